import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isSameReplay, replayRun } from '../../src/index.js'
import { guard, guardedLoop, guardedProject } from '../support/guards.js'
import { cutBehind, started } from '../support/irreversible.js'
import { worker } from '../support/lss.js'
import type { TestProject } from '../support/project.js'

type Json = Record<string, unknown>

const calls = ({ root }: TestProject) => readdirSync(root).filter(name => name.startsWith('given-')).length

const ends = (iterations: number) => ({
  termination_conditions: { failure: [{ type: 'max_iterations', value: iterations }] },
})

const marked = (irreversible: Json, rest: Json = {}, guards: Json[] = []) =>
  guardedLoop(guards, { ...ends(1), extensions: { irreversible }, ...rest })

const inputs = { task: 'mend it' }

describe('a worker that cannot be undone', () => {
  test('LSS-260: is not called before a person approves, also where its agent is declared harmless', async () => {
    const project = guardedProject(marked({ workers: ['coder'] }), 'fine')
    const { first, answer, take } = await started(project, 'mend', inputs)
    expect([first.status, first.state.ask?.kind, calls(project)]).toEqual(['waiting', 'irreversible', 0])
    expect((await answer('approve')).status).toBe('done')
    expect(calls(project)).toBe(1)
    expect(await cutBehind(project, /"type":"effect.started".*"permit"/)).toBe(true)
    const lost = await take()
    expect([lost.status, lost.state.ask?.kind]).toEqual(['waiting', 'effect-lost'])
    expect(calls(project)).toBe(1)
  })

  test('LSS-261: needs an approval for each call: in every iteration, and for every try', async () => {
    const failing = { outputs: { name: 'coder', format: 'json' }, retries: 1 }
    const loop = marked({ workers: ['coder'] }, { workers: [worker('coder', failing)], ...ends(2) })
    const project = guardedProject(loop, 'no json')
    const { answer } = await started(project, 'mend', inputs)
    for (const made of [1, 2, 3]) {
      expect((await answer('approve')).status).toBe('waiting')
      expect(calls(project)).toBe(made)
    }
    expect((await answer('approve')).state.iteration).toBe(2)
    expect(calls(project)).toBe(4)
  })

  test('LSS-262: may be one that has a marked tool, or lists no tools', async () => {
    for (const [tools, waits] of [
      [['mail', 'read'], true],
      [undefined, true],
      [['read'], false],
      [[], false],
    ] as const) {
      const loop = marked({ tools: ['mail'] }, { workers: [worker('coder', tools ? { tools } : {})] })
      const project = guardedProject(loop, 'fine')
      const { status } = await project.run('mend', { inputs })
      expect([tools, status]).toEqual([tools, waits ? 'waiting' : 'done'])
      expect(calls(project)).toBe(waits ? 0 : 1)
    }
  })

  test('LSS-263: may be the command of an evaluator', async () => {
    const run = `require('node:fs').writeFileSync('deployed', '')`
    const loop = guardedLoop([], {
      ...ends(1),
      evaluators: [{ id: 'deploy', type: 'deterministic', implementation: 'command', runs_after: ['coder'] }],
      metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.deploy', unit: 'ratio', primary: true }],
      feedback_channels: [{ id: 'b', source: 'evaluators.deploy', destination: 'workers.coder', format: 'structured' }],
      extensions: {
        evaluators: { deploy: { command: [process.execPath, '-e', run], writes: ['deployed'], irreversible: true } },
      },
    })
    const project = guardedProject(loop, 'fine')
    const { first, answer } = await started(project, 'mend', inputs)
    expect(first.state.ask?.kind).toBe('irreversible')
    expect(readdirSync(project.root)).not.toContain('deployed')
    expect((await answer('reject')).state.checks[0]?.verdict).toMatchObject({ verdict: 'inconclusive' })
    expect(readdirSync(project.root)).not.toContain('deployed')
  })
})

describe('a text that a person edits', () => {
  test('LSS-264: goes into the call, is looked at by the guards, and needs no approval but the one', async () => {
    const gate = guard('human_gate', 'pre_worker', 'halt')
    const project = guardedProject(guardedLoop([gate], ends(1)), 'fine')
    const { answer, first } = await started(project, 'mend', inputs)
    expect((await answer('edit', { text: 'Mend the door.' })).status).toBe('done')
    expect(project.read('given-0')).toBe('Mend the door.')
    expect(isSameReplay(await replayRun(project.root, first.run))).toBe(true)
    const scan = guard('secret_scan', 'pre_worker', 'quarantine', undefined, { id: 'scan' })
    const other = guardedProject(guardedLoop([scan, gate], ends(1)), 'fine')
    const refused = await (await started(other, 'mend', inputs)).answer('edit', {
      text: '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq0\n-----END RSA PRIVATE KEY-----',
    })
    expect(refused.status).not.toBe('done')
    expect(calls(other)).toBe(0)
  })

  test('LSS-264: goes to another gate as it is then, and an irreversible call has to be approved with it', async () => {
    const gates = ['a', 'b'].map(id => guard('human_gate', 'pre_worker', 'quarantine', undefined, { id }))
    const project = guardedProject(marked({ workers: ['coder'] }, {}, gates), 'fine')
    const { answer } = await started(project, 'mend', inputs)
    const second = await answer('edit', { text: 'Mend the door.' })
    expect(second.state.ask?.question).toContain('b: ')
    expect(second.state.ask?.question).toContain('Mend the door.')
    const third = await answer('approve')
    expect(third.state.ask?.kind).toBe('irreversible')
    expect(third.state.ask?.question).toContain('Mend the door.')
    expect((await answer('approve')).status).toBe('done')
    expect(project.read('given-0')).toBe('Mend the door.')
  })

  test('LSS-265: takes the place of a result that is held, for all that come after it', async () => {
    const held = ['a', 'b'].map(id =>
      guard('human_gate', 'post_worker', 'quarantine', undefined, { id, applies_to: ['coder'] }),
    )
    const writer = worker('writer', { depends_on: ['coder'], inputs: [{ from: 'workers.coder' }] })
    const project = guardedProject(guardedLoop(held, { ...ends(1), workers: [worker('coder'), writer] }), 'the work')
    const { answer } = await started(project, 'mend', inputs)
    const second = await answer('edit', { text: 'better work' })
    expect(second.state.ask?.question).toContain('better work')
    expect(second.state.ask?.question).not.toContain('the work\n')
    const { status, state } = await answer('approve')
    expect(status).toBe('done')
    expect(project.read('given-1')).toContain('better work')
    expect(state.nodes[0]?.output).toMatchObject({ text: 'better work', edited: true })
  })

  test('LSS-265: has to fit what the worker declares', async () => {
    const json = worker('coder', { outputs: { name: 'coder', format: 'json' } })
    const gate = guard('human_gate', 'post_worker', 'quarantine')
    const project = guardedProject(guardedLoop([gate], { ...ends(1), workers: [json] }), '{"a":1}')
    const { answer } = await started(project, 'mend', inputs)
    const { status, state } = await answer('edit', { text: 'no json' })
    expect(status).toBe('failed')
    expect(state.nodes[0]).toMatchObject({ status: 'failed', error: { code: 'output' } })
  })
})
