import { worker } from '../../support/lss.js'
import { absent, type FieldCase, type Json } from '../field-case.js'

export const machine = { id: 'judge', type: 'deterministic', implementation: 'tests', runs_after: ['coder'] }

const person = {
  id: 'judge',
  type: 'human',
  timeout_seconds: 60,
  queue: 'editors',
  instructions: 'Is it good?',
  runs_after: ['coder'],
}

/** A loop that one evaluator judges, once. */
export const judgedBy = (evaluator: Json, rest: Json = {}): Pick<FieldCase, 'loop'> => ({
  loop: {
    evaluators: [evaluator],
    feedback_channels: [{ id: 'on', source: 'workers.coder', destination: 'workers.coder', format: 'structured' }],
    metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.judge', unit: 'ratio', primary: true }],
    termination_conditions: { failure: [{ type: 'max_iterations', value: 1 }] },
    ...rest,
  },
})

/** Two workers, so that it matters whom an evaluator judges. */
export const ofTwo = (evaluator: Json): Pick<FieldCase, 'loop'> =>
  judgedBy({ ...evaluator, runs_after: ['coder'] }, { workers: [worker('coder'), worker('tester')] })

export const renamed = { 'metrics.0.source': 'evaluators.critic' }
const vetoes = {
  termination_conditions: {
    success: [{ metric: 'lines', operator: 'gte', value: 1 }],
    failure: [{ type: 'max_iterations', value: 1 }],
  },
}
const lines = { name: 'lines', definition: 'x', source: 'workers.coder', unit: 'count', primary: true }

const judgedSo = (evaluator: Json, say: Json): FieldCase => ({
  ...judgedBy(evaluator, { ...vetoes, metrics: [lines] }),
  say: { coder: '1', ...(say as Record<string, string>) },
  at: 'evaluators.0.aggregation',
  to: 'veto',
  sees: ({ status }) => status,
  was: 'done',
  is: 'failed',
})

export const evaluatorCases: FieldCase[] = [
  {
    ...judgedBy(machine),
    at: 'evaluators.0.id',
    to: 'critic',
    also: renamed,
    sees: ({ verdicts }) => Object.keys(verdicts),
    was: ['judge'],
    is: ['critic'],
  },
  {
    ...judgedBy(machine),
    at: 'evaluators.0.type',
    to: 'human',
    also: { 'evaluators.0.implementation': absent, 'evaluators.0.timeout_seconds': 60 },
    sees: ({ status, asks }) => [status, asks.length],
    was: ['done', 0],
    is: ['waiting', 1],
  },
  {
    ...judgedBy(machine, { extensions: { evaluators: { judge: { must_match: ['x'] } } } }),
    at: 'evaluators.0.implementation',
    from: 'regex',
    to: 'tests',
    also: { 'extensions.evaluators': {} },
    sees: ({ verdicts }) => verdicts['judge']?.verdict,
    was: 'fail',
    is: 'pass',
  },
  {
    ...ofTwo(machine),
    pass: ({ outputs }) => ({ verdict: 'pass', evidence: Object.keys(outputs).join(', ') }),
    at: 'evaluators.0.runs_after',
    to: ['tester'],
    sees: ({ verdicts }) => verdicts['judge']?.criteria[0]?.evidence,
    was: 'coder',
    is: 'tester',
  },
  { ...judgedSo(machine, {}), pass: [false] },

  {
    ...judgedBy(person),
    at: 'evaluators.0.id',
    to: 'critic',
    also: renamed,
    sees: ({ asks }) => /\((.*) of/.exec(asks[0]?.question ?? '')?.[1],
    was: 'judge',
    is: 'critic',
  },
  {
    ...judgedBy(person),
    at: 'evaluators.0.type',
    to: 'deterministic',
    also: {
      'evaluators.0.timeout_seconds': absent,
      'evaluators.0.queue': absent,
      'evaluators.0.instructions': absent,
      'evaluators.0.implementation': 'tests',
    },
    sees: ({ status }) => status,
    was: 'waiting',
    is: 'done',
  },
  {
    ...judgedBy(person),
    at: 'evaluators.0.timeout_seconds',
    to: 3600,
    sees: ({ asks: [ask] }) => Math.round((Date.parse(ask?.expiresAt ?? '') - Date.parse(ask?.askedAt ?? '')) / 1000),
    was: 60,
    is: 3600,
  },
  {
    ...judgedBy(person),
    at: 'evaluators.0.queue',
    to: 'lawyers',
    sees: ({ asks }) => asks[0]?.queue,
    was: 'editors',
    is: 'lawyers',
  },
  {
    ...judgedBy(person),
    at: 'evaluators.0.instructions',
    to: 'May it be printed?',
    sees: ({ asks }) => asks[0]?.question.split(' (')[0],
    was: 'Is it good?',
    is: 'May it be printed?',
  },
  {
    ...ofTwo(person),
    at: 'evaluators.0.runs_after',
    to: ['tester'],
    sees: ({ asks }) => [...(asks[0]?.question ?? '').matchAll(/\w+ is done/g)].map(([text]) => text),
    was: ['coder is done'],
    is: ['tester is done'],
  },
  { ...judgedSo(person, {}), answers: ['reject'] },
]
