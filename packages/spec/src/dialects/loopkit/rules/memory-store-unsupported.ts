import type { Rule } from '../rule.js'

/** The format knows a store that no runtime here has. */
export const memoryStoreUnsupported: Rule = {
  id: 'loopkit/memory-store-unsupported',
  severity: 'warning',
  summary: '`memory.store` is `claude`.',
  why: 'It is part of the format, but no runtime here offers it: a run would refuse to start.',
  create: ({ report }) => ({
    memory({ store }, at) {
      if (store !== 'claude') return
      report({
        at: `${at}/store`,
        message: 'no runtime here offers the memory store "claude"; a run will refuse to start',
        fix: 'Use `filesystem`.',
      })
    },
  }),
}
