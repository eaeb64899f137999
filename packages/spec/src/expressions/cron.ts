import { Cron } from 'croner'
import type { Parse } from '../dialects/loopkit/facts.js'

/** Parses a cron pattern and makes sure that it comes due at all. */
export const parseSchedule = (pattern: string): Parse => {
  try {
    const next = new Cron(pattern, { paused: true }).nextRun()
    return next ? { error: undefined } : { error: 'never comes due' }
  } catch (cause) {
    return { error: (cause instanceof Error ? cause.message : String(cause)).replace(/^CronPattern: /, '') }
  }
}
