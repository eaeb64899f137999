import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerAsk, replayRun, resume } from '../../src/index.js'
import { bodyText, sayingServer, toolProject } from '../support/tools.js'

const write = (path: string) => ({ name: 'write', input: { path, text: 'x' } })
const settings = {
  agent: 'tools: [read, write]',
  tools: '  write: { irreversible: true }',
}

describe('a tool that is irreversible', () => {
  test('waits for a person at each use, and the conversation goes on where it was', async () => {
    const server = await sayingServer(
      { calls: [{ name: 'read', input: { path: 'src/a.txt' } }, write('one.txt')], input: 10, output: 10 },
      { calls: [write('two.txt')], input: 20, output: 20 },
      { text: 'Done.', input: 30, output: 30 },
    )
    const project = toolProject(server.url, settings)
    const there = (name: string) => existsSync(join(project.root, name))
    const result = await project.run('work')
    const { run } = result
    expect(result).toMatchObject({ status: 'waiting' })
    expect(result.state.ask).toMatchObject({
      kind: 'irreversible',
      question: expect.stringContaining('{"path":"one.txt","text":"x"}'),
    })
    expect(there('one.txt')).toBe(false)
    await answerAsk(project.root, result.state.ask?.id ?? '', 'approve', undefined)
    const second = await resume({ root: project.root, run })
    expect(second).toMatchObject({
      status: 'waiting',
      state: { ask: { question: expect.stringContaining('two.txt') } },
    })
    expect([there('one.txt'), there('two.txt')]).toEqual([true, false])
    expect(server.asked).toHaveLength(2) // what was said already is not asked again
    expect(bodyText(server.asked[1] as never)).toContain('wrote one.txt')
    expect(bodyText(server.asked[1] as never)).toContain('one\\ntwo')
    await answerAsk(project.root, second.state.ask?.id ?? '', 'approve', undefined)
    const third = await resume({ root: project.root, run })
    expect(third.status).toBe('done')
    expect(there('two.txt')).toBe(true)
    expect(third.state.used.tokens).toBe(120)
    expect(third.state.permits).toEqual({})
    expect(await replayRun(project.root, run)).not.toHaveProperty('difference')
  })

  test('an approval is for exactly this use: of another, a person is asked again', async () => {
    const server = await sayingServer({ calls: [write('one.txt')] }, { calls: [write('other.txt')] }, { text: 'Done.' })
    const project = toolProject(server.url, settings)
    const result = await project.run('work')
    await answerAsk(project.root, result.state.ask?.id ?? '', 'approve', undefined)
    // What was kept of the conversation is lost, so the model is asked anew and says something else.
    rmSync(join(project.root, `.loop/runs/${result.run}/artifacts/task.work.conversation.json`))
    const again = await resume({ root: project.root, run: result.run })
    expect(again).toMatchObject({
      status: 'waiting',
      state: { ask: { question: expect.stringContaining('other.txt') } },
    })
    expect(existsSync(join(project.root, 'one.txt'))).toBe(false)
    expect(existsSync(join(project.root, 'other.txt'))).toBe(false)
  })

  test('what a person rejects does not happen', async () => {
    const server = await sayingServer({ calls: [write('one.txt')] }, { text: 'Done.' })
    const project = toolProject(server.url, settings)
    const result = await project.run('work')
    await answerAsk(project.root, result.state.ask?.id ?? '', 'reject', undefined)
    const again = await resume({ root: project.root, run: result.run })
    expect(again.status).toBe('failed')
    expect(existsSync(join(project.root, 'one.txt'))).toBe(false)
  })
})
