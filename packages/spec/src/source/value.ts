import type { Node } from './node.js'

/** The plain JavaScript value of a node. Aliases share one value, so the cost is that of the text, not of its expansion. */
export const plainValue = (node: Node): unknown => convert(node, new Map())

const convert = (node: Node, done: Map<Node, unknown>): unknown => {
  if (node.kind === 'scalar') return node.value
  const known = done.get(node)
  if (known !== undefined) return known
  if (node.kind === 'sequence') {
    const items: unknown[] = []
    done.set(node, items)
    for (const item of node.items) items.push(convert(item, done))
    return items
  }
  const object: Record<string, unknown> = {}
  done.set(node, object)
  for (const [key, { value }] of node.entries) {
    const converted = convert(value, done)
    if (key === '__proto__')
      Object.defineProperty(object, key, { value: converted, enumerable: true, writable: true, configurable: true })
    else object[key] = converted
  }
  return object
}
