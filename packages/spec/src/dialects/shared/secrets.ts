import { secretsIn } from '../../diagnostics/secrets.js'
import { below } from '../../source/document.js'
import type { Node, ScalarNode } from '../../source/node.js'

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
    if (node.kind === 'mapping') for (const [key, { value }] of node.entries) next(value, at, key)
    else if (node.kind === 'sequence') for (const [index, item] of node.items.entries()) next(item, at, index)
    else for (const kind of kindsIn(node)) onSecret(at, kind)
  }
  // The pointer of a text is put together only where there is something to say about it.
  const next = (node: Node, at: string, part: string | number): void => {
    if (node.kind !== 'scalar' || kindsIn(node).length > 0) inspect(node, below(at, part))
  }
  inspect(root, pointer)
}

const kindsIn = ({ value }: ScalarNode): string[] => (typeof value === 'string' ? secretsIn(value) : [])
