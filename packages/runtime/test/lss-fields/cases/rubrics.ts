import { absent, type FieldCase, type Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'
import { judgedBy, ofTwo, renamed } from './evaluators.js'

const dimension = (name: string, rest: Json = {}): Json => ({
  name,
  weight: 0.5,
  scale: [0, 4],
  criteria: 'It is.',
  ...rest,
})

const rubric = {
  id: 'judge',
  type: 'llm_rubric',
  model: { provider: 'test', name: 'critic' },
  runs_after: ['coder'],
  rubric: { dimensions: [dimension('small'), dimension('sound')], pass_threshold: 0.5 },
}

const marks = (...all: number[]) =>
  JSON.stringify({
    criteria: ['small', 'sound'].map((criterion, index) => ({ criterion, mark: all[index], evidence: 'I saw it.' })),
  })

const verdict = ({ verdicts }: Seen) => [verdicts['judge']?.verdict, verdicts['judge']?.score]
const prompt = ({ prompts }: Seen) => prompts('judge')[0] ?? ''
const sampling = ({ calls }: Seen) => calls.find(({ name }) => name === 'judge')?.agent.sampling

export const rubricCases: FieldCase[] = [
  {
    ...judgedBy(rubric),
    say: { judge: marks(4, 4), critic: marks(4, 4) },
    at: 'evaluators.0.id',
    to: 'critic',
    also: renamed,
    sees: ({ calls }) => calls.map(({ name }) => name),
    was: ['coder', 'judge'],
    is: ['coder', 'critic'],
  },
  {
    ...judgedBy(rubric),
    say: { judge: marks(4, 4) },
    at: 'evaluators.0.type',
    to: 'deterministic',
    also: {
      'evaluators.0.rubric': absent,
      'evaluators.0.model': absent,
      'evaluators.0.implementation': 'tests',
    },
    sees: ({ calls }) => calls.map(({ name }) => name),
    was: ['coder', 'judge'],
    is: ['coder'],
  },
  {
    ...judgedBy(rubric),
    say: { judge: marks(4, 4) },
    at: 'evaluators.0.rubric.dimensions.0.name',
    to: 'short',
    sees: verdict,
    was: ['pass', 1],
    is: ['inconclusive', undefined],
  },
  {
    ...judgedBy(rubric),
    say: { judge: marks(4, 0) },
    at: 'evaluators.0.rubric.dimensions.0.weight',
    to: 0.25,
    also: { 'evaluators.0.rubric.dimensions.1.weight': 0.75 },
    sees: verdict,
    was: ['pass', 0.5],
    is: ['fail', 0.25],
  },
  {
    ...judgedBy(rubric),
    say: { judge: marks(2, 4) },
    at: 'evaluators.0.rubric.dimensions.0.scale',
    to: [0, 2],
    sees: verdict,
    was: ['pass', 0.75],
    is: ['pass', 1],
  },
  {
    ...judgedBy(rubric),
    at: 'evaluators.0.rubric.dimensions.0.criteria',
    to: 'It is tiny.',
    sees: seen => /- small .*: (.*)/.exec(prompt(seen))?.[1],
    was: 'It is.',
    is: 'It is tiny.',
  },
  {
    ...judgedBy(rubric),
    say: { judge: marks(2, 2) },
    at: 'evaluators.0.rubric.pass_threshold',
    to: 0.6,
    sees: verdict,
    was: ['pass', 0.5],
    is: ['fail', 0.5],
  },
  {
    ...judgedBy(rubric),
    say: { judge: marks(4, 4) },
    at: 'evaluators.0.model.provider',
    to: 'other',
    sees: ({ calls, verdicts }) => [calls.at(-1)?.model, verdicts['judge']?.independence],
    was: ['test/critic', 'same-vendor'],
    is: ['other/critic', 'other'],
  },
  {
    ...judgedBy(rubric),
    at: 'evaluators.0.model.name',
    to: 'none',
    sees: ({ calls, verdicts }) => [calls.at(-1)?.model, verdicts['judge']?.independence],
    was: ['test/critic', 'same-vendor'],
    is: ['test/none', 'same-model'],
  },
  {
    ...judgedBy(rubric),
    at: 'evaluators.0.model.temperature',
    from: 0.1,
    to: 0,
    sees: sampling,
    was: { temperature: 0.1 },
    is: { temperature: 0 },
  },
  {
    ...judgedBy(rubric),
    at: 'evaluators.0.model.max_tokens',
    from: 9,
    to: 99,
    sees: sampling,
    was: { maxOutputTokens: 9 },
    is: { maxOutputTokens: 99 },
  },
  {
    ...judgedBy(rubric),
    at: 'evaluators.0.model.top_p',
    from: 0.5,
    to: 1,
    sees: sampling,
    was: { topP: 0.5 },
    is: { topP: 1 },
  },
  {
    ...ofTwo(rubric),
    at: 'evaluators.0.runs_after',
    to: ['tester'],
    sees: seen => [...prompt(seen).matchAll(/\w+ is done/g)].map(([text]) => text),
    was: ['coder is done'],
    is: ['tester is done'],
  },
  {
    ...judgedBy(rubric),
    say: { judge: marks(4, 0) },
    at: 'evaluators.0.aggregation',
    from: 'weighted_avg',
    to: 'min',
    sees: verdict,
    was: ['pass', 0.5],
    is: ['fail', 0],
  },
]
