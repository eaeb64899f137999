import type { Rule } from '../rule.js'

/** Conditions that, with a `value`, bound a run; without one they say nothing that could be kept. */
const bounds = ['max_iterations', 'timeout', 'cost_exceeded']

/** What does not succeed has to end all the same. */
export const noBound: Rule = {
  id: 'lss/no-bound',
  severity: 'warning',
  summary: 'Nothing bounds the loop: no `max_iterations`, no `timeout`, no limit of costs that stops it.',
  why: 'A loop that never succeeds would run, and be paid for, without end.',
  create: ({ broken, facts, report }) => ({
    loop({ termination_conditions: conditions, cost_limits: limits }) {
      if (!conditions || broken('/termination_conditions') || broken('/cost_limits')) return
      if (
        conditions.failure?.some(
          condition => condition && bounds.includes(condition.type) && condition.value !== undefined,
        )
      )
        return
      if (limits?.on_exceed.action === 'halt' && limits.cumulative_usd > 0) return
      report({
        at: '/termination_conditions',
        key: true,
        severity: facts.target === 'operational' || facts.target === 'production' ? 'error' : 'warning',
        message: 'nothing bounds this loop when it does not succeed',
        fix: 'Add `{ type: max_iterations, value: 10 }` to `failure`.',
      })
    },
  }),
}
