import type { Child } from '../children.js'
import type { Rule } from '../rule.js'

/** The parts may cost as much together as the whole may. */
export const childrenOverCostLimit: Rule = {
  id: 'lss/children-over-cost-limit',
  severity: 'warning',
  summary: 'The children together may cost more than the whole.',
  why: 'The limit of the whole stops the last of them half-way.',
  create: ({ document: { loop }, facts, report }) => ({
    costLimits({ cumulative_usd: total }, at) {
      const isNested = loop.composition?.type === 'nested'
      // Side by side or one after another, each child runs once. Nested, the outer one runs once more after its inner ones.
      const costs = facts.children.map(child => (isNested && child.role === 'outer' ? 2 : 1) * limitOf(child))
      // A limit of 0 is none (LSS-39).
      if (total === 0 || costs.every(usd => usd === 0)) return
      const sum = Number(costs.reduce((all, usd) => all + usd, 0).toFixed(4))
      const twice =
        isNested && facts.children.some(({ role }) => role === 'outer') ? ', the outer one counted twice' : ''
      if (sum > total)
        report({
          at: `${at}/cumulative_usd`,
          message: `the children may cost $${sum} together${twice}, and the whole $${total}`,
          fix: 'Raise this limit, or lower theirs.',
        })
      else if (sum === total)
        report({
          at: `${at}/cumulative_usd`,
          severity: 'info',
          message: `the children may cost all of $${total}${twice}; nothing is left for the workers here`,
        })
    },
  }),
}

/** What a child may cost by its own limit; nothing that counts when its file could not be had. */
const limitOf = ({ found }: Child): number =>
  found.kind === 'loop' ? (found.document.loop.cost_limits?.cumulative_usd ?? 0) : 0
