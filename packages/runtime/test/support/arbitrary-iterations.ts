import type { AgentSpec, CheckSpec, GuardSpec, Limit, Plan, RouteSpec, Task } from '@loop/spec'
import fc from 'fast-check'

const place = { file: 'loop.yaml', line: 1, column: 1, pointer: '' }

const actions = ['halt', 'escalate_human', 'retry_iteration'] as const

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })

const shapes = fc.record({
  size: fc.integer({ min: 1, max: 5 }),
  edges: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 8 }),
  retries: fc.nat(2),
  checks: fc.array(
    fc.record({
      kind: fc.constantFrom('command' as const, 'agent' as const, 'person' as const),
      after: fc.nat(4),
      aggregation: optional(fc.constantFrom('min' as const, 'veto' as const)),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  success: fc.array(fc.record({ value: fc.constantFrom(0.3, 0.7, 1), consecutive: fc.integer({ min: 1, max: 2 }) }), {
    maxLength: 2,
  }),
  failure: fc.array(
    fc.record({
      type: fc.constantFrom('safety_violation' as const, 'evaluator_error' as const, 'human_rejected' as const),
      action: fc.constantFrom(...actions),
      consecutive: optional(fc.integer({ min: 1, max: 2 })),
    }),
    { maxLength: 2 },
  ),
  stall: optional(fc.record({ window: fc.integer({ min: 1, max: 3 }), action: fc.constantFrom(...actions) })),
  routes: fc.boolean(),
  strategy: fc.constantFrom('manual' as const, 'prompt_refinement' as const, 'parameter_search' as const),
  drop: optional(fc.constantFrom(0.1, 0.4)),
  guard: optional(fc.constantFrom('halt' as const, 'escalate_human' as const, 'warn' as const, 'strip' as const)),
  iterations: fc.integer({ min: 1, max: 5 }),
  tokens: optional(fc.integer({ min: 1, max: 600 })),
  usd: optional(fc.integer({ min: 1, max: 40 })),
  perIteration: optional(fc.integer({ min: 1, max: 20 })),
  perTask: optional(fc.integer({ min: 1, max: 12 })),
  halts: fc.boolean(),
  ceiling: fc.record({ tokens: fc.nat(60), costUsd: fc.nat(5) }),
  maxParallel: fc.integer({ min: 1, max: 4 }),
  seconds: fc.array(fc.constantFrom(1, 10, 60), { minLength: 5, maxLength: 5 }),
})

type Shape = typeof shapes extends fc.Arbitrary<infer T> ? T : never

/** Any plan of up to five tasks whose stop conditions decide, without loops inside. */
export const arbitraryFlat: fc.Arbitrary<Plan> = shapes.map(shape => planOf(shape))

/** The same with loops inside, in each of the three ways. */
export const arbitraryComposed: fc.Arbitrary<Plan> = fc
  .record({
    whole: shapes,
    parts: fc.array(shapes, { minLength: 2, maxLength: 3 }),
    type: fc.constantFrom('sequential' as const, 'parallel' as const, 'nested' as const),
    minPass: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ whole, parts, type, minPass }) => ({
    ...planOf(whole),
    composition: {
      type,
      children: parts.map((part, index) => ({
        id: `part-${index}`,
        ref: 'part.yaml',
        role: type === 'sequential' ? 'stage' : type === 'parallel' ? 'branch' : index === 0 ? 'outer' : 'inner',
        plan: planOf(part),
        place,
      })),
      adapters: [],
      ...(type === 'parallel' ? { merge: { strategy: 'vote' as const, minPass, preserveDissent: false, place } } : {}),
      place,
    },
  }))

const planOf = (shape: Shape): Plan => {
  const idOf = (index: number) => ['t', 't-2', 'strategy', 'feedback', 'pre_output'][index] ?? `t${index}`
  const agent = (name: string, timeoutSeconds = 1): AgentSpec => ({
    name,
    timeoutSeconds,
    kind: 'program',
    command: ['true'],
    ceiling: shape.ceiling,
    interrupted: 'retry',
  })
  const tasks: Task[] = Array.from({ length: shape.size }, (_, index) => ({
    id: idOf(index),
    label: idOf(index),
    agent: `worker-${index}`,
    prompt: 'work',
    inputs: [],
    retries: shape.retries,
    after: [...new Set(shape.edges.filter(([from, to]) => to === index && from < to).map(([from]) => idOf(from)))],
    maker: true,
    place,
  }))
  const costs = { command: 0, agent: 1, person: 2 }
  const checks: CheckSpec[] = shape.checks
    .map(({ kind, after, aggregation }, index): CheckSpec => {
      const of = [idOf(after % shape.size)]
      return {
        id: `check-${index}`,
        label: `check-${index}`,
        kind,
        of,
        after: of,
        criteria: ['good'],
        ...(kind === 'agent' ? { agent: 'judge' } : {}),
        ...(kind === 'person' ? { person: { timeoutSeconds: 60 } } : {}),
        ...(aggregation ? { aggregation } : {}),
        place,
      }
    })
    .sort((a, b) => costs[a.kind as 'command'] - costs[b.kind as 'command'])
  const first = checks[0]?.id ?? ''
  const routes: RouteSpec[] = shape.routes
    ? [
        { id: 'to-task', from: 'check', source: first, to: 'task', target: 't', format: 'structured', place },
        { id: 'to-strategy', from: 'check', source: first, to: 'strategy', format: 'structured', place },
      ]
    : []
  const guards: GuardSpec[] = shape.guard
    ? [
        {
          id: 'guard',
          type: 'output_bounds',
          scope: 'post_worker',
          action: shape.guard,
          severity: 'S1',
          onError: 'halt',
          tasks: ['t'],
          place,
        },
      ]
    : []
  const onExceed = shape.halts ? 'halt' : 'pause'
  const limit = (unit: Limit['unit'], max: number | undefined, more: Partial<Limit> = {}): Limit[] =>
    max === undefined ? [] : [{ unit, max, origin: 'loop', onExceed, place, ...more }]
  return {
    planVersion: 1,
    name: 'any',
    dialect: 'lss',
    source: { path: 'loop.yaml', digest: '' },
    trigger: { type: 'manual' },
    agents: Object.fromEntries(
      [...tasks.map(({ agent: name }, index) => agent(name, shape.seconds[index])), agent('judge')].map(spec => [
        spec.name,
        spec,
      ]),
    ),
    inputs: [],
    tasks,
    choices: [],
    checks,
    metrics: [{ id: 'quality', from: 'check', name: first, unit: 'ratio', primary: true, place }],
    routes,
    strategy: {
      type: shape.strategy,
      maxSteps: 3,
      ...(shape.strategy === 'parameter_search' ? { search: { temperature: [0, 1] } } : {}),
      ...(shape.drop === undefined ? {} : { rollback: { onMetricDrop: shape.drop, onSafetyFailure: true } }),
      place,
    },
    stop: {
      success: shape.success.map(condition => ({ metric: 'quality', operator: 'gte', ...condition, place })),
      failure: shape.failure.map(({ type, action, consecutive }) => ({
        type,
        action,
        ...(consecutive ? { consecutive } : {}),
        place,
      })),
      stall: shape.stall ? [{ metric: 'quality', minImprovement: 0.1, ...shape.stall, place }] : [],
    },
    guards,
    rounds: { max: 1, retry: false, onExhausted: 'fail' },
    limits: [...limit('iterations', shape.iterations), ...limit('tokens', shape.tokens), ...limit('usd', shape.usd)],
    furtherLimits: [
      ...limit('usd', shape.perIteration, { per: 'iteration' }),
      ...limit('usd', shape.perTask, { per: 'task', task: 't' }),
    ],
    memory: { store: 'filesystem', persistence: 'full', lifetime: 'run', origin: 'loop', place },
    maxParallel: shape.maxParallel,
  }
}
