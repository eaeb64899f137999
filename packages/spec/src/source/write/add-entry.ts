import { nodeAt } from '../document.js'
import type { MappingNode, SequenceNode } from '../node.js'
import { columnOf, isFlow, type Layout, lineEnd, lineStart } from './layout.js'
import { entryLines, flowText, indented, itemLines, keyText } from './new-text.js'
import { type Slot, slotsOf } from './slot.js'
import type { Splice, Writer } from './splice.js'

/** Writes a new key into a mapping. */
export const insertKey: Writer<'insert'> = (layout, { at, key, value, after, before }) => {
  const node = nodeAt(layout.document.root, at)
  if (node?.kind !== 'mapping') return { refused: 'there is no mapping to insert into' }
  if (node.entries.has(key)) return { refused: `there is a key "${key}" already` }
  const names = [...node.entries.keys()]
  const beside = before ?? after ?? names.at(-1)
  const index = beside === undefined ? -1 : names.indexOf(beside)
  if (beside !== undefined && index < 0) return { refused: `there is no key "${beside}" to insert beside` }
  if (isFlow(layout.text, node)) {
    const piece = (column?: number) => `${keyText(layout, key)}: ${flowText(layout, value, column)}`
    return intoFlow(layout, node, index, before !== undefined, piece)
  }
  return intoBlock(layout, node, index, before !== undefined, entryLines(layout, key, value))
}

/** Writes a new entry at the end of a list. */
export const appendItem: Writer<'append'> = (layout, { at, value }) => {
  const node = nodeAt(layout.document.root, at)
  if (node?.kind !== 'sequence') return { refused: 'there is no list to append to' }
  const index = node.items.length - 1
  if (isFlow(layout.text, node)) return intoFlow(layout, node, index, false, column => flowText(layout, value, column))
  return intoBlock(layout, node, index, false, itemLines(layout, value))
}

const intoBlock = (
  layout: Layout,
  node: MappingNode | SequenceNode,
  index: number,
  isBefore: boolean,
  lines: readonly string[],
): Splice[] => {
  const { text, document, eol } = layout
  const slot = slotsOf(layout, node)[index] as Slot
  const margin = columnOf(document, slot.start)
  const shifted = indented(lines, margin)
  if (isBefore) {
    const [first = '', ...rest] = shifted
    const piece = [first.slice(margin), ...rest].map(line => line + eol).join('')
    return [{ start: slot.start, end: slot.start, text: piece + ' '.repeat(margin) }]
  }
  const end = lineEnd(text, Math.max(slot.behind, slot.written.end))
  return [{ start: end, end, text: shifted.map(line => eol + line).join('') }]
}

/** Entries on lines of their own get a new one on a line of its own. */
const intoFlow = (
  layout: Layout,
  node: MappingNode | SequenceNode,
  index: number,
  isBefore: boolean,
  piece: (column?: number) => string,
): Splice[] => {
  const { text, document, eol } = layout
  const slot = slotsOf(layout, node)[index]
  if (!slot) return [{ start: node.start + 1, end: node.start + 1, text: piece() }]
  const isOnOwnLine = text.slice(lineStart(document, slot.start), slot.start).trim() === ''
  const column = isOnOwnLine ? columnOf(document, slot.start) : undefined
  const between = column === undefined ? ' ' : eol + ' '.repeat(column)
  if (isBefore) return [{ start: slot.start, end: slot.start, text: `${piece(column)},${between}` }]
  const end = Math.max(slot.behind, slot.written.end)
  return [{ start: end, end, text: `,${between}${piece(column)}` }]
}
