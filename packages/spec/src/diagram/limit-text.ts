import type { Limit } from '../generated/types.js'
import { duration } from './duration.js'

/** A limit in words: how much, of what, and what is done at it unless the run pauses. */
export const limitText = ({ unit, max, per = 'run', task, onExceed = 'pause', approach }: Limit): string => {
  const much = unit === 'usd' ? `at most $${max}` : unit === 'seconds' ? `at most ${duration(max)}` : atMost(max, unit)
  const of = per === 'task' ? ` for ${task}` : per === 'iteration' ? ' an iteration' : ''
  const early = approach ? `, ${approach.action} from ${approach.percent}%` : ''
  return `${much}${of}${onExceed === 'pause' ? '' : `, else ${onExceed}`}${early}`
}

/** How many iterations a run can have, in words. */
export const iterationBound = (limits: readonly Limit[]): string => {
  const limit = limits.find(({ unit }) => unit === 'iterations')
  return limit ? atMost(limit.max, 'iterations') : 'no bound on iterations'
}

/** `at most 1 round`, `at most 3 rounds`. */
export const atMost = (count: number, units: string): string =>
  `at most ${count} ${count === 1 ? units.replace(/s$/, '') : units}`
