import { lesRecordOf } from '../../../src/index.js'
import { worker } from '../../support/lss.js'
import type { FieldCase, Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'

/** A loop of two iterations with one metric that its worker reports. */
const measuring = (rest: Json = {}, more: Json = {}): Pick<FieldCase, 'loop' | 'pass'> => ({
  loop: {
    metrics: [
      { name: 'quality', definition: 'x', source: 'workers.coder', unit: 'ratio', primary: true, ...rest },
      { name: 'falls', definition: 'x', source: 'telemetry.regression_count', unit: 'count' },
      { name: 'other', definition: 'x', source: 'workers.coder', unit: 'ratio' },
    ],
    termination_conditions: { failure: [{ type: 'max_iterations', value: 2 }] },
    evaluators: [
      { id: 'tests', type: 'deterministic', implementation: 'tests', runs_after: ['coder'], aggregation: 'veto' },
    ],
    ...more,
  },
  pass: [false],
})

const ended = ({ events }: Seen) => events.flatMap(event => (event.type === 'iteration.ended' ? [event] : []))
const values =
  (name: string) =>
  (seen: Seen): unknown[] =>
    ended(seen).map(({ metrics }) => metrics[name])
const says = (quality: number, other: number) => JSON.stringify({ quality, other, grade: 0.9 })

export const metricCases: FieldCase[] = [
  {
    ...measuring(),
    say: { coder: says(0.5, 0) },
    at: 'metrics.0.name',
    to: 'grade',
    sees: seen => ended(seen)[0]?.metrics,
    was: { quality: 0.5, falls: 0, other: 0 },
    is: { grade: 0.9, falls: 0, other: 0 },
  },
  {
    ...measuring({}, { workers: [worker('coder'), worker('tester')] }),
    say: { coder: says(0.5, 0), tester: says(0.7, 0) },
    at: 'metrics.0.source',
    to: 'workers.tester',
    sees: values('quality'),
    was: [0.5, 0.5],
    is: [0.7, 0.7],
  },
  {
    ...measuring({ source: 'evaluators.tests' }),
    pass: () => ({ verdict: 'fail', evidence: 'half', score: 0.5 }),
    say: { coder: says(0, 0) },
    at: 'metrics.0.unit',
    to: 'percent',
    sees: values('quality'),
    was: [0.5, 0.5],
    is: [50, 50],
  },
  {
    ...measuring(),
    say: { coder: [says(0.9, 0.1), says(0.1, 0.9)] },
    at: 'metrics.0.primary',
    to: false,
    also: { 'metrics.2.primary': true },
    sees: ({ result }) => result.state.ended?.best,
    was: { iteration: 1, metric: 'quality', value: 0.9 },
    is: { iteration: 2, metric: 'other', value: 0.9 },
  },
  {
    ...measuring(),
    say: { coder: says(0.5, 0) },
    at: 'metrics.0.target',
    from: 0.8,
    to: 0.4,
    sees: ({ plan, events, result }) => lesRecordOf(plan, events, result.state).record.goal.target,
    was: 0.8,
    is: 0.4,
  },
  {
    ...measuring(),
    say: { coder: [says(0.9, 0), says(0.7, 0)] },
    at: 'metrics.0.regression_threshold',
    from: 0.1,
    to: 0.3,
    sees: ({ result }) => result.state.tally.regressions,
    was: 1,
    is: 0,
  },
]
