import type { Rule } from '../rule.js'

/** Only the type `cron` has a schedule. */
export const cronUnused: Rule = {
  id: 'loopkit/cron-unused',
  severity: 'warning',
  summary: '`trigger.cron` is given, and the trigger is of another type.',
  why: 'The schedule does nothing, so the loop does not start when its author expects it to.',
  create: ({ report }) => ({
    trigger({ type, cron }, at) {
      if (cron === undefined || type === undefined || type === 'cron') return
      report({
        at: `${at}/cron`,
        key: true,
        message: `"cron" does nothing in a trigger of the type ${type}`,
        fix: 'Write `type: cron`, or remove the schedule.',
      })
    },
  }),
}
