import { mayHoldSecrets, secretsIn } from '../../diagnostics/secrets.js'
import { below, nodeAt, type SourceDocument } from '../../source/document.js'
import type { Node, ScalarNode } from '../../source/node.js'

/**
 * Calls back for every text at or below a place that looks like a secret; what an alias repeats is looked at once.
 *
 * @param isElsewhere whether a place is looked at by another walk
 */
export const eachSecret = (
  source: SourceDocument,
  pointer: string,
  onSecret: (at: string, kind: string) => void,
  isElsewhere: (at: string) => boolean = () => false,
): void => {
  const root = nodeAt(source.root, pointer)
  if (!root || !mayHoldSecrets(source.text)) return
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
