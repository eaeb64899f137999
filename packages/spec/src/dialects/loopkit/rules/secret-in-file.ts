import { secretsIn } from '../../../diagnostics/secrets.js'
import { below, nodeAt } from '../../../source/document.js'
import type { Node } from '../../../source/node.js'
import type { Rule } from '../rule.js'

/** Keys come from the environment. */
export const secretInFile: Rule = {
  id: 'loopkit/secret-in-file',
  severity: 'error',
  summary: 'A text looks like an API key, a token or a private key.',
  why: 'Whoever can read the file can use it, and version control keeps it for ever.',
  create: ({ document, report }) => {
    const done = new Set<Node>()
    const inspect = (node: Node, at: string): void => {
      if (done.has(node)) return
      done.add(node)
      if (node.kind === 'mapping') {
        for (const [key, { value }] of node.entries) if (at !== '' || key !== 'loops') inspect(value, below(at, key))
      } else if (node.kind === 'sequence') {
        for (const [index, item] of node.items.entries()) inspect(item, below(at, index))
      } else if (typeof node.value === 'string') {
        for (const kind of secretsIn(node.value)) {
          report({
            at,
            message: `this looks like ${kind}, and a loop file is no place for secrets`,
            fix: 'Revoke it, then pass it by the environment: name the variable in `env:` of the agent.',
          })
        }
      }
    }
    const root = nodeAt(document.source.root, document.pointer)
    return {
      end() {
        if (root) inspect(root, document.pointer)
      },
    }
  },
}
