import type { Rule } from '../rule.js'

/** The strategy writes as `optimizer`, and who is not named may not write. */
export const lessonsNotKept: Rule = {
  id: 'lss/lessons-not-kept',
  severity: 'warning',
  summary: 'The strategy is `memory_update`, and `allowed_writers` does not name `optimizer`.',
  why: 'What it has to remember is refused by the memory, each time.',
  create: ({ broken, document: { loop }, report }) => ({
    optimization({ type }, at) {
      const { memory } = loop
      if (type !== 'memory_update' || !memory || broken('/memory')) return
      const writers = memory.write_policy?.allowed_writers
      if (writers?.includes('optimizer')) return
      report({
        at: writers ? '/memory/write_policy/allowed_writers' : `${at}/type`,
        message: 'the strategy is to keep lessons, and `optimizer` is not among the writers of the memory',
        fix: 'Add `optimizer` to `memory.write_policy.allowed_writers`; `*` names workers alone.',
      })
    },
  }),
}
