import { below } from '../../../source/document.js'
import { endOf } from '../adapter-ends.js'
import type { Rule } from '../rule.js'

/** What a stage made has to reach the next. */
export const hopWithoutAdapter: Rule = {
  id: 'lss/hop-without-adapter',
  severity: 'warning',
  summary: 'No adapter hands anything from a stage to the one after it.',
  why: 'The later stage begins as if the earlier one had never run, and the order of the stages means nothing.',
  create: ({ broken, report }) => ({
    composition({ type, children, adapters = [] }, at) {
      if (type !== 'sequential' || broken(`${at}/children`) || broken(`${at}/adapters`)) return
      const hops = new Set(adapters.map(({ from, to }) => `${endOf(from)?.child} ${endOf(to)?.child}`))
      for (const [index, { id }] of children.entries()) {
        const next = children[index + 1]
        if (!next || hops.has(`${id} ${next.id}`)) continue
        report({
          at: below(`${at}/children`, index + 1),
          message: `nothing is handed from "${id}" to "${next.id}"`,
          fix: `Add an adapter from \`children.${id}.outputs.<worker>\` to \`children.${next.id}.inputs.<field>\`.`,
        })
      }
    },
  }),
}
