import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/index.js'
import { analyse } from '../../src/workspace.js'
import { minimal, worker } from '../helpers/lss.js'
import { runs } from '../helpers/runs.js'
import { drawAll, workersIn } from './mermaid.js'

const ids = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom('coder', 'end', 'a-b', 'a_b', 'a--b', 'a-', 'done', 'pass', 'stop', 'x'.repeat(64)),
    fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/),
  ),
  { minLength: 1, maxLength: 5 },
)
const text = fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
const action = fc.constantFrom('halt', 'escalate_human', 'retry_iteration')
const some = <T>(items: readonly T[]) => fc.subarray([...items], { minLength: 1 })

/** The parts of a loop around its workers. */
const partsOf = (names: readonly string[]) =>
  fc.record({
    roles: fc.array(text, { minLength: names.length, maxLength: names.length }),
    waits: fc.array(fc.subarray([...names]), { minLength: names.length, maxLength: names.length }),
    checks: fc.array(
      fc.record({ kind: fc.nat(2), after: fc.oneof(fc.constant(['*']), some(names)), veto: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    routes: fc.array(
      fc.record({ check: fc.nat(2), to: fc.oneof(fc.constantFrom(...names), fc.constant('')), when: fc.option(text) }),
      { minLength: 1, maxLength: 3 },
    ),
    guards: fc.array(
      fc.record({
        scope: fc.constantFrom('pre_worker', 'post_worker', 'pre_output', 'pre_memory_write', 'pre_evaluator'),
        action: fc.constantFrom('halt', 'quarantine', 'escalate_human', 'warn', 'strip'),
        applies_to: fc.oneof(fc.constant(['*']), some(names)),
      }),
      { maxLength: 4 },
    ),
    ends: fc.record({
      success: fc.boolean(),
      failure: fc.array(action, { maxLength: 3 }),
      stall: fc.array(action, { maxLength: 2 }),
      bound: fc.boolean(),
    }),
    strategy: fc.constantFrom('prompt_refinement', 'parameter_search', 'memory_update', 'structural', 'manual'),
    writers: fc.option(fc.subarray([...names, 'optimizer'])),
  })

const loop = ids.chain(names => partsOf(names).map(parts => loopOf(names, parts)))

type Parts = ReturnType<typeof partsOf> extends fc.Arbitrary<infer T> ? T : never

const loopOf = (names: readonly string[], parts: Parts) => {
  const { roles, waits, checks, routes, guards, ends, strategy, writers } = parts
  const kinds = [
    { type: 'deterministic', implementation: 'test_pass_rate' },
    {
      type: 'llm_rubric',
      model: { provider: 'openai', name: 'gpt-5' },
      rubric: { pass_threshold: 0.5, dimensions: [{ name: 'clear', weight: 1, scale: [0, 1], criteria: 'Clear.' }] },
    },
    { type: 'human', timeout_seconds: 90 },
  ]
  const failures = ['safety_violation', 'evaluator_error', 'human_rejected']
  return {
    ...minimal(),
    memory: { type: 'session', ...(writers ? { write_policy: { allowed_writers: writers } } : {}) },
    workers: names.map((id, index) =>
      worker(id, {
        role: roles[index],
        inputs: [{ from: 'inputs.task' }, { from: 'memory.notes' }],
        depends_on: (waits[index] ?? []).filter(other => names.indexOf(other) < index),
      }),
    ),
    evaluators: checks.map(({ kind, after, veto }, index) => ({
      id: `k${index}`,
      ...kinds[kind],
      runs_after: after,
      ...(veto ? { aggregation: 'veto' } : {}),
    })),
    feedback_channels: routes.map(({ check, to, when }, index) => ({
      id: `f${index}`,
      source: `evaluators.k${check % checks.length}`,
      destination: to ? `workers.${to}` : 'optimization_strategy',
      format: 'structured',
      ...(when === null ? {} : { when }),
    })),
    optimization_strategy: { type: strategy },
    termination_conditions: {
      success: ends.success ? [{ metric: 'rate', operator: 'gte', value: 1 }] : [],
      failure: [
        ...(ends.bound || !ends.success ? [{ type: 'max_iterations', value: 6 }] : []),
        ...ends.failure.map((does, index) => ({ type: failures[index], action: does })),
      ],
      stall: ends.stall.map(does => ({ metric: 'rate', window_iterations: 2, min_improvement: 0.1, action: does })),
    },
    metrics: [{ name: 'rate', definition: 'Rate', source: 'evaluators.k0', unit: 'ratio', primary: true }],
    safety_constraints: guards.map((guard, index) => ({
      id: `g${index}`,
      type: 'secret_scan',
      severity: 'S1',
      ...guard,
    })),
  }
}

const composition = fc.record({
  type: fc.constantFrom('sequential', 'parallel', 'nested'),
  synthesizer: fc.boolean(),
  dissent: fc.boolean(),
  trigger: fc.option(fc.constantFrom('failed', 'passed')),
})

type Composition = typeof composition extends fc.Arbitrary<infer T> ? T : never

/** A loop around `refs`; what is not among the files is not at hand. */
const around = (
  inner: ReturnType<typeof loopOf>,
  { type, synthesizer, dissent, trigger }: Composition,
  refs: string[],
) => ({
  ...inner,
  composition: {
    type,
    children: refs.map((ref, index) => ({
      id: ['end', 'a-b', 'a_b'][index],
      ref,
      role: type === 'sequential' ? 'stage' : type === 'parallel' ? 'branch' : index === 0 ? 'outer' : 'inner',
      ...(trigger && index > 0 ? { trigger: `children.end.evaluators.k0.${trigger}` } : {}),
    })),
    adapters: [{ from: 'children.end.outputs.coder', to: 'children.a-b.inputs.task' }],
    ...(type === 'parallel'
      ? {
          merge: {
            strategy: 'synthesize',
            preserve_dissent: dissent,
            ...(synthesizer ? { synthesizer: `workers.${inner.workers[0]?.['id']}` } : {}),
          },
        }
      : {}),
  },
})

const workersOf = (plan: Plan): string[] => [
  ...plan.tasks.map(({ id }) => id),
  ...(plan.composition?.children ?? []).flatMap(child => (child.plan ? workersOf(child.plan) : [])),
]

test('whatever is declared, each view is read by Mermaid and shows each worker once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(loop, { minLength: 4, maxLength: 4 }),
      fc.tuple(composition, composition),
      fc.nat(2),
      async (loops, [outside, inside], depth) => {
        const [a, b, c, d] = loops as [(typeof loops)[0], (typeof loops)[0], (typeof loops)[0], (typeof loops)[0]]
        const files = {
          'a.yaml': depth > 0 ? around(a, outside, ['b.yaml', 'c.yaml', 'gone.yaml']) : a,
          'b.yaml': depth > 1 ? around(b, inside, ['c.yaml', 'd.yaml']) : b,
          'c.yaml': c,
          'd.yaml': d,
        }
        const texts = Object.entries(files).map(([path, value]) => ({ path, text: JSON.stringify(value) }))
        const plan = (await analyse({ loops: texts })).files[0]?.lss?.compile({ digestOf: () => '' })
        if (!plan) throw new Error('there is no plan')
        const workers = workersOf(plan).sort()
        expect(workersIn(await drawAll(plan))).toEqual({ flow: workers, state: workers, sequence: workers })
      },
    ),
    { numRuns: runs(6, 25) },
  )
}, 120_000)
