import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerAsk, isSameReplay, openRun, readAsk, replayRun, resume } from '../../src/index.js'
import { cutBehind, published, publishing, started } from '../support/irreversible.js'
import { checkScript, script, testProject } from '../support/project.js'

describe('a step that cannot be undone', () => {
  test('does not happen before a person has seen exactly what will be done, and then happens once', async () => {
    const project = publishing()
    const { first, answer } = await started(project)
    expect(first.status).toBe('waiting')
    expect(published(project)).toEqual([])
    const ask = await readAsk(project.root, first.state.ask?.id ?? '')
    expect(ask).toMatchObject({
      kind: 'irreversible',
      options: [{ choice: 'approve' }, { choice: 'edit', text: 'required' }, { choice: 'reject' }, { choice: 'stop' }],
    })
    for (const part of [process.execPath, project.root, 'publisher', '$0.5, 10 tokens', 'version one', 'Publish it.'])
      expect(ask?.question).toContain(part)
    const shown = project.read(ask?.shown?.file ?? '')
    const { status, events } = await answer('approve')
    expect(status).toBe('done')
    expect(published(project)).toEqual([shown])
    expect(events.find(event => event.type === 'effect.started')).toMatchObject({
      permit: { ask: ask?.id, digest: ask?.shown?.digest },
    })
    expect(isSameReplay(await replayRun(project.root, first.run))).toBe(true)
  })

  test('is asked about again when what it is given has changed meanwhile', async () => {
    const project = publishing()
    const { first, take } = await started(project)
    await answerAsk(project.root, first.state.ask?.id ?? '', 'approve', undefined)
    const file = join(first.folder, 'journal.ndjson')
    expect(readFileSync(file, 'utf8')).toContain('version one')
    const record = join(first.folder, 'run.json')
    writeFileSync(record, readFileSync(record, 'utf8').replace('Publish it.', 'Publish it twice.'))
    const again = await take()
    expect(again.status).toBe('waiting')
    expect(published(project)).toEqual([])
    expect(again.state.ask?.question).toContain('Publish it twice.')
  })

  test('is asked about again when a file that its command names has changed meanwhile', async () => {
    const project = publishing()
    project.write('publish.mjs', `import fs from 'node:fs'; fs.appendFileSync('published', '"mild"\\n')`)
    project.write(
      'loop.yaml',
      project
        .read('loop.yaml')
        .replace(
          /publisher: \{ command: \[.*?\](?=, ceiling)/,
          `publisher: { command: ["${process.execPath}", publish.mjs]`,
        ),
    )
    const { first, take, answer } = await started(project)
    expect(first.state.ask?.question).toMatch(/File: publish\.mjs \(SHA-256 [0-9a-f]{64}\)/)
    await answerAsk(project.root, first.state.ask?.id ?? '', 'approve', undefined)
    project.write('publish.mjs', `import fs from 'node:fs'; fs.appendFileSync('published', '"wild"\\n')`)
    expect((await take()).status).toBe('waiting')
    expect(published(project)).toEqual([])
    expect(answer).toBeDefined()
  })

  test('needs an approval of its own in each round', async () => {
    const project = publishing('', 'verify: { maker: [Build, Publish], checker: fails-once, criteria: [It is good.] }')
    const { answer } = await started(project)
    const second = await answer('approve')
    expect(second.status).toBe('waiting')
    expect(second.state.round).toBe(2)
    expect(published(project)).toHaveLength(1)
    expect((await answer('approve')).status).toBe('done')
    expect(published(project)).toHaveLength(2)
  })

  test('does not happen when a person rejects it, and what comes after it does not either', async () => {
    const project = publishing()
    const { answer } = await started(project)
    const { status, state } = await answer('reject', { note: 'not on a Friday' })
    expect(status).toBe('failed')
    expect(published(project)).toEqual([])
    expect(state.nodes[1]).toMatchObject({ status: 'failed', error: { code: 'rejected' } })
    expect(state.nodes[1]?.error?.message).toContain('not on a Friday')
  })

  test('is given the text of a person who edits it, once; the record says so', async () => {
    const project = publishing()
    const { first, answer } = await started(project)
    const { status, events } = await answer('edit', { text: 'Publish only the docs.', note: 'small steps' })
    expect(status).toBe('done')
    expect(published(project)).toEqual(['Publish only the docs.'])
    expect(events.find(event => event.type === 'ask.answered')).toMatchObject({
      choice: 'edit',
      edited: { text: 'Publish only the docs.', bytes: 22 },
    })
    expect(events.find(event => event.type === 'effect.started')).toMatchObject({ permit: { edited: true } })
    expect(isSameReplay(await replayRun(project.root, first.run))).toBe(true)
  })

  test('a remark to an approval does not change what was approved', async () => {
    const project = publishing()
    const { answer } = await started(project)
    expect((await answer('approve', { note: 'go ahead' })).status).toBe('done')
    expect(published(project)).toHaveLength(1)
  })

  test('in a dry run nobody is asked, nothing happens, and the record says that a person would have been', async () => {
    const project = publishing()
    const { status, events } = await project.run('release', { simulate: true })
    expect(status).toBe('done')
    expect(published(project)).toEqual([])
    const tasks = events.flatMap(event =>
      event.type === 'effect.finished' && event.effect.includes('.task.') ? [event] : [],
    )
    expect(tasks.map(({ wouldAsk, simulated }) => [wouldAsk, simulated])).toEqual([
      [undefined, true],
      [true, true],
    ])
  })
})

describe('a crash', () => {
  test('between the approval and the call neither asks again nor does it twice', async () => {
    const project = publishing()
    const { answer, take } = await started(project)
    await answer('approve')
    expect(await cutBehind(project, /"type":"ask.answered"/)).toBe(true)
    writeFileSync(join(project.root, 'published'), '')
    expect((await take()).status).toBe('done')
    expect(published(project)).toHaveLength(1)
  })

  test('between the answer and its record takes the answer, and does it once', async () => {
    const project = publishing()
    const { answer, take } = await started(project)
    await answer('edit', { text: 'Publish it gently.' })
    expect(await cutBehind(project, /"type":"run.waiting"/)).toBe(true)
    writeFileSync(join(project.root, 'published'), '')
    expect((await take()).status).toBe('done')
    expect(published(project)).toEqual(['Publish it gently.'])
  })

  test('that undid a question voids the answer to it when another is asked in its place', async () => {
    const project = publishing()
    const { first, take } = await started(project)
    await answerAsk(project.root, first.state.ask?.id ?? '', 'approve', undefined)
    expect(await cutBehind(project, /"type":"round.started"/)).toBe(true)
    project.write('say', 'version two')
    const { status, state } = await take()
    expect(status).toBe('waiting')
    expect(state.ask?.id).toBe(first.state.ask?.id)
    expect(state.ask?.question).toContain('version two')
    expect(published(project)).toEqual([])
    await answerAsk(project.root, state.ask?.id ?? '', 'approve', undefined)
    expect((await take()).status).toBe('done')
    expect(published(project)).toHaveLength(1)
  })

  test('while nobody had approved it yet asks no question but the first', async () => {
    const project = publishing()
    const { first, take } = await started(project)
    expect(await cutBehind(project, /"type":"effect.started".*"target":"publish"/)).toBe(true)
    const { status, state, events } = await take()
    expect(events.find(event => event.type === 'effect.lost')).toMatchObject({ next: 'retry' })
    expect([status, state.ask?.kind]).toEqual(['waiting', 'irreversible'])
    expect(state.ask?.shown?.digest).toBe(first.state.ask?.shown?.digest)
    expect(isSameReplay(await replayRun(project.root, first.run))).toBe(true)
  })

  test('in the call asks whether it was done, and goes on behind it when it was', async () => {
    const project = publishing()
    const { answer, take, first } = await started(project)
    await answer('approve')
    expect(await cutBehind(project, /"type":"effect.started".*"permit"/)).toBe(true)
    const lost = await take()
    expect([lost.status, lost.state.ask?.kind]).toEqual(['waiting', 'effect-lost'])
    expect(published(project)).toHaveLength(1)
    expect(lost.state.ask?.options.map(({ choice }) => choice)).toEqual(['retry', 'done', 'stop'])
    await answerAsk(project.root, lost.state.ask?.id ?? '', 'done', undefined, undefined, 'it is out')
    const { status, state } = await take()
    expect(status).toBe('done')
    expect(published(project)).toHaveLength(1)
    expect(state.nodes[1]?.output).toMatchObject({ text: 'it is out', edited: true })
    expect(isSameReplay(await replayRun(project.root, first.run))).toBe(true)
  })

  test('in the call and "it was not done" asks for another approval before it is done', async () => {
    const project = publishing()
    const { answer, take } = await started(project)
    await answer('approve')
    await cutBehind(project, /"type":"effect.started".*"permit"/)
    const lost = await take()
    await answerAsk(project.root, lost.state.ask?.id ?? '', 'retry', undefined)
    const again = await take()
    expect([again.status, again.state.ask?.kind]).toEqual(['waiting', 'irreversible'])
    expect(published(project)).toHaveLength(1)
  })
})

describe('what is marked', () => {
  const project = (marks: { agent?: string; check?: string; tool?: string; step?: string }) =>
    testProject({
      'loop.yaml': `version: "1"
agents:
  default: { command: ${script("fs.writeFileSync('made', '')")} ${marks.agent ?? ''} }
checks:
  deploys: { command: ${checkScript("fs.writeFileSync('deployed', '')")}, writes: [deployed] ${marks.check ?? ''} }
${marks.tool ?? ''}`,
      'loops/work.yaml': `name: work
trigger: { type: manual }
pipeline: [{ label: Work, prompt: Do it. ${marks.step ?? ''} }]
verify: { maker: Work, checker: deploys, criteria: [It is there.] }
`,
    })

  test('may be an agent, or a tool that a step needs', async () => {
    for (const [marks, because] of [
      [{ agent: ', irreversible: true' }, 'the agent "default"'],
      [{ tool: 'tools: { mail: { irreversible: true } }', step: ', connectors: [mail]' }, 'the tool "mail"'],
    ] as const) {
      const { root, run } = project(marks)
      const first = await run('work')
      expect(first.state.ask?.question).toContain(because)
      expect(existsSync(join(root, 'made'))).toBe(false)
    }
    const free = await project({ tool: 'tools: { mail: { irreversible: true } }' }).run('work')
    expect(free.status).toBe('done')
  })

  test('may be the command of a check, which cannot be edited', async () => {
    const { root, run } = project({ check: ', irreversible: true' })
    const first = await run('work')
    expect([first.status, first.state.ask?.kind]).toEqual(['waiting', 'irreversible'])
    expect(existsSync(join(root, 'deployed'))).toBe(false)
    expect(first.state.ask?.question).toContain(`the check "deploys"`)
    expect(first.state.ask?.options.map(({ choice }) => choice)).toEqual(['approve', 'reject', 'stop'])
    await answerAsk(root, first.state.ask?.id ?? '', 'approve', undefined)
    expect((await resume({ root, run: first.run })).status).toBe('done')
    expect(existsSync(join(root, 'deployed'))).toBe(true)
    const { events } = await openRun(root, first.run)
    expect(events.filter(event => event.type === 'effect.started' && event.permit)).toHaveLength(1)
  })
})
