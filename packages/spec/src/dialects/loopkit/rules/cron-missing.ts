import type { Rule } from '../rule.js'

/** The schedule is what a cron trigger is. */
export const cronMissing: Rule = {
  id: 'loopkit/cron-missing',
  severity: 'error',
  summary: 'A trigger of the type `cron` has no schedule.',
  why: 'Nothing says when the loop starts.',
  create: ({ broken, report }) => ({
    trigger({ type, cron }, at) {
      if (type !== 'cron' || cron !== undefined || broken(`${at}/cron`)) return
      report({
        at: `${at}/type`,
        message: 'the trigger is of the type cron and has no "cron", expected a schedule',
        fix: 'Add a schedule such as `cron: "0 9 * * 1-5"`.',
      })
    },
  }),
}
