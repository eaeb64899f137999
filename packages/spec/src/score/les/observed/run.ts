import { LoopError } from '../../../errors.js'
import { speedBaselines } from './domains.js'
import type { LesGoal, LesRunRecord } from './record.js'
import { interventionWeights, severityWeights } from './weights.js'

/** A record that holds together, with every goal as one number. */
export interface Run {
  record: LesRunRecord
  /** After each iteration, 0..1. */
  goals: readonly number[]
  final: number
  start: number | undefined
  target: number
  /** The most iterations allowed. */
  budget: number
  /** A goal as one number, 0..1. */
  scalar(goal: LesGoal): number
}

/** A value from 0 up, or why there is none. */
export type Judged = { value: number } | { missing: string }

/**
 * Reads a record.
 *
 * @throws LoopError `usage` for a run without a bound, without an iteration, with goals outside 0..1 or amounts below 0, and
 *   for several objectives without weights that are 1 together
 */
export const runOf = (record: LesRunRecord): Run => {
  const { goal, iterations, iterationBudget: budget } = record
  checkAmounts(record, 'the record')
  checkWords(record)
  checkTransfer(record)
  if (budget === undefined)
    throw new LoopError('usage', 'the run has no bound on its iterations, so it has no score', {
      fix: 'Declare the most iterations that the loop may make, and record it as `iterationBudget`.',
    })
  if (!Number.isInteger(budget) || budget < 1)
    throw new LoopError('usage', `the iteration budget ${budget} is not a whole number of at least 1`)
  for (const [name, { floor, ceiling }] of Object.entries(record.baselines ?? {}))
    if (ceiling <= floor)
      throw new LoopError('usage', `the ceiling of ${name}, ${ceiling}, is not above its floor, ${floor}`)
  const scalar = scalarBy(goal.weights)
  const goals = iterations.map(iteration => scalar(iteration.goal))
  const final = goals.at(-1)
  if (final === undefined) throw new LoopError('usage', 'the run has no iteration, so it has no score')
  const target = scalar(goal.target)
  if (target === 0) throw new LoopError('usage', 'the goal target is 0; more than 0 is needed')
  const start = goal.start === undefined ? undefined : scalar(goal.start)
  return { record, goals, final, start, target, budget, scalar }
}

/** Every number of a record counts something, so none is below 0. */
const checkAmounts = (value: unknown, at: string): void => {
  if (typeof value === 'number' && !(value >= 0 && value < Number.POSITIVE_INFINITY))
    throw new LoopError('usage', `${at} is ${value}; a number from 0 up is needed`)
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) checkAmounts(inner, `${at}/${key}`)
}

/** A word that has no weight would make the score no number. */
const checkWords = ({ domain, violations = [], interventions = [] }: LesRunRecord): void => {
  const known = (what: string, word: string, words: object): void => {
    if (!Object.hasOwn(words, word))
      throw new LoopError('usage', `the ${what} "${word}" is unknown; it is one of ${Object.keys(words).join(', ')}`)
  }
  if (domain !== undefined) known('domain', domain, speedBaselines)
  for (const { severity } of violations) known('severity', severity, severityWeights)
  for (const { kind } of interventions) known('intervention', kind, interventionWeights)
}

/** What came from a file may lack a part; without it there is nothing to compare. */
const checkTransfer = ({ transfer }: LesRunRecord): void => {
  if (transfer === undefined) return
  const refuse = (message: string): never => {
    throw new LoopError('usage', `the transfer ${message}`, {
      fix: 'Record `usualGoal`, `otherGoals` and `configChanges`, or leave the transfer out.',
    })
  }
  if (typeof transfer !== 'object' || transfer === null) refuse('is not a mapping')
  if (!Array.isArray(transfer.otherGoals)) refuse('has no list `otherGoals`')
  if (!isGoal(transfer.usualGoal)) refuse('has no `usualGoal`')
  const bad = transfer.otherGoals.findIndex(goal => !isGoal(goal))
  if (bad >= 0) refuse(`has an entry in \`otherGoals\`, number ${bad + 1}, that is no goal`)
  if (typeof transfer.configChanges !== 'number') refuse('does not say how many `configChanges` there were')
}

const isGoal = (goal: unknown): boolean => typeof goal === 'number' || (typeof goal === 'object' && goal !== null)

/** One number from several objectives: the sum of each times its weight (LES-1.0, "Edge cases"). */
const scalarBy = (weights: LesRunRecord['goal']['weights']): Run['scalar'] => {
  const entries = Object.entries(weights ?? {})
  const sum = entries.reduce((all, [, weight]) => all + weight, 0)
  if (weights && Math.abs(sum - 1) > 1e-9)
    throw new LoopError('usage', `the weights of the objectives are ${sum} together; 1 is needed`)
  const one = (goal: LesGoal): number => {
    if (typeof goal === 'number') return goal
    const unknown = Object.keys(goal).find(name => !weights || !Object.hasOwn(weights, name))
    if (unknown !== undefined)
      throw new LoopError('usage', `the objective "${unknown}" has no weight`, {
        fix: 'Give every objective a weight in `goal.weights`, 1 together.',
      })
    return entries.reduce((all, [name, weight]) => {
      const value = Object.hasOwn(goal, name) ? goal[name] : undefined
      if (value === undefined) throw new LoopError('usage', `a goal lacks the objective "${name}"`)
      if (value > 1) throw new LoopError('usage', `the objective "${name}" is ${value}; 0 to 1 is needed`)
      return all + weight * value
    }, 0)
  }
  return goal => {
    const value = one(goal)
    if (value > 1 + 1e-9) throw new LoopError('usage', `a goal is ${value}; 0 to 1 is needed`)
    return Math.min(value, 1)
  }
}
