import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CompositionHost } from '../../../src/dialects/lss/host.js'
import type { Plan } from '../../../src/index.js'
import { compileLss } from '../../../src/index.js'
import { analyse } from '../../../src/workspace.js'
import { full } from '../../helpers/full-lss.js'
import { analyseLss, minimal } from '../../helpers/lss.js'

const digestOf = () => 'digest'

const planOf = async (value: unknown, host?: CompositionHost, project?: string): Promise<Plan> => {
  const { files, workspace } = await analyse({
    ...(project === undefined ? {} : { project: { path: 'loop.yaml', text: project } }),
    loops: [{ path: 'loops/a.yaml', text: JSON.stringify(value, null, 2) }],
    host,
  })
  const errors = files.flatMap(file => file.diagnostics).filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
  const plan = files.at(-1)?.lss?.compile({ project: workspace.project, digestOf })
  if (!plan) throw new Error('there is no plan')
  return plan
}

test('LSS-8, LSS-9: workers become tasks that get exactly what they name', async () => {
  const { tasks } = await planOf(full())
  expect(tasks).toMatchObject([
    {
      id: 'researcher',
      prompt: 'Finds sources',
      agent: 'researcher',
      after: [],
      inputs: [{ from: 'input', name: 'topic', place: { pointer: '/workers/0/inputs/0' } }],
      output: { name: 'sources', format: 'json', schemaRef: 'schemas/sources.json' },
      retries: 2,
      timeoutSeconds: 120,
      tools: ['web_search'],
    },
    {
      id: 'writer',
      after: ['researcher'],
      inputs: [
        { from: 'task', name: 'researcher' },
        { from: 'memory', name: 'lessons', path: ['recent'] },
      ],
    },
  ])
})

test('checks come from the cheapest to the dearest, and say what they judge and when', async () => {
  const { checks } = await planOf(full())
  expect(checks).toMatchObject([
    {
      id: 'links',
      kind: 'command',
      command: ['npx', 'check-links'],
      cwd: 'report',
      timeoutSeconds: 30,
      of: ['researcher', 'writer'],
      after: ['researcher', 'writer'],
      aggregation: 'veto',
    },
    {
      id: 'review',
      kind: 'agent',
      agent: 'review',
      of: ['writer'],
      criteria: ['accuracy: Every claim has a source.', 'style: It reads well.'],
      rubric: {
        passThreshold: 0.8,
        dimensions: [{ name: 'accuracy', weight: 0.6, low: 0, high: 5 }, { name: 'style' }],
      },
      independence: 'other',
    },
    { id: 'editor', kind: 'person', person: { timeoutSeconds: 3600, queue: 'editors' } },
  ])
})

test('LSS-23: a check of the project is what a deterministic evaluator of that name runs', async () => {
  const loop = { ...minimal(), evaluators: [{ ...minimal().evaluators[0], implementation: 'citation_count_min' }] }
  const { checks } = await planOf(
    loop,
    undefined,
    'version: "1"\nchecks:\n  citation_count_min: { command: [npm, test] }\n',
  )
  expect(checks).toMatchObject([{ id: 'tests', kind: 'command', command: ['npm', 'test'] }])
  expect((await planOf(loop)).checks).toMatchObject([{ id: 'tests', kind: 'function', function: 'citation_count_min' }])
})

test('LSS-15, LSS-16: an agent is the entry of the project that is called like the worker, its model, its provider or default', async () => {
  const agent = (name: string) => `  ${name}: { command: [run-${name.replace('/', '-')}] }\n`
  const names = ['default', 'anthropic', 'anthropic/claude-sonnet-4-5', 'coder']
  const commands: unknown[] = []
  for (let count = 0; count <= names.length; count++) {
    const entries = names.slice(0, count).map(agent).join('')
    const plan = await planOf(minimal(), undefined, `version: "1"\n${entries ? `agents:\n${entries}` : ''}`)
    const { kind, command, model, vendor } = plan.agents['coder'] ?? {}
    commands.push(kind === 'unbound' ? kind : command?.[0])
    expect([model, vendor]).toEqual(['anthropic/claude-sonnet-4-5', 'anthropic'])
  }
  expect(commands).toEqual(['unbound', 'run-default', 'run-anthropic', 'run-anthropic-claude-sonnet-4-5', 'run-coder'])
})

test('how far a judge is from the makers', async () => {
  const judged = (provider: string, name: string) => ({
    ...minimal(),
    evaluators: [
      {
        id: 'tests',
        type: 'llm_rubric',
        runs_after: ['coder'],
        model: { provider, name },
        rubric: { dimensions: [{ name: 'a', weight: 1, scale: [0, 1], criteria: 'Good.' }], pass_threshold: 0.5 },
      },
    ],
  })
  const levels = []
  for (const [provider, name] of [
    ['anthropic', 'claude-sonnet-4-5'],
    ['anthropic', 'other'],
    ['else', 'other'],
  ] as const)
    levels.push((await planOf(judged(provider, name))).checks[0]?.independence)
  expect(levels).toEqual(['same-model', 'same-vendor', 'other'])
})

test('limits of a run stop it, further ones are those of iterations and workers', async () => {
  const { limits, furtherLimits } = await planOf(full())
  expect(limits).toMatchObject([
    { unit: 'iterations', max: 5, onExceed: 'halt', place: { pointer: '/termination_conditions/failure/0/value' } },
    { unit: 'seconds', max: 7200, onExceed: 'pause' },
    { unit: 'usd', max: 4, onExceed: 'halt', approach: { percent: 80, action: 'warn' } },
  ])
  expect(furtherLimits).toMatchObject([
    { unit: 'usd', max: 1, per: 'iteration', onExceed: 'halt' },
    { unit: 'tokens', max: 20_000, per: 'iteration', onExceed: 'warn' },
    { unit: 'usd', max: 0.5, per: 'task', task: 'researcher', onExceed: 'halt' },
  ])
})

test('costs that are only told about are no limit of a run', async () => {
  const loop = { ...full(), cost_limits: { ...full().cost_limits, on_exceed: { action: 'warn' } } }
  const { limits, furtherLimits } = await planOf(loop)
  expect(limits.map(({ unit }) => unit)).toEqual(['iterations', 'seconds'])
  expect(furtherLimits).toMatchObject([
    { per: 'iteration', onExceed: 'warn' },
    { per: 'run', max: 4, onExceed: 'warn' },
    {},
    {},
  ])
})

test('LSS-33: of several conditions on one unit the tightest counts', async () => {
  const failure = [
    { type: 'max_iterations', value: 9 },
    { type: 'max_iterations', value: 7, action: 'escalate_human' },
    { type: 'cost_exceeded', value: 2 },
  ]
  const loop = { ...full(), termination_conditions: { ...full().termination_conditions, failure } }
  expect((await planOf(loop)).limits).toMatchObject([
    { unit: 'iterations', max: 7, onExceed: 'pause' },
    { unit: 'usd', max: 2 },
  ])
})

test('when it ends, what is sent back, and what is watched', async () => {
  const { stop, routes, guards, strategy, metrics, memory, inputs, rounds } = await planOf(full())
  expect(stop).toMatchObject({
    success: [{ metric: 'quality', consecutive: 2 }],
    failure: [{ type: 'max_iterations' }, { type: 'timeout' }, { type: 'evaluator_error', consecutive: 2 }],
    stall: [{ window: 2, minImprovement: 0.02, action: 'escalate_human' }],
  })
  expect(routes).toMatchObject([
    { from: 'check', source: 'review', to: 'task', target: 'writer', when: 'score < pass_threshold' },
    { to: 'strategy', target: 'prompt_refinement', templateRef: 'templates/feedback.mustache' },
  ])
  expect(guards).toMatchObject([
    { tasks: ['writer'], onError: 'warn' },
    { tasks: ['researcher', 'writer'], onError: 'halt' },
  ])
  expect(strategy).toMatchObject({ type: 'prompt_refinement', targets: ['writer', 'researcher'], preserve: ['safety'] })
  expect(metrics).toMatchObject([
    { id: 'quality', from: 'check', name: 'review', primary: true },
    { from: 'telemetry', name: 'cost_usd' },
  ])
  expect(memory).toMatchObject({ store: 'postgres', lifetime: 'project', maxEntries: 10 })
  expect(inputs?.[0]).toMatchObject({
    name: 'topic',
    required: true,
    schema: { type: 'string', minLength: 3 },
    default: 'Loops',
  })
  expect(rounds).toEqual({ max: 1, retry: false, onExhausted: 'fail' })
})

const child = {
  ...minimal(),
  cost_limits: { per_iteration_usd: 0.1, cumulative_usd: 1, on_exceed: { action: 'halt' } },
}

const composed = (composition: object) => ({ ...minimal(), composition })

const nested = composed({
  type: 'nested',
  children: [
    { id: 'out', ref: 'b.yaml', role: 'outer' },
    { id: 'in', ref: 'b.yaml', role: 'inner', trigger: 'children.out.evaluators.tests.failed', lens: 'Be strict.' },
  ],
  adapters: [{ from: 'children.out.outputs.coder', to: 'children.in.inputs.task', transform: 'lines' }],
})

const host: CompositionHost = { read: (ref: string) => ({ path: `loops/${ref}`, text: JSON.stringify(child) }) }

describe('a composition', () => {
  test('is a plan with plans in it', async () => {
    const { composition } = await planOf(nested, host)
    expect(composition).toMatchObject({
      type: 'nested',
      children: [
        { id: 'out', role: 'outer', plan: { name: 'fix-tests', source: { path: 'loops/b.yaml' } } },
        { id: 'in', role: 'inner', trigger: { child: 'out', check: 'tests', is: 'failed' }, lens: 'Be strict.' },
      ],
      adapters: [{ fromChild: 'out', task: 'coder', toChild: 'in', input: 'task', transform: 'lines' }],
    })
  })

  test('without files has children without plans', async () => {
    const { composition } = await planOf(nested, { read: () => undefined })
    expect(composition?.children.map(({ plan }) => plan)).toEqual([undefined, undefined])
  })

  test('of branches says how many have to pass', async () => {
    const branches = (merge: object) =>
      composed({
        type: 'parallel',
        children: ['x', 'y', 'z'].map(id => ({ id, ref: `${id}.yaml`, role: 'branch' })),
        merge,
      })
    const minPass = async (merge: object) => (await planOf(branches(merge), host)).composition?.merge?.minPass
    expect(await minPass({ strategy: 'all_pass' })).toBe(3)
    expect(await minPass({ strategy: 'vote' })).toBe(1)
    expect(await minPass({ strategy: 'all_pass', min_branches_pass: 2 })).toBe(2)
  })
})

test('a document that the schema refused is not compiled', async () => {
  const { lss } = await analyseLss({ ...minimal(), version: '1' })
  if (!lss) throw new Error('it is not read as lss')
  expect(() => compileLss(lss.document, { digestOf })).toThrow('has errors and cannot be compiled')
})

/** What a plan has no use for, and why. */
const outsideThePlan: Record<string, string> = {
  '/inputs/examples': 'inputs to try it with; a rule checks them',
  '/extensions/conformance': 'what the document claims of itself',
}

const isOutside = (pointer: string) =>
  Object.keys(outsideThePlan).some(at => pointer === at || pointer.startsWith(`${at}/`))

/** Every scalar of a value with its pointer. */
const scalars = (value: unknown, at = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => scalars(inner, `${at}/${key}`))
    : [at]

const without = (value: unknown, pointer: string): unknown => {
  const copy = structuredClone(value)
  const keys = pointer.slice(1).split('/')
  const last = keys.pop() ?? ''
  const holder = keys.reduce((inner: unknown, key) => (inner as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >
  const old = holder[last]
  holder[last] = typeof old === 'number' ? old + 1 : typeof old === 'boolean' ? !old : `${String(old)}x`
  return copy
}

const meaning = ({ source: _, ...plan }: Plan) =>
  JSON.stringify(plan, (key, value) => (key === 'place' ? undefined : value))

test('whatever is changed in a document shows in its plan, but for what a run has no use for', async () => {
  const { lss } = await analyseLss(full())
  if (!lss) throw new Error('it is not read as lss')
  const before = meaning(compileLss(lss.document, { digestOf }))
  const lost = scalars(full()).filter(pointer => {
    const loop = without(full(), pointer) as typeof lss.document.loop
    return meaning(compileLss({ ...lss.document, name: String(loop.loop_name), loop }, { digestOf })) === before
  })
  expect(lost.filter(pointer => !isOutside(pointer))).toEqual([])
  expect(
    Object.keys(outsideThePlan).filter(at => !lost.some(pointer => isOutside(pointer) && pointer.startsWith(at))),
  ).toEqual([])
})

test('the document of that test has every key of the schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../../../specs/lss/lss.schema.json', import.meta.url), 'utf8'))
  const known = new Set<string>()
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const key of Object.keys((node as { properties?: object }).properties ?? {})) known.add(key)
    for (const inner of Object.values(node)) collect(inner)
  }
  const { LssComposition, LssChild, LssMerge, LssAdapter, ...others } = schema.$defs
  collect({ ...schema, $defs: others })
  const used = new Set(scalars(full()).flatMap(pointer => pointer.slice(1).split('/')))
  const free = ['metadata', 'taxonomy_level', 'les_scores', 'composition']
  expect([...known].filter(key => !used.has(key) && !free.includes(key))).toEqual([])
})
