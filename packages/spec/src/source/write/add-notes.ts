import { nodeAt } from '../document.js'
import type { Note } from './edit.js'
import { isFlow, type Layout, lineEnd } from './layout.js'
import { slotAt } from './slot.js'
import type { Splice } from './splice.js'

/** Writes remarks as comments at the ends of the lines that they are about; those about one line become one comment. */
export const addNotes = (layout: Layout, notes: readonly Note[]): Splice[] => {
  const byLine = new Map<number, string[]>()
  for (const { at, text } of notes) {
    const end = lineOf(layout, at)
    const known = byLine.get(end) ?? []
    const line = text.replace(/\s+/g, ' ').trim()
    if (!known.includes(line)) byLine.set(end, [...known, line])
  }
  return [...byLine].map(([end, texts]) => ({ start: end, end, text: `${mark(layout, end)}${texts.join('; ')}` }))
}

/** The end of the line that a pointer is about: that of the key of what takes several lines, else that of the value's end. */
const lineOf = (layout: Layout, at: string): number => {
  const { text, document } = layout
  const slot = slotAt(layout, at)
  if (!slot) return lineEnd(text, (nodeAt(document.root, at) ?? document.root).start)
  const { node, behind, written } = slot
  const line = lineEnd(text, behind)
  const isInLines = (node.kind !== 'scalar' && !isFlow(text, node)) || written.start > line
  return isInLines ? line : lineEnd(text, Math.max(behind, written.end))
}

/** What leads to a comment, or to more of one. */
const mark = ({ comments }: Layout, end: number): string =>
  comments.some(comment => comment.end === end) ? '; ' : ' # '
