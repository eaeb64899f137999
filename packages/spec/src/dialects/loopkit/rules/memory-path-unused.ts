import type { Rule } from '../rule.js'

/** Only files have a path. */
export const memoryPathUnused: Rule = {
  id: 'loopkit/memory-path-unused',
  severity: 'warning',
  summary: '`memory.path` is given, and the memory is not kept in files.',
  why: 'Nothing is written there; what the loop remembers is gone with the process.',
  create: ({ report, workspace }) => ({
    memory({ store = workspace.project?.project.settings?.defaultMemory?.store, path }, at) {
      if (path === undefined || store !== 'memory') return
      report({
        at: `${at}/path`,
        key: true,
        message: '"path" does nothing with the memory store "memory"',
        fix: 'Write `store: filesystem`, or remove the path.',
      })
    },
  }),
}
