import { secretsIn } from '../../diagnostics/secrets.js'
import { below } from '../../source/document.js'
import type { Node } from '../../source/node.js'

/**
 * Calls back for every text below a node that looks like a secret; what an alias repeats is looked at once.
 *
 * @param isElsewhere whether a place is looked at by another walk
 */
export const eachSecret = (
  root: Node,
  pointer: string,
  onSecret: (at: string, kind: string) => void,
  isElsewhere: (at: string) => boolean = () => false,
): void => {
  const done = new Set<Node>()
  const inspect = (node: Node, at: string): void => {
    if (done.has(node) || isElsewhere(at)) return
    done.add(node)
    if (node.kind === 'mapping') {
      for (const [key, { value }] of node.entries) inspect(value, below(at, key))
    } else if (node.kind === 'sequence') {
      for (const [index, item] of node.items.entries()) inspect(item, below(at, index))
    } else if (typeof node.value === 'string') {
      for (const kind of secretsIn(node.value)) onSecret(at, kind)
    }
  }
  inspect(root, pointer)
}
