import type { Diagnostic } from '../generated/types.js'
import { type Cell, cellsOf, widthOf } from './cells.js'
import type { Paint } from './paint.js'

/** How much of a line is looked at, in UTF-16 units: more than any terminal shows, and a bound for what a finding costs. */
const reach = 2000

/** The place of a finding and the lines around it, underlined; no lines when the text does not reach that far. */
export const frameOf = (
  { line, column: place, endLine, endColumn, severity }: Diagnostic,
  lines: readonly string[],
  width: number,
  paint: Paint,
): string[] => {
  const written = lines[line - 1]
  if (written === undefined) return []
  const skipped = written.length > reach ? Math.max(0, place - 1 - reach / 2) : 0
  const column = place - skipped
  const target = near(written, skipped)
  const numbers = String(line + 1).length
  const room = Math.max(20, width - numbers - 8)
  const cells = cellsOf(target)
  const end = endLine === line ? Math.max(endColumn - skipped, column + 1) : target.length + 1
  const before = widthOf(cells.filter(cell => cell.offset < column - 1))
  const marked = Math.max(1, widthOf(cells.filter(cell => cell.offset >= column - 1 && cell.offset < end - 1)))
  const from = firstColumn(before, marked, widthOf(cells), room)
  const shown: string[] = []
  for (const number of [line - 1, line, line + 1]) {
    const all = lines[number - 1]
    const text = all === undefined ? undefined : near(all, skipped)
    if (text === undefined || (number !== line && text.trim() === '')) continue
    const gutter = `${number === line ? '>' : ' '} ${String(number).padStart(numbers)} |`
    const visible = cut(cellsOf(text), from, room)
    shown.push(`  ${paint(gutter, 'dim')}${visible === '' ? '' : ` ${visible}`}`)
    if (number !== line) continue
    const marks = '^'.repeat(Math.max(1, Math.min(marked, room - 1 - (before - from))))
    shown.push(`  ${paint(`  ${' '.repeat(numbers)} |`, 'dim')} ${' '.repeat(before - from)}${paint(marks, severity)}`)
  }
  return shown
}

/** The part of a line that could be in view, with marks where a long one was cut. */
const near = (line: string, skipped: number): string => {
  const rest = line.length > skipped + reach ? '…' : ''
  return skipped === 0 && rest === '' ? line : `${line.slice(skipped, skipped + reach)}${rest}`
}

/** The first column to show, so that the underlined part is in view with what leads to it. */
const firstColumn = (before: number, marked: number, total: number, room: number): number => {
  if (total <= room || before + marked <= room - 1) return 0
  const lead = marked >= room - 2 ? 8 : Math.floor((room - marked) / 2)
  return Math.max(0, Math.min(before - lead, total - room))
}

/** The columns of a line that are in view, with a mark where something was cut off. */
const cut = (cells: readonly Cell[], from: number, room: number): string => {
  const total = widthOf(cells)
  const left = from === 0 ? 0 : from + 1
  const right = total > from + room ? from + room - 1 : total
  let column = 0
  let text = ''
  for (const { text: shown, width } of cells) {
    const next = column + width
    const overlap = Math.min(next, right) - Math.max(column, left)
    text += overlap === width ? shown : ' '.repeat(Math.max(0, overlap))
    column = next
  }
  return `${from > 0 && total > 0 ? '…' : ''}${text}${right < total ? '…' : ''}`.trimEnd()
}
