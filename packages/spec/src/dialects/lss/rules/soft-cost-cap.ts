import type { Rule } from '../rule.js'

/** In production a limit stops. */
export const softCostCap: Rule = {
  id: 'lss/soft-cost-cap',
  severity: 'warning',
  summary: 'A loop for production goes on when it has reached its limit of costs.',
  why: 'The limit is then no limit: nobody is there to see the warning.',
  create: ({ facts, report }) => ({
    costLimits({ on_exceed: { action } }, at) {
      if (facts.target !== 'production' || action === 'halt') return
      report({
        at: `${at}/on_exceed/action`,
        message: `at its limit of costs this loop is to ${action}, expected halt in production`,
        fix: 'Write `action: halt`.',
      })
    },
  }),
}
