import type { Rule } from '../rule.js'

/** A schedule that cannot be read, or never comes due. */
export const badCron: Rule = {
  id: 'loopkit/bad-cron',
  severity: 'error',
  summary: '`trigger.cron` is no schedule, or one that never comes due.',
  why: 'The loop would never start, and nothing would say so.',
  create: ({ facts, report }) => ({
    trigger({ cron }, at) {
      const { error } = cron === undefined ? { error: undefined } : facts.schedule(cron)
      if (error === undefined) return
      report({
        at: `${at}/cron`,
        message: `the schedule "${cron}" cannot be used: ${error}`,
        fix: 'Give minute, hour, day of month, month and day of week, as in "0 9 * * 1-5".',
      })
    },
  }),
}
