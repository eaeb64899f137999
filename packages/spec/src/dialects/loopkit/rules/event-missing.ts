import type { Rule } from '../rule.js'

/** A trigger that waits for something has to say for what. */
export const eventMissing: Rule = {
  id: 'loopkit/event-missing',
  severity: 'warning',
  summary: 'A trigger of the type `webhook` or `event` names no event.',
  why: 'Whoever starts the loop cannot tell which events are meant for it.',
  create: ({ broken, report }) => ({
    trigger({ type, event }, at) {
      if ((type !== 'webhook' && type !== 'event') || event !== undefined || broken(`${at}/event`)) return
      report({
        at: `${at}/type`,
        message: `the trigger is of the type ${type} and names no event`,
        fix: 'Add the event, as in `event: pull_request`.',
      })
    },
  }),
}
