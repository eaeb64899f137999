import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { EventBody } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { replayRun, resume, virtualClock } from '../../src/index.js'
import { lssLoop, worker } from '../support/lss.js'
import { script, type TestProject, testProject } from '../support/project.js'

/** A loop whose worker fails once and is tried again after a wait; its program says nothing of being harmless. */
const failingOnce = (): TestProject =>
  testProject({
    'loop.yaml': `
agents: { default: { command: ${script("fs.appendFileSync('calls', 'x'); process.exit(fs.readFileSync('calls', 'utf8').length === 1 ? 1 : 0)")}, ceiling: { costUsd: 1 } } }
checks: { tests: { command: ["true"] } }
`,
    'loops/mend.yaml': JSON.stringify(lssLoop({ workers: [worker('coder', { retries: 1 })] })),
  })

/** Runs it, and leaves on disk what a crash behind one of its events would have left. */
const crashedAfter = async (project: TestProject, last: (event: EventBody) => boolean) => {
  const { run, events } = await project.run('mend', { inputs: { task: 'mend it' }, clock: virtualClock() })
  const journal = `.loop/runs/${run}/journal.ndjson`
  const lines = project.read(journal).split('\n')
  project.write(journal, lines.slice(0, events.findIndex(last) + 1).join('\n') + '\n')
  rmSync(join(project.root, `.loop/runs/${run}/heartbeat.json`)) // it has seen what the crash undid
  project.write('calls', 'x')
  const seen: EventBody[] = []
  const result = await resume({
    root: project.root,
    run,
    clock: virtualClock(),
    onEvent: event => void seen.push(event),
  })
  return { ...result, seen }
}

const isSecondTry = (event: EventBody) => event.type === 'effect.started' && event.effect.id === 'i1r1.task.coder.2'

describe('a call that has to wait first', () => {
  test('is on record as waiting, and as begun once it begins; others are not', async () => {
    const { events } = await failingOnce().run('mend', { inputs: { task: 'mend it' }, clock: virtualClock() })
    expect(events.filter(({ type }) => type === 'effect.begun')).toMatchObject([{ effect: 'i1r1.task.coder.2' }])
    expect(events.flatMap(event => (event.type === 'effect.started' ? [event.waits ?? false] : []))).toEqual([
      ...[false, true, false],
    ])
    const types = events.flatMap(event => ('effect' in event && event.effect === 'i1r1.task.coder.2' ? event.type : []))
    expect(types).toEqual(['effect.begun', 'effect.spawned', 'effect.finished'])
  })

  test('LSS-272: cut off by a crash while it waited, it begins again; nobody is asked, and nothing was used', async () => {
    const project = failingOnce()
    const { status, state, seen, run } = await crashedAfter(project, isSecondTry)
    expect(seen.slice(1, 3)).toMatchObject([
      { type: 'effect.finished', effect: 'i1r1.task.coder.2', status: 'cut', retryable: true, usage: { costUsd: 0 } },
      { type: 'effect.started', effect: { id: 'i1r1.task.coder.3' }, waits: true },
    ])
    expect([status, state.used.usd, project.read('calls')]).toEqual(['done', 2, 'xx'])
    expect(await replayRun(project.root, run)).not.toHaveProperty('difference')
  })

  test('cut off once it had begun, a person is asked', async () => {
    const { status, seen, state } = await crashedAfter(failingOnce(), event => event.type === 'effect.begun')
    expect(seen[1]).toMatchObject({ type: 'effect.lost', effect: 'i1r1.task.coder.2', next: 'ask' })
    expect([status, state.used.usd]).toEqual(['waiting', 2])
  })
})
