import { nodeAt, pointerParts } from '../document.js'
import type { MappingNode, Node, Range, SequenceNode } from '../node.js'
import { isFlow, type Layout } from './layout.js'

/** Where a value stands in the text: behind its key or its dash. */
export interface Slot {
  parent: MappingNode | SequenceNode
  inFlow: boolean
  node: Node
  /** Where the key or the dash begins; of an entry in brackets, the value. */
  start: number
  /** Behind the colon or the dash. */
  behind: number
  /** Of a key in braces that has neither colon nor value. */
  lacksColon: boolean
  /** The value as it is written here, which for an alias is the alias. */
  written: Range
}

/** The slot of what a pointer names, if it is there; the whole document has none. */
export const slotAt = (layout: Layout, pointer: string): Slot | undefined => {
  const parent = nodeAt(layout.document.root, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))))
  const name = pointerParts(pointer).at(-1)
  if (name === undefined || !parent || parent.kind === 'scalar') return undefined
  return parent.kind === 'mapping' ? ofKey(layout, parent, name) : slotsOf(layout, parent)[Number(name)]
}

/** The slots of everything in a list or a mapping, in the order of the text. */
export const slotsOf = (layout: Layout, parent: MappingNode | SequenceNode): Slot[] => {
  if (parent.kind === 'mapping') return [...parent.entries.keys()].flatMap(key => ofKey(layout, parent, key) ?? [])
  const inFlow = isFlow(layout.text, parent)
  const known = layout.slots.get(parent)
  if (known) return known
  let at = parent.start + (inFlow ? 1 : 0)
  const slots = parent.items.map(node => {
    const slot = ofItem(layout, parent, node, at, inFlow)
    at = Math.max(slot.written.end, slot.behind)
    return slot
  })
  layout.slots.set(parent, slots)
  return slots
}

const ofKey = ({ text }: Layout, parent: MappingNode, name: string): Slot | undefined => {
  const entry = parent.entries.get(name)
  if (!entry) return undefined
  const { key, value } = entry
  const colon = matchAt(/\s*:/y, text, key.end)
  const behind = key.end + (colon?.length ?? 0)
  const written = value.start >= key.end ? range(value) : aliasAt(text, behind)
  return { parent, inFlow: isFlow(text, parent), node: value, start: key.start, behind, lacksColon: !colon, written }
}

const ofItem = ({ text }: Layout, parent: SequenceNode, node: Node, from: number, inFlow: boolean): Slot => {
  const skipped = inFlow ? /(?:[\s,]|#[^\r\n]*(?=[\r\n]))*/y : /(?:\s|#[^\r\n]*(?=[\r\n]))*/y
  const start = from + (matchAt(skipped, text, from)?.length ?? 0)
  const behind = inFlow ? start : start + 1
  const isEmpty = node.kind === 'scalar' && node.start === node.end
  const written = isEmpty ? { start: behind, end: behind } : node.start >= behind ? range(node) : aliasAt(text, behind)
  return { parent, inFlow, node, start, behind, lacksColon: false, written }
}

const range = ({ start, end }: Range): Range => ({ start, end })

const aliasAt = (text: string, from: number): Range => {
  const start = from + (matchAt(/\s*/y, text, from)?.length ?? 0)
  return { start, end: start + (matchAt(/\*[^\s,[\]{}]+/y, text, start)?.length ?? 0) }
}

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
