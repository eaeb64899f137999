import { below } from '../../../source/document.js'
import { type AdapterEnd, endOf, isTurnedRound } from '../adapter-ends.js'
import type { Rule } from '../rule.js'

/** What a stage made has to reach the next. */
export const hopWithoutAdapter: Rule = {
  id: 'lss/hop-without-adapter',
  severity: 'warning',
  summary: 'No adapter hands anything from a stage to the one after it.',
  why: 'The later stage begins as if the earlier one had never run, and the order of the stages means nothing.',
  create: ({ broken, facts, report }) => ({
    composition({ type, children, adapters = [] }, at) {
      if (type !== 'sequential' || broken(`${at}/children`) || broken(`${at}/adapters`)) return
      const hops = adapters.map(({ from, to }) => (isTurnedRound(from, to) ? [to, from] : [from, to]).map(endOf))
      // An end that leads nowhere is a finding of its own, and may be meant for this child.
      const mayBe = (end: AdapterEnd | undefined, child: string) =>
        end === undefined || end.child === child || facts.isUnknown('children', end.child)
      for (const [index, { id }] of children.entries()) {
        const next = children[index + 1]
        if (!next || hops.some(([from, to]) => mayBe(from, id) && mayBe(to, next.id))) continue
        report({
          at: below(`${at}/children`, index + 1),
          message: `nothing is handed from "${id}" to "${next.id}"`,
          fix: `Add an adapter from \`children.${id}.outputs.<worker>\` to \`children.${next.id}.inputs.<field>\`.`,
        })
      }
    },
  }),
}
