import { type Json, type Ready, rubric } from './loops.js'

export const at = (list: readonly Json[] | undefined, index: number): Json => list?.[index] ?? {}
export const conditions = (change: Partial<Ready['termination_conditions']>) => (loop: Ready) =>
  Object.assign(loop.termination_conditions, change)
export const onlyCritic = (change: Json) => (loop: Ready) => {
  loop.evaluators = [rubric('critic', change)]
  loop.termination_conditions.success = [{ metric: 'quality', operator: 'gte', value: 0.8 }]
}
export const sonnet = { provider: 'anthropic', name: 'claude-sonnet-4-5' }
export const person = {
  id: 'critic',
  type: 'human',
  timeout_seconds: 60,
  runs_after: ['coder'],
  instructions: 'Is it small?',
}

export const onlyPerson = (change: Json) => (loop: Ready) => {
  onlyCritic({})(loop)
  loop.evaluators = [{ ...person, ...change }]
}

/** A project's price of one model. */
export const priceOf = (model: string): string =>
  `prices: { ${model}: { inputUsdPerMillion: 3, outputUsdPerMillion: 15, contextTokens: 100000 } }\n`
