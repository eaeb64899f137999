import type { Range } from '../node.js'
import { columnOf, type Layout, lineEnd, lineStart, nextLine } from './layout.js'
import { entryLines, flowText, indented, itemLines } from './new-text.js'
import { type Slot, slotAt } from './slot.js'
import type { Splice, Writer } from './splice.js'

/** Writes another value in the place of one that is there. */
export const setValue: Writer<'set'> = (layout, { at, value }) => {
  const slot = slotAt(layout, at)
  if (!slot) return { refused: 'there is nothing to replace' }
  return slot.inFlow ? inFlow(layout, slot, value) : inBlock(layout, slot, value)
}

const inFlow = (layout: Layout, slot: Slot, value: unknown): Splice[] => {
  const { start, end } = slot.written
  const text = flowText(layout, value)
  if (slot.lacksColon) return [{ start: slot.behind, end: slot.behind, text: `: ${text}` }]
  return [{ start, end, text: start === end ? ` ${text}` : text }]
}

/**
 * The line of the key or the dash keeps what stands at its end. Comments between the lines of the old value move up, above
 * the line, because they may say why something is as it is.
 */
const inBlock = (layout: Layout, slot: Slot, value: unknown): Splice[] => {
  const { text, document, eol } = layout
  const { start, behind, written } = slot
  const [first = '', ...rest] = newLines(layout, slot, value)
  const column = columnOf(document, start)
  const line = lineEnd(text, behind)
  const old = oldHead(text, behind, written, line)
  const last = written.end > line ? lineEnd(text, written.end) : line
  const moved = [
    ...commentsBetween(layout, old.start, old.end),
    ...(last > line ? commentsBetween(layout, line, last) : []),
  ]
  const lead = first.slice(slot.parent.kind === 'mapping' ? 2 : 1)
  const isFree = text.slice(behind, old.start).trim() === ''
  // A word alone keeps the spaces before it, which may align it with others.
  const keepsSpaces = !isFree || (rest.length === 0 && old.start > behind)
  const head = keepsSpaces ? lead.trimStart() : lead
  const lines = indented(rest, column)
  return [
    ...lifted(layout, start, moved),
    {
      start: keepsSpaces ? old.start : behind,
      end: last,
      text: head + text.slice(old.end, line) + lines.map(inner => eol + inner).join(''),
    },
  ]
}

/** A few words in the place of one stay on its line. */
const newLines = (layout: Layout, { parent, node }: Slot, value: unknown): string[] => {
  const isList = parent.kind === 'sequence'
  if (node.kind === 'scalar' && isShortList(value)) return [`${isList ? '-' : 'k:'} ${flowText(layout, value)}`]
  return isList ? itemLines(layout, value) : entryLines(layout, 'k', value)
}

const isShortList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(item => typeof item !== 'object' || item === null) &&
  JSON.stringify(value).length <= 40

/** What of the old value stands on the line of its key: the value or its beginning, or the mark of a text in lines. */
const oldHead = (text: string, behind: number, written: Range, line: number): Range => {
  if (written.start < line) return { start: written.start, end: Math.min(written.end, line) }
  if (written.start === written.end) return { start: behind, end: behind }
  const mark = /[ \t]*(?:[&!]\S*[ \t]+)*[|>][-+\d]*/y
  mark.lastIndex = behind
  const found = mark.exec(text)?.[0].length ?? 0
  return { start: behind, end: behind + found }
}

const commentsBetween = ({ comments }: Layout, from: number, to: number): Range[] =>
  comments.filter(({ start, end }) => start >= from && end <= to)

/** Comments as lines of their own above the line of an offset. */
export const lifted = ({ text, document, eol }: Layout, at: number, comments: readonly Range[]): Splice[] => {
  if (comments.length === 0) return []
  const start = lineStart(document, at)
  const margin = /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
  return [
    { start, end: start, text: comments.map(({ start: from, end }) => margin + text.slice(from, end) + eol).join('') },
  ]
}

/** The lines that an entry takes, to the beginning of the next one. */
export const linesOfSlot = ({ text, document }: Layout, { start, behind, written }: Slot): Range => ({
  start: lineStart(document, start),
  end: nextLine(text, Math.max(behind, written.end)),
})
