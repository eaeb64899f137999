import { own } from '../../../own.js'
import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** Memory is read as the policy says. */
export const unreadableMemory: Rule = {
  id: 'lss/unreadable-memory',
  severity: 'warning',
  summary: 'A worker reads a key of the memory that `read_policy` does not let it read.',
  why: 'It would be refused, and work without what it needs.',
  create: ({ document: { loop }, report }) => ({
    worker({ id, inputs }, at) {
      const policy = loop.memory?.read_policy
      if (!policy) return
      const allowed = [...(own(policy, id) ?? []), ...(own(policy, '*') ?? [])]
      for (const { value, at: place } of placed(inputs, `${at}/inputs`)) {
        const [kind, key = ''] = value.from.split('.')
        if (kind !== 'memory' || allowed.includes(key) || allowed.includes('*')) continue
        report({
          at: `${place}/from`,
          message: `"${id}" may not read "${key}" of the memory`,
          fix: `Add "${key}" to \`memory.read_policy.${id}\`.`,
        })
      }
    },
  }),
}
