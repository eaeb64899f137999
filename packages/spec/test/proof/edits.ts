import type { MappingNode, Node, ScalarNode, SequenceNode } from '../../src/source/node.js'

/** A text after a change. */
export interface Edit {
  text: string
}

type Parent = MappingNode | SequenceNode

/** A text without an entry of a mapping or a list; nothing when it is the only one, which cannot go by itself. */
export const dropped = (text: string, parent: Parent, key: ScalarNode | undefined, value: Node): Edit | undefined => {
  const starts = partStarts(parent)
  const start = key?.start ?? value.start
  const index = starts.findIndex(at => at.start === start)
  const [before, after] = [starts[index - 1], starts[index + 1]]
  if (after) return { text: text.slice(0, start) + text.slice(after.start) }
  return before && { text: text.slice(0, before.end) + text.slice(endOf(key, value)) }
}

/** A text with an entry written twice. */
export const duplicated = (text: string, parent: Parent, key: ScalarNode | undefined, value: Node): Edit => {
  const start = key?.start ?? value.start
  const end = endOf(key, value)
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const before = text.slice(line, start)
  // A dash belongs to the entry of a list, and to the mapping around the entry of a mapping.
  const indent = key ? ' '.repeat(before.length) : before.replace(/[^ ](?=.*- )/g, ' ')
  const separator = /^[[{]/.test(text.slice(parent.start)) ? ', ' : `\n${indent}`
  return { text: text.slice(0, end) + separator + text.slice(start, end) + text.slice(end) }
}

/** A text with another value, in flow style, in the place of one. */
export const replaced = (
  text: string,
  parent: Parent,
  key: ScalarNode | undefined,
  value: Node,
  other: string,
): Edit => {
  const end = endOf(key, value)
  if (key) return { text: `${text.slice(0, key.end)}: ${other}${text.slice(end)}` }
  const block = /[|>][-+\d]*(?: *#[^\r\n]*)?\s*$/.exec(text.slice(parent.start, value.start))
  const isBlock = value.kind === 'scalar' && !/^["']/.test(text.slice(value.start)) && block
  const start = isBlock ? parent.start + block.index : value.start
  return { text: text.slice(0, start) + other + text.slice(end) }
}

const endOf = (key: ScalarNode | undefined, value: Node): number => Math.max(value.end, key ? key.end + 1 : 0)

const partStarts = (parent: Parent): { start: number; end: number }[] =>
  parent.kind === 'sequence'
    ? parent.items.map(({ start, end }) => ({ start, end }))
    : [...parent.entries.values()].map(({ key, value }) => ({ start: key.start, end: endOf(key, value) }))
