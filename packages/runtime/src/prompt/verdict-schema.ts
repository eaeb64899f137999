import type { CheckSpec } from '@loop/spec'

const text = { type: 'string' }
const how = { type: 'string', enum: ['pass', 'fail', 'inconclusive'] }

const closed = (properties: Record<string, object>): object => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

const verdict = closed({
  verdict: how,
  score: { type: 'number' },
  summary: text,
  criteria: { type: 'array', items: closed({ criterion: text, verdict: how, evidence: text }) },
})

const marks = closed({
  criteria: { type: 'array', items: closed({ criterion: text, mark: { type: 'number' }, evidence: text }) },
  summary: text,
  codes: { type: 'array', items: text },
})

/** The form of a check's answer, for providers that can hold a model to one; what comes back is read as any other answer is. */
export const verdictSchema = ({ rubric }: CheckSpec): object => (rubric ? marks : verdict)
