import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { answerAsk, openAsks, readAnswer, resume } from '../../src/index.js'
import { bundled } from '../support/bundled.js'
import { published, publishing } from '../support/irreversible.js'

/** A run that waits for an approval. */
const waiting = async () => {
  const project = publishing()
  const { run, state } = await project.run('release')
  const ask = state.ask?.id ?? ''
  const answer = (choice: string, text?: string) => answerAsk(project.root, ask, choice, undefined, undefined, text)
  return { project, run, ask, answer }
}

describe('an answer', () => {
  test('that the question does not take is refused with what it takes, and nothing is kept of it', async () => {
    const { project, ask, answer } = await waiting()
    await expect(answer('aprove')).rejects.toThrow(/expected approve, edit, reject, stop.*did you mean "approve"/)
    await expect(answer('edit')).rejects.toThrow('"edit" comes without a text, expected the text that is used instead')
    await expect(answer('edit', ' \n')).rejects.toThrow('the text of "edit" is empty')
    await expect(answer('approve', 'mine')).rejects.toThrow('"approve" comes with a text, expected none')
    await expect(answer('edit', 'x'.repeat(5 * 1024 * 1024))).rejects.toThrow(/is 5242880 bytes, expected at most/)
    expect(await readAnswer(project.root, ask)).toBeUndefined()
    expect((await openAsks(project.root)).map(({ id }) => id)).toEqual([ask])
  })

  test('that was written by hand is held to the same, and the run stays as it is', async () => {
    const { project, run, ask } = await waiting()
    const path = `.loop/answers/${ask}.json`
    project.write(path, JSON.stringify({ formatVersion: 1, ask, choice: 'edit', answeredAt: '2030-01-01T00:00:00Z' }))
    await expect(resume({ root: project.root, run })).rejects.toThrow(
      /the answer to .* cannot be used: "edit" comes without a text/,
    )
    expect(published(project)).toEqual([])
    rmSync(join(project.root, path))
    await answerAsk(project.root, ask, 'approve', undefined)
    expect((await resume({ root: project.root, run })).status).toBe('done')
  })

  test('keeps no secret that a program of the run may see', async () => {
    process.env['RELEASE_TOKEN'] = 'hunter2-hunter2'
    onTestFinished(() => void delete process.env['RELEASE_TOKEN'])
    const project = publishing('', '', ', env: [RELEASE_TOKEN]')
    const { run, state } = await project.run('release')
    expect(state.ask?.question).toContain('RELEASE_TOKEN=(secret)')
    const ask = state.ask?.id ?? ''
    await answerAsk(project.root, ask, 'edit', undefined, undefined, 'Use hunter2-hunter2.')
    expect(project.read(`.loop/answers/${ask}.json`)).not.toContain('hunter2')
    await resume({ root: project.root, run })
    expect(published(project)).toEqual(['Use [redacted].'])
  })
})

test('of processes that answer at once one is the first, and its answer alone counts', {
  timeout: 60_000,
}, async () => {
  const { project, run, ask } = await waiting()
  const script = await bundled('answer-one')
  const people = ['ann', 'ben', 'cid', 'dot'].map(name => ({
    name,
    child: spawn(process.execPath, [script, project.root, ask, name], { stdio: ['pipe', 'pipe', 'pipe'] }),
  }))
  await Promise.all(people.map(({ child }) => once(child.stdout, 'data')))
  const ends = people.map(({ child }) => once(child, 'exit'))
  for (const { child } of people) child.stdin.end('go')
  const codes = (await Promise.all(ends)).map(([code]) => code as number)
  expect(codes.toSorted()).toEqual([0, 3, 3, 3])
  const winner = people[codes.indexOf(0)]?.name
  expect(await readAnswer(project.root, ask)).toMatchObject({ note: winner, text: `the text of ${winner}` })
  expect(readdirSync(join(project.root, '.loop/answers'))).toEqual([`${ask}.json`])
  expect((await resume({ root: project.root, run })).status).toBe('done')
  expect(published(project)).toEqual([`the text of ${winner}`])
})
