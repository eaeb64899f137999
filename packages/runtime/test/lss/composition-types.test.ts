import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { openRun } from '../../src/index.js'
import { childrenIn, composedProject, part, startedIn, whole } from '../support/composed.js'
import { guard } from '../support/guards.js'

const inputs = { task: 'mend it' }

type Json = Record<string, unknown>

/** Three branches side by side, and what becomes of their results. */
const branches = (merge: Json, options: Json = {}, rest: Json = {}) =>
  composedProject(
    {
      whole: whole(
        {
          type: 'parallel',
          children: ['a', 'b', 'c'].map(id => ({ id, ref: `${id}.yaml`, role: 'branch', lens: `as ${id} sees it` })),
          merge,
        },
        rest,
      ),
      a: part('a'),
      b: part('b'),
      c: part('c'),
    },
    options,
  )

/** What the own worker was given. */
const given = (project: ReturnType<typeof composedProject>, name = 'whole') => project.calls(name)[0]?.prompt ?? ''

describe('branches', () => {
  test('COMP-29, COMP-32: start together, each with its own point of view, and `all_pass` puts all results together in order', async () => {
    const project = branches({ strategy: 'all_pass' }, { answers: { a: ['A!'], b: ['B!'], c: ['C!'] } })
    const { status, events } = await project.run('whole', { inputs })
    expect(status).toBe('done')
    expect(startedIn(events).map(({ target }) => target)).toEqual(['a', 'b', 'c', 'whole', 'tests'])
    const firstEnd = events.findIndex(event => event.type === 'effect.finished')
    expect(startedIn(events.slice(0, firstEnd))).toHaveLength(3)
    expect(project.calls('b')[0]?.prompt).toMatch(/## Your point of view\n\nas b sees it/)
    expect(project.calls('b')[0]?.prompt).not.toContain('as a sees it')
    expect(given(project)).toMatch(/### a \(score 1\)\n\nA!\n\n### b \(score 1\)\n\nB!\n\n### c \(score 1\)\n\nC!/)
  })

  test('COMP-31: too few that pass leave the iteration without a result', async () => {
    const project = branches({ strategy: 'all_pass' }, { verdicts: { b: [false] } })
    const { status, state } = await project.run('whole', { inputs })
    expect([status, project.calls('whole')]).toEqual(['failed', []])
    expect(state.history[0]?.failed).toEqual(['b'])
  })

  test('as many have to pass as `min_branches_pass` says', async () => {
    for (const [least, status] of [
      [2, 'done'],
      [3, 'failed'],
    ] as const) {
      const merge = { strategy: 'synthesize', synthesizer: 'whole', min_branches_pass: least }
      const project = branches(merge, { verdicts: { b: [false] } })
      expect((await project.run('whole', { inputs })).status).toBe(status)
    }
  })

  test('COMP-33: `first_pass` takes the first in order that passed', async () => {
    const project = branches(
      { strategy: 'first_pass' },
      { verdicts: { a: [false] }, answers: { b: ['B!'], c: ['C!'] } },
    )
    await project.run('whole', { inputs })
    expect(given(project)).toContain('B!')
    expect(given(project)).not.toContain('C!')
    expect(given(project)).not.toContain('a is done')
  })

  test('COMP-34: `vote` takes the answer that most gave, however it is written', async () => {
    const answers = { a: ['No.'], b: ['{"x": 1, "y": 2}'], c: ['{"y":2,"x":1}'] }
    const project = branches({ strategy: 'vote' }, { answers })
    await project.run('whole', { inputs })
    expect(given(project)).toContain('### b')
    expect(given(project)).not.toContain('No.')
    expect(given(project)).not.toContain('## Dissent')
    const second = branches({ strategy: 'vote', preserve_dissent: true }, { answers })
    await second.run('whole', { inputs })
    expect(given(second)).toMatch(/## Dissent\n\n### a \(score 1\)\n\nNo\./)
  })

  test('COMP-34: of several answers that as many gave, `vote` takes that with the highest score, then the first', async () => {
    const scored = (id: string) =>
      part(id, {
        metrics: [{ name: 'quality', definition: 'Good.', source: `workers.${id}`, unit: 'ratio', primary: true }],
        termination_conditions: {
          success: [{ metric: 'quality', operator: 'gte', value: 0.1 }],
          failure: [{ type: 'max_iterations', value: 1 }],
        },
      })
    const voting = (answers: Json) =>
      composedProject(
        {
          whole: whole({
            type: 'parallel',
            children: ['a', 'b', 'c'].map(id => ({ id, ref: `${id}.yaml`, role: 'branch' })),
            merge: { strategy: 'vote' },
          }),
          a: scored('a'),
          b: scored('b'),
          c: scored('c'),
        },
        { answers },
      )
    const higher = voting({ a: ['0.5'], b: ['0.9'], c: ['0.7'] })
    await higher.run('whole', { inputs })
    expect(given(higher)).toContain('### b (score 0.9)')
    const equal = voting({ a: ['{"quality": 0.5, "x": 1}'], b: ['{"quality": 0.5, "x": 2}'], c: ['0.4'] })
    await equal.run('whole', { inputs })
    expect(given(equal)).toContain('### a (score 0.5)')
  })

  test('COMP-40: while a branch works, no machine judges in another', async () => {
    const project = branches({ strategy: 'all_pass' })
    project.write('hold-b', '')
    const running = project.run('whole', { inputs })
    const recordOf = (id: string) => {
      const run = readdirSync(join(project.root, '.loop/runs')).find(name => name.endsWith(`.child.${id}`))
      return project.read(`.loop/runs/${run}/journal.ndjson`)
    }
    for (const id of ['a', 'c'])
      await vi.waitFor(() => expect(recordOf(id)).toMatch(/"effect\.finished","effect":"i1r1\.task/), {
        timeout: 20_000,
        interval: 50,
      })
    const released = new Date().toISOString()
    project.write('go', '')
    const { status, run } = await running
    expect(status).toBe('done')
    for (const id of ['a', 'b', 'c']) {
      const { events } = await openRun(project.root, `${run}.i1r1.child.${id}`)
      const judged = events.find(event => event.type === 'effect.started' && event.effect.kind === 'check')
      expect((judged?.at ?? '') >= released, id).toBe(true)
    }
  })

  test('with `preserve_dissent` what failed stays in the result, as dissent', async () => {
    for (const preserve_dissent of [true, false]) {
      const merge = { strategy: 'all_pass', min_branches_pass: 2, preserve_dissent }
      const project = branches(merge, { verdicts: { b: [false] }, answers: { b: ['against it'] } })
      const { events } = await project.run('whole', { inputs })
      expect(/## Dissent\n\n### b \(failed, score 0\)\n\nagainst it/.test(given(project))).toBe(preserve_dissent)
      expect(childrenIn(events).find(([id]) => id.endsWith('.b'))?.[1]).toMatchObject({
        outcome: 'failed',
        outputs: { b: { text: 'against it' } },
      })
    }
  })

  test('COMP-41: what no guard at its way out has looked at leaves no branch, neither as dissent nor as the best of the whole', async () => {
    for (const [guards, isKept] of [
      [[], true],
      [[guard('output_bounds', 'pre_output', 'strip', { max_chars: 4 })], false],
    ] as const) {
      const merge = { strategy: 'all_pass', min_branches_pass: 1, preserve_dissent: true }
      const project = composedProject(
        {
          whole: whole({
            type: 'parallel',
            children: ['a', 'b'].map(id => ({ id, ref: `${id}.yaml`, role: 'branch' })),
            merge,
          }),
          a: part('a', { safety_constraints: guards }),
          b: part('b'),
        },
        { answers: { a: ['private'] }, verdicts: { a: [false] } },
      )
      const { status, diagnosis } = await project.run('whole', { inputs })
      expect(status).toBe('done')
      expect(given(project)).toContain('### a (failed, score 0)')
      expect([given(project), JSON.stringify(diagnosis.best)].map(text => text.includes('private'))).toEqual([
        isKept,
        isKept,
      ])
    }
  })

  test('that all failed are the best there is, when nothing of the whole was made', async () => {
    const project = branches({ strategy: 'all_pass' }, { verdicts: { a: [false], b: [false], c: [false] } })
    const { status, diagnosis } = await project.run('whole', { inputs })
    expect(status).toBe('failed')
    expect(diagnosis.best?.outputs.map(({ task, output }) => [task, output.text])).toEqual([
      ['a', 'a is done'],
      ['b', 'b is done'],
      ['c', 'c is done'],
    ])
  })

  test('COMP-30, COMP-35: `synthesize` gives all results to the synthesizer and to no other worker', async () => {
    const { workers = [] } = whole({}) as { workers?: Json[] }
    const another = { ...workers[0], id: 'writer', outputs: { name: 'text', format: 'text' } }
    const project = branches(
      { strategy: 'synthesize', synthesizer: 'writer' },
      { answers: { a: ['A!'], c: ['C!'] }, names: ['writer'] },
      { workers: [...workers, another] },
    )
    await project.run('whole', { inputs })
    expect(given(project, 'writer')).toMatch(/A![\s\S]*C!/)
    expect(given(project)).not.toContain('A!')
  })
})

/** An outer loop and an inner one. */
const nested = (options: Json, inner: Json = {}, adapters?: Json[]) =>
  composedProject(
    {
      whole: whole({
        type: 'nested',
        children: [
          { id: 'code', ref: 'code.yaml', role: 'outer' },
          { id: 'debug', ref: 'debug.yaml', role: 'inner', ...inner },
        ],
        adapters: adapters ?? [
          { from: 'children.code.outputs.code', to: 'children.debug.inputs.task' },
          { from: 'children.debug.outputs.debug', to: 'children.code.inputs.task' },
        ],
      }),
      code: part('code'),
      debug: part('debug'),
    },
    options,
  )

describe('a loop inside another', () => {
  test('COMP-30: runs when the outer one failed; then the outer one once more, with what it made', async () => {
    const options = { verdicts: { code: [false, true] }, answers: { code: ['a bad patch'], debug: ['the cause'] } }
    const project = nested(options)
    const { status, events, run } = await project.run('whole', { inputs })
    expect(status).toBe('done')
    expect(project.calls().map(({ name }) => name)).toEqual(['code', 'debug', 'code', 'whole'])
    expect(project.calls('debug')[0]?.prompt).toContain('a bad patch')
    expect(project.calls('code')[1]?.prompt).toContain('the cause')
    expect(childrenIn(events).map(([id, child]) => [id, child?.outcome])).toEqual([
      ['i1r1.child.code', 'failed'],
      ['i1r1.child.debug', 'done'],
      ['i1r1.child.code.2', 'done'],
    ])
    expect((await openRun(project.root, `${run}.i1r1.child.code.x2`)).record.inputs).toEqual({ task: 'the cause' })
  })

  test('does not run when the outer one did its work', async () => {
    const project = nested({})
    await project.run('whole', { inputs })
    expect(project.calls().map(({ name }) => name)).toEqual(['code', 'whole'])
  })

  test('COMP-36: its trigger decides, and not whether the outer one succeeded', async () => {
    for (const [is, names] of [
      ['failed', ['code', 'whole']],
      ['passed', ['code', 'debug', 'code', 'whole']],
    ] as const) {
      const project = nested({}, { trigger: `children.code.evaluators.tests.${is}` })
      await project.run('whole', { inputs })
      expect(project.calls().map(({ name }) => name)).toEqual(names)
    }
  })

  test('the outer one that fails again leaves no result, and the inner one runs once', async () => {
    const project = nested({ verdicts: { code: [false] } })
    expect((await project.run('whole', { inputs })).status).toBe('failed')
    expect(project.calls().map(({ name }) => name)).toEqual(['code', 'debug', 'code'])
  })

  test('COMP-36: an inner one that fails made nothing the outer one could work with', async () => {
    const project = nested({ verdicts: { code: [false], debug: [false] } })
    expect((await project.run('whole', { inputs })).status).toBe('failed')
    expect(project.calls().map(({ name }) => name)).toEqual(['code', 'debug'])
  })

  test('what no adapter hands back to the outer one is handed to it all the same', async () => {
    const project = nested({ verdicts: { code: [false, true] }, answers: { debug: ['the cause'] } }, {}, [
      { from: 'children.code.outputs.code', to: 'children.debug.inputs.task' },
    ])
    await project.run('whole', { inputs })
    expect(project.calls('code')[0]?.prompt).not.toContain('What "debug" made')
    expect(project.calls('code')[1]?.prompt).toMatch(/## What "debug" made\n\nthe cause/)
    expect(project.calls('code')[1]?.prompt).toContain('mend it')
  })
})
