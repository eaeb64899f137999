import { below, nodeAt } from '../document.js'
import type { Edit } from './edit.js'
import { type Layout, lineStart } from './layout.js'
import { lifted, linesOfSlot, setValue } from './set-value.js'
import { type Slot, slotAt, slotsOf } from './slot.js'
import type { Refused, Splice, Writer } from './splice.js'

/** Takes a key or an entry out. What loses its last one stays, as empty braces or brackets. */
export const removeEntry: Writer<'remove'> = (layout, edit, edits) => {
  const slot = slotAt(layout, edit.at)
  if (!slot) return { refused: 'there is nothing to remove' }
  const parent = edit.at.slice(0, edit.at.lastIndexOf('/'))
  const slots = slotsOf(layout, slot.parent)
  const staying = slots.map((_, index) => !isRemoved(edits, pointerOf(layout, parent, index)))
  const index = slots.findIndex(({ start }) => start === slot.start)
  if (!staying.includes(true)) return index === 0 ? emptied(layout, parent, slot, edits) : []
  return slot.inFlow ? fromFlow(slots, staying, index) : fromBlock(layout, slots, staying, index, edit.keepComments)
}

const isRemoved = (edits: readonly Edit[], pointer: string): boolean =>
  edits.some(({ op, at }) => op === 'remove' && at === pointer)

const pointerOf = ({ document }: Layout, parent: string, index: number): string => {
  const node = nodeAt(document.root, parent)
  return below(parent, node?.kind === 'mapping' ? ([...node.entries.keys()][index] ?? '') : index)
}

const emptied = (layout: Layout, parent: string, slot: Slot, edits: readonly Edit[]): Splice[] | Refused => {
  if (parent === '') return { refused: 'nothing would be left' }
  return setValue(layout, { op: 'set', at: parent, value: slot.parent.kind === 'mapping' ? {} : [] }, edits)
}

const fromBlock = (
  layout: Layout,
  slots: readonly Slot[],
  staying: readonly boolean[],
  index: number,
  keepComments = false,
): Splice[] => {
  const { text, comments } = layout
  const slot = slots[index] as Slot
  const lines = linesOfSlot(layout, slot)
  const inside = keepComments ? comments.filter(({ start }) => start > slot.start && start < lines.end) : []
  if (text.slice(lines.start, slot.start).trim() !== '') {
    // It stands on the line of a dash: the next one moves up there, and the comments between them above both.
    const next = slots.findIndex((_, other) => staying[other])
    const taken = slots.slice(0, next).map(gone => linesOfSlot(layout, gone))
    const between = comments.filter(
      ({ start }) =>
        start >= lines.end &&
        start < (slots[next]?.start ?? 0) &&
        !taken.some(gone => start >= gone.start && start < gone.end),
    )
    const end = slots[next]?.start ?? lines.end
    return [...lifted(layout, slot.start, [...inside, ...between]), { start: slot.start, end, text: '' }]
  }
  const isCovered = !staying.slice(0, index).includes(true) && isOnDash(layout, slots[0] as Slot)
  if (isCovered) return lifted(layout, (slots[0] as Slot).start, inside)
  return [...lifted(layout, slot.start, inside), { ...lines, text: '' }]
}

const isOnDash = ({ text, document }: Layout, { start }: Slot): boolean =>
  text.slice(lineStart(document, start), start).trim() !== ''

/** With the comma behind it, or, of the last ones, before it. */
const fromFlow = (slots: readonly Slot[], staying: readonly boolean[], index: number): Splice[] => {
  const slot = slots[index] as Slot
  const next = slots[index + 1]
  const isLast = !staying.slice(index).includes(true)
  if (!isLast && next) return [{ start: slot.start, end: next.start, text: '' }]
  const before = slots[index - 1] as Slot
  return [
    { start: Math.max(before.behind, before.written.end), end: Math.max(slot.behind, slot.written.end), text: '' },
  ]
}
