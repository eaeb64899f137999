import type { Plan } from '@loop/spec'

/** Which pass a run is at, out of how many: a row of its report. */
export const roundRow = ({ iteration, round }: { iteration: number; round: number }, plan: Plan): [string, string] =>
  plan.stop
    ? ['iteration', iterationText(iteration, plan).replace('iteration ', '')]
    : ['round', `${round} of at most ${plan.rounds.max}${iteration > 1 ? `, iteration ${iteration}` : ''}`]

/** An iteration, and how many there may be. */
export const iterationText = (iteration: number, { limits }: Pick<Plan, 'limits'>): string => {
  const limit = limits.find(({ unit }) => unit === 'iterations')
  return `iteration ${iteration}${limit ? ` of at most ${limit.max}` : ''}`
}
