import type { Rule } from '../rule.js'

/** Only the types `webhook` and `event` wait for an event. */
export const eventUnused: Rule = {
  id: 'loopkit/event-unused',
  severity: 'warning',
  summary: '`trigger.event` is given, and the trigger waits for no event.',
  why: 'The event does nothing, so the loop does not start when its author expects it to.',
  create: ({ report }) => ({
    trigger({ type, event }, at) {
      if (event === undefined || (type !== 'manual' && type !== 'cron')) return
      report({
        at: `${at}/event`,
        key: true,
        message: `"event" does nothing in a trigger of the type ${type}`,
        fix: 'Write `type: event`, or remove the event.',
      })
    },
  }),
}
