import { limitedCalls } from '../ceilings.js'
import type { Rule } from '../rule.js'

/** What cannot be reserved cannot be started. */
export const ceilingOverBudget: Rule = {
  id: 'loopkit/ceiling-over-budget',
  severity: 'warning',
  summary: 'One call of an agent may use more than the whole budget of the loop.',
  why: 'The most a call can use is reserved before it starts, so the run pauses before the first call of this agent.',
  create: ({ facts, report, workspace }) => ({
    end() {
      for (const { agent, at, limit, ceiling } of limitedCalls(facts, workspace)) {
        if (ceiling === undefined || ceiling <= limit.max) continue
        const unit = limit.unit === 'tokens' ? 'tokens' : 'US dollars'
        report({
          at,
          message: `one call of "${agent}" may use ${ceiling} ${unit}, and the budget allows ${limit.max}`,
          fix: 'Raise the budget, or lower the `ceiling` of the agent.',
        })
      }
    },
  }),
}
