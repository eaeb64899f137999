import type { Rule } from '../rule.js'

/** The parts may cost as much together as the whole may. */
export const childrenOverCostLimit: Rule = {
  id: 'lss/children-over-cost-limit',
  severity: 'warning',
  summary: 'The children together may cost more than the whole.',
  why: 'The limit of the whole stops the last of them half-way.',
  create: ({ facts, report }) => ({
    costLimits({ cumulative_usd: total }, at) {
      const loops = facts.children.flatMap(({ found, role }) =>
        found.kind === 'loop' ? [{ role, ...found.document.loop }] : [],
      )
      if (loops.length === 0) return
      const sum = loops.reduce((usd, { cost_limits }) => usd + (cost_limits?.cumulative_usd ?? 0), 0)
      if (sum > total)
        report({
          at: `${at}/cumulative_usd`,
          message: `the children may cost $${Number(sum.toFixed(4))} together, and the whole $${total}`,
          fix: 'Raise this limit, or lower theirs.',
        })
      else if (sum === total)
        report({
          at: `${at}/cumulative_usd`,
          severity: 'info',
          message: `the children may cost all of $${total}; nothing is left for the workers here`,
        })
    },
  }),
}
