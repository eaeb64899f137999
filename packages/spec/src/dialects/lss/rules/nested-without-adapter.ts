import type { Rule } from '../rule.js'

/** An inner loop has to know what it is run for. */
export const nestedWithoutAdapter: Rule = {
  id: 'lss/nested-without-adapter',
  severity: 'warning',
  summary: 'A nested composition has no adapter.',
  why: 'The inner loops know nothing of what the outer one did, and the outer one nothing of theirs.',
  create: ({ broken, report }) => ({
    composition({ type, adapters = [] }, at) {
      if (type !== 'nested' || adapters.length > 0 || broken(`${at}/adapters`)) return
      report({
        at,
        key: true,
        message: 'nothing is handed between the outer loop and the inner ones',
        fix: 'Add `adapters:`, from `children.<id>.outputs.<worker>` to `children.<id>.inputs.<field>`.',
      })
    },
  }),
}
