import type { MappingNode, Node, Range, ScalarNode } from './node.js'
import type { TreeState } from './tree-state.js'

/** Most nodes a document may have once every alias is written out. */
const maxExpandedNodes = 200_000

/** Puts a node where it belongs; `range` is where it stands, which for an alias is not where its node was written. */
export const attach = (state: TreeState, node: Node, size: number, range: Range): boolean => {
  const frame = state.stack.at(-1)
  if (!frame) {
    state.root = node
    return true
  }
  frame.size += size
  if (frame.size > maxExpandedNodes) {
    const message = `the document has over ${maxExpandedNodes} values once its aliases are written out`
    state.problems.push({ rule: 'yaml/alias-bomb', message, range, fix: 'Name less by aliases, or split the file.' })
    return false
  }
  if (frame.node.kind === 'sequence') frame.node.items.push(node)
  else if (frame.key === undefined) frame.key = keyOf(state, node, range)
  else {
    addEntry(state, frame.node, frame.key, node)
    frame.key = undefined
  }
  return true
}

const addEntry = ({ text, problems }: TreeState, mapping: MappingNode, key: ScalarNode, value: Node): void => {
  const name = key.plain ? text.slice(key.start, key.end) : String(key.value)
  if (!mapping.entries.has(name)) mapping.entries.set(name, { key, value })
  else {
    const message = `the key "${name}" is here a second time`
    problems.push({ rule: 'yaml/duplicate-key', message, range: key, fix: 'Keep one of the two.' })
  }
}

const keyOf = ({ problems }: TreeState, node: Node, range: Range): ScalarNode => {
  if (node.kind !== 'scalar') {
    const message = `a ${node.kind === 'sequence' ? 'list' : 'mapping'} is used as a key, expected a word`
    problems.push({ rule: 'yaml/complex-key', message, range, fix: 'Use a plain word as the key.' })
    return { kind: 'scalar', value: `key at ${range.start}`, plain: false, ...range }
  }
  if (node.value === '<<' && node.plain) {
    const message = 'the merge key "<<" belongs to YAML 1.1 and does nothing in YAML 1.2'
    problems.push({ rule: 'yaml/merge-key', message, range, fix: 'Write the merged keys out.' })
  }
  return node
}
