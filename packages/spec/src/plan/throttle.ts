import type { Limit, Plan } from '../generated/types.js'

/** Longest pause, in seconds. */
const longest = 60

/** The pause when all of a limit is used, in seconds. */
const atLimit = 10

/**
 * The seconds that a call waits before it begins while a limit slows a run down: 10 when all of the limit is used, in proportion
 * before and after that, and never more than a minute.
 *
 * @param share how much of the limit is used; 1 is all of it, and 0 that nothing slows down
 */
export const throttleSeconds = (share: number): number => Math.min(longest, atLimit * share)

/** The most seconds that a call of a worker may be slowed down; 0 when no limit of the plan slows anything down. */
export const longestThrottle = ({ limits, furtherLimits = [] }: Pick<Plan, 'limits' | 'furtherLimits'>): number =>
  Math.max(0, ...[...limits, ...furtherLimits].map(longestOf))

/** A limit that ends or pauses the run is never used beyond all of it. */
const longestOf = ({ onExceed = 'pause', approach }: Limit): number =>
  onExceed !== 'throttle' && approach?.action !== 'throttle'
    ? 0
    : onExceed === 'throttle' || onExceed === 'warn'
      ? longest
      : atLimit
