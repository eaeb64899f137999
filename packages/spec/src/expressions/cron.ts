import { Cron } from 'croner'
import type { Parse } from './parse.js'

/** Parses a cron pattern of five or six fields, or one like `@daily`, and makes sure that it comes due at all. */
export const parseSchedule = (pattern: string): Parse => {
  const fields = pattern.trim().split(/\s+/)
  if (!pattern.trim().startsWith('@') && (fields.length < 5 || fields.length > 6)) {
    return {
      error:
        pattern.trim() === ''
          ? 'it is empty'
          : `it has ${fields.length} field${fields.length === 1 ? '' : 's'}, expected five or six`,
    }
  }
  try {
    const next = new Cron(pattern, { paused: true }).nextRun()
    return next ? { error: undefined } : { error: 'it never comes due' }
  } catch (cause) {
    return { error: (cause instanceof Error ? cause.message : String(cause)).replace(/^CronPattern: /, '') }
  }
}
