import { rmSync, writeFileSync } from 'node:fs'
import type { CostGroup, Spent } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { type Agent, costsOf, resume, runFolder } from '../../src/index.js'
import { composedProject, part, whole } from '../support/composed.js'
import { expectValid } from '../support/detect.js'
import { startModelServer } from '../support/model-server.js'
import { isJudge, modelProject, verdict, withKeys } from '../support/models.js'
import { rewrite } from '../support/records.js'

const by = (groups: readonly CostGroup[]): Record<string, Spent> =>
  Object.fromEntries(groups.map(({ name, spent }) => [name ?? '', spent]))

const costs = async (...of: Parameters<typeof costsOf>) => {
  const report = await costsOf(...of)
  expectValid('costs', report)
  return report
}

const prices = `prices:
  openai/test-model: { inputUsdPerMillion: 10, outputUsdPerMillion: 20, cachedInputUsdPerMillion: 1, contextTokens: 100000 }
  openai/judge-model: { inputUsdPerMillion: 1, outputUsdPerMillion: 2, contextTokens: 100000 }
`

/** A project whose models answer and pass at once. */
const modelled = async () => {
  withKeys()
  const server = await startModelServer(asked =>
    isJudge(asked)
      ? { text: verdict('pass'), input: 100, output: 20 }
      : { text: 'Hello', input: 1000, output: 50, cached: 400, reasoning: 10 },
  )
  const project = modelProject(server.url, 'provider: openai')
  project.write('loop.yaml', project.read('loop.yaml') + prices)
  return project
}

const made = (600 * 10 + 400 * 1 + 50 * 20) / 1e6
const judged = (100 * 1 + 20 * 2) / 1e6

/** What an agent says, and what it says that it used. */
const using = (usage: object | undefined, text = 'Hello'): Agent => ({
  call: async () => ({ status: 'ok', text, ...(usage ? { usage } : {}) }),
})

const passing = (usage: object | undefined) => using(usage, verdict('pass'))

/** What counts against limits: of every lane, reported or assumed. */
const counted = ({ lanes }: Spent): number =>
  lanes.reduce(
    (sum, { lane, usd }) => sum + (lane === 'subscription' || lane === 'local' ? 0 : usd.reported + usd.assumed),
    0,
  )

describe('what runs spent', () => {
  test('is by loop, agent, model and day, with every kind of token', async () => {
    const project = await modelled()
    const days = ['2026-03-01T23:59:00.000Z', '2026-03-02T00:01:00.000Z']
    for (const day of days) await project.run('write', { now: () => new Date(day) })
    const { real, simulated, damaged, unfinished } = await costs(project.root)
    expect({ damaged, unfinished, runs: [real.runs, simulated.runs] }).toEqual({
      damaged: [],
      unfinished: [],
      runs: [2, 0],
    })
    expect(real.total.calls).toBe(4)
    expect(real.total.unreported).toBe(0)
    expect(real.total.usd.reported).toBeCloseTo(2 * (made + judged), 9)
    expect(real.total.usd.assumed).toBe(0)
    expect(real.total.tokens).toEqual({ input: 2200, output: 140, cachedInput: 800, reasoning: 20, assumed: 0 })
    expect(by(real.loops)).toEqual({ write: real.total })
    expect(real.agents.map(({ name }) => name)).toEqual(['maker', 'judge']) // what cost most comes first
    expect(by(real.agents)['maker']?.usd.reported).toBeCloseTo(2 * made, 9)
    expect(by(real.models)['judge-model']?.usd.reported).toBeCloseTo(2 * judged, 9)
    expect(real.days.map(({ name, spent }) => [name, spent.calls])).toEqual([
      ['2026-03-01', 2],
      ['2026-03-02', 2],
    ])
    const late = await costs(project.root, { since: new Date('2026-03-02') })
    expect(late.since).toBe('2026-03-02T00:00:00.000Z')
    expect(late.real.total.calls).toBe(2)
    expect(late.real.days).toHaveLength(1)
  })

  test('tells what was reported from what is assumed, and money from other lanes', async () => {
    const project = await modelled()
    project.write(
      'loop.yaml',
      project
        .read('loop.yaml')
        .replace('model: test-model ', 'model: test-model, ceiling: { costUsd: 0.5, tokens: 900 }'),
    )
    const ran = async (maker: object | undefined) => {
      const { run, state } = await project.run('write', {
        agents: { maker: using(maker), judge: passing({ lane: 'local' }) },
      })
      const { real } = await costs(project.root, { runs: [run] })
      expect(counted(real.total)).toBeCloseTo(state.used.usd, 9)
      expect(real.total.tokens.input + real.total.tokens.output + real.total.tokens.assumed).toBe(state.used.tokens)
      return { spent: by(real.agents)['maker'], total: real.total }
    }
    const silent = await ran(undefined)
    expect(silent.spent).toMatchObject({
      unreported: 1,
      usd: { reported: 0, assumed: 0.5 },
      tokens: { input: 0, output: 0, assumed: 900 },
    })
    const half = await ran({ inputTokens: 10, outputTokens: 5, lane: 'api' })
    expect(half.spent).toMatchObject({
      unreported: 1,
      usd: { assumed: 0.5 },
      tokens: { input: 10, output: 5, assumed: 0 },
    })
    const paidFor = await ran({ inputTokens: 10, outputTokens: 5, costUsd: 3, lane: 'subscription' })
    expect(paidFor.spent).toMatchObject({
      unreported: 0,
      usd: { reported: 0, assumed: 0 },
      lanes: [{ lane: 'subscription', calls: 1, usd: { reported: 3, assumed: 0 }, tokens: 15 }],
    })
    const unknown = await ran({ inputTokens: 10, outputTokens: 5, costUsd: 0.125, lane: 'unknown' })
    expect(unknown.spent).toMatchObject({
      usd: { reported: 0, assumed: 0 },
      lanes: [{ lane: 'unknown', usd: { reported: 0.125, assumed: 0.375 } }],
    })
    const all = await costs(project.root)
    expect(all.real.total.lanes.map(({ lane, calls }) => [lane, calls])).toEqual([
      ['api', 2],
      ['unknown', 1],
      ['subscription', 1],
      ['local', 4],
    ])
    expect(all.real.total.usd).toEqual({ reported: 0, assumed: 1 })
  })

  test('of dry runs stands apart', async () => {
    const project = await modelled()
    await project.run('write')
    const before = await costs(project.root)
    await project.run('write', { simulate: true })
    const after = await costs(project.root)
    expect(after.real).toEqual(before.real)
    expect(after.simulated).toMatchObject({ runs: 1, total: { calls: 2, usd: { reported: 0, assumed: 0 } } })
  })

  test('by stand-ins that play a script is no money', async () => {
    const project = await modelled()
    const saying = (value: unknown) => [process.execPath, '-e', `console.log(${JSON.stringify(JSON.stringify(value))})`]
    const output = { format: 'json', text: '/t', costUsd: '/c' }
    const agents = {
      maker: { command: saying({ t: 'Hi', c: 2 }), scripted: true, output },
      judge: { command: saying({ t: verdict('pass'), c: 0 }), scripted: true, output },
    }
    project.write('loop.yaml', JSON.stringify({ agents }))
    await project.run('write')
    const { real } = await costs(project.root)
    expect(real.total.usd).toEqual({ reported: 0, assumed: 0 })
    expect(real.total.lanes).toMatchObject([{ lane: 'scripted', usd: { reported: 2 } }])
  })
})

describe('loops inside', () => {
  const nested = async () => {
    const project = composedProject({
      whole: whole({
        type: 'sequential',
        children: ['a', 'b'].map(id => ({ id, ref: `${id}.yaml` })),
        adapters: [{ from: 'children.a.outputs.a', to: 'children.b.inputs.task' }],
      }),
      a: part('a'),
      b: part('b'),
    })
    return { project, ...(await project.run('whole', { inputs: { task: 'mend it' } })) }
  }

  test('count once, under their own names; a run that is named has those inside it', async () => {
    const { project, run, state } = await nested()
    const { real } = await costs(project.root)
    expect(real.runs).toBe(3)
    expect(real.total.usd.reported).toBeCloseTo(state.used.usd, 9)
    expect(real.total.tokens.input + real.total.tokens.output).toBe(state.used.tokens)
    expect(Object.keys(by(real.loops)).sort()).toEqual(['the-a', 'the-b', 'whole'])
    expect((await costs(project.root, { runs: [run] })).real).toEqual(real)
    const inside = await costs(project.root, { runs: [`${run}.i1r1.child.a`] })
    expect(inside.real).toMatchObject({ runs: 1, total: { calls: 1, usd: { reported: 1 } } })
  })

  test('whose record is damaged are told, and counted as the whole has them', async () => {
    const { project, run, state } = await nested()
    const child = `${run}.i1r1.child.a`
    writeFileSync(runFolder(project.root, child).journal, 'nothing\nof a journal\n')
    const { real, damaged } = await costs(project.root)
    expect(damaged).toEqual([{ run: child, reason: expect.stringContaining('line 1 of the journal'), counted: true }])
    expect(real.total.usd.reported).toBeCloseTo(state.used.usd, 9)
    expect(by(real.loops)['the-a']).toMatchObject({ calls: 0, usd: { reported: 1 } })
    writeFileSync(runFolder(project.root, run).record, '{')
    const gone = await costs(project.root)
    expect(gone.damaged.map(({ run, counted }) => [run, counted])).toEqual([
      [run, false],
      [child, false],
    ])
    expect(gone.real.total.usd.reported).toBe(1)
  })
})

test('a call whose end nobody saw is told, with what is held back for it, until it is settled', async () => {
  const project = await modelled()
  const { run, events } = await project.run('write')
  const cut = events.findIndex(event => event.type === 'effect.started' && event.effect.kind === 'task')
  rewrite(project.root, run, all => all.slice(0, cut + 1))
  for (const file of [runFolder(project.root, run).fold, runFolder(project.root, run).heartbeat])
    rmSync(file, { force: true })
  const before = await costs(project.root)
  expect(before.real.total.calls).toBe(0)
  expect(before.unfinished).toEqual([
    {
      run,
      loop: 'write',
      simulated: false,
      status: 'interrupted',
      calls: 1,
      held: expect.objectContaining({ usd: expect.any(Number) }),
    },
  ])
  const held = before.unfinished[0]?.held.usd ?? 0
  expect(held).toBeGreaterThan(0)
  const { state } = await resume({ root: project.root, run })
  const after = await costs(project.root)
  expect(after.unfinished).toEqual([])
  expect(after.real.total).toMatchObject({ calls: 3, unreported: 1 })
  expect(after.real.total.usd.assumed).toBeCloseTo(held, 9) // it may have used all of it
  expect(counted(after.real.total)).toBeCloseTo(state.used.usd, 9)
})

test('a run that works now is told', async () => {
  const project = await modelled()
  let seen: Awaited<ReturnType<typeof costsOf>> | undefined
  const looking: Agent = {
    async call() {
      seen = await costs(project.root)
      return { status: 'ok', text: 'Hello', usage: { inputTokens: 1, outputTokens: 1, costUsd: 0 } }
    },
  }
  const { run } = await project.run('write', { agents: { maker: looking } })
  expect(seen?.unfinished).toMatchObject([{ run, status: 'running', calls: 1 }])
})

test('journals that do not say who was called are read with the plan', async () => {
  const project = await modelled()
  const { run } = await project.run('write')
  const before = await costs(project.root)
  rewrite(project.root, run, events =>
    events.map(event => {
      if (event.type !== 'effect.started') return event
      const { called: _, ...rest } = event
      return rest
    }),
  )
  expect((await costs(project.root)).real).toEqual(before.real)
})
