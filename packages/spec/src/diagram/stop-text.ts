import type { FailureStop, Plan, StallStop, StopSpec, SuccessStop } from '../generated/types.js'
import { duration } from './duration.js'

const signs = { gte: '>=', lte: '<=', eq: '=', gt: '>', lt: '<' }

/** `test_pass_rate >= 1, 2 in a row` */
export const successText = ({ metric, operator, value, consecutive }: SuccessStop): string =>
  `${metric} ${signs[operator]} ${value}${inARow(consecutive)}`

/** What success is, by its conditions; without any, every check has to pass. */
export const successTexts = ({ checks }: Pick<Plan, 'checks'>, { success }: StopSpec): string[] =>
  success.length === 0 && checks.length > 0 ? ['every check passes'] : success.map(successText)

/** `max_iterations=6`, `evaluator_error, 2 in a row` */
export const failureText = ({ type, value, consecutive }: FailureStop): string =>
  `${type}${value === undefined ? '' : `=${amount(type, value)}`}${inARow(consecutive)}`

/** `quality: less than 0.01 better in 3 iterations` */
export const stallText = ({ metric, window, minImprovement }: StallStop): string =>
  `${metric}: less than ${minImprovement} better in ${window} ${window === 1 ? 'iteration' : 'iterations'}`

/** What is done when such a condition holds. */
export const actionText = { halt: 'halt', escalate_human: 'a person decides', retry_iteration: 'once more' }

const amount = (type: FailureStop['type'], value: number): string =>
  type === 'cost_exceeded' ? `$${value}` : type === 'timeout' ? duration(value) : `${value}`

const inARow = (count = 1): string => (count > 1 ? `, ${count} in a row` : '')
