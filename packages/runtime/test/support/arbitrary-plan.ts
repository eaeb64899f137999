import type { AgentSpec, CheckSpec, Choice, Limit, Plan, Task } from '@loop/spec'
import fc from 'fast-check'

const place = { file: 'loop.yaml', line: 1, column: 1, pointer: '' }

const agent = (
  name: string,
  ceiling: { tokens: number; costUsd: number },
  interrupted: 'ask' | 'retry',
): AgentSpec => ({
  name,
  kind: 'program',
  command: ['true'],
  ceiling,
  interrupted,
})

/** Any plan of up to eight tasks with choices, checks, rounds and limits. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    size: fc.integer({ min: 1, max: 8 }),
    edges: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 }),
    makers: fc.array(fc.nat(7), { maxLength: 3 }),
    choices: fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.boolean()), { maxLength: 2 }),
    checks: fc.integer({ min: 0, max: 2 }),
    rounds: fc.integer({ min: 1, max: 4 }),
    retry: fc.boolean(),
    onExhausted: fc.constantFrom('ask' as const, 'fail' as const),
    interrupted: fc.constantFrom('ask' as const, 'retry' as const),
    tokens: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
    usd: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    iterations: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    ceiling: fc.record({ tokens: fc.nat(60), costUsd: fc.nat(5) }),
    maxParallel: fc.integer({ min: 1, max: 4 }),
    memory: fc.boolean(),
  })
  .map(shape => {
    const makers = new Set(shape.makers)
    // Names that would clash if an effect's id were put together carelessly.
    const idOf = (index: number) =>
      ['t', 't-2', 'memory', 'check-0', 'tests', 't-2-2', 'ask', '1'][index] ?? `t${index}`
    const choices: Choice[] = shape.choices.map(([after], index) => ({
      id: `choice-${index}`,
      expression: 'true',
      after: after < shape.size ? [idOf(after)] : [],
      place,
    }))
    const tasks: Task[] = Array.from({ length: shape.size }, (_, index) => {
      const guard = shape.choices.findIndex(([after, behind]) => behind === index && index > after)
      const after = shape.edges
        .filter(([from, to]) => to === index && from < to && from < shape.size)
        .map(([from]) => idOf(from))
      return {
        id: idOf(index),
        label: `Task ${index}`,
        agent: 'worker',
        prompt: 'work',
        after: [...new Set([...after, ...(guard < 0 ? [] : [`choice-${guard}`])])],
        ...(guard < 0 ? {} : { when: { choice: `choice-${guard}`, is: shape.choices[guard]?.[2] ?? true } }),
        maker: shape.checks > 0 && makers.has(index),
        place,
      }
    })
    const checks: CheckSpec[] = Array.from({ length: shape.checks }, (_, index) => ({
      id: idOf(index + 3),
      label: `Check ${index}`,
      kind: 'agent',
      agent: 'judge',
      of: tasks.filter(task => task.maker).map(task => task.id),
      criteria: ['good'],
      place,
    }))
    const limits: Limit[] = (['iterations', 'tokens', 'usd'] as const).flatMap(unit => {
      const max = shape[unit]
      return max === undefined ? [] : [{ unit, max, origin: 'loop' as const, place }]
    })
    return {
      planVersion: 1,
      name: 'any',
      dialect: 'loopkit',
      source: { path: 'loop.yaml', digest: '' },
      trigger: { type: 'manual' },
      agents: {
        worker: agent('worker', shape.ceiling, shape.interrupted),
        judge: agent('judge', shape.ceiling, 'retry'),
      },
      tasks,
      choices,
      checks,
      rounds: { max: shape.rounds, retry: shape.retry, onExhausted: shape.onExhausted, place },
      limits,
      memory: shape.memory ? { store: 'filesystem', persistence: 'full', origin: 'loop' } : null,
      maxParallel: shape.maxParallel,
    }
  })
