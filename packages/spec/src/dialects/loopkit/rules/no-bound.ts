import type { Rule } from '../rule.js'

/** Rounds alone bound neither time nor money. */
export const noBound: Rule = {
  id: 'loopkit/no-bound',
  severity: 'warning',
  summary: 'No limit on iterations, time, tokens or money, neither in the loop nor in the project.',
  why: 'The rounds of `verify` end, but each of them may take any time and cost any money.',
  create: ({ broken, facts, report, workspace }) => ({
    loop(loop, at, { name }) {
      if (facts.limits.length > 0 || loop.budget || broken(`${at}/budget`)) return
      if (workspace.project?.broken.some(place => place.startsWith('/settings'))) return
      report({
        at,
        key: true,
        message: `nothing limits what a run of "${name}" may use`,
        fix: 'Add a budget, as in `budget: { maxDurationMinutes: 30 }`, or `settings.defaultBudget` to the project file.',
      })
    },
  }),
}
