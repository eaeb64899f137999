import type { Paint } from '../terminal.js'
import type { Row } from './rows.js'

/** As many lines as there is room for, around what runs or, when nothing does, around what comes next. */
export const windowOf = (lines: readonly string[], rows: readonly Row[], room: number, paint: Paint): string[] => {
  if (lines.length <= room) return [...lines]
  if (room <= 2) return lines.slice(focusOf(rows)).slice(0, Math.max(0, room))
  const size = room - 2
  const start = Math.min(Math.max(0, focusOf(rows) - Math.floor(size / 2)), lines.length - size)
  const more = (count: number, where: string) => paint(`    … ${count} more ${where}`, 'dim')
  const before = start === 0 ? 0 : start
  const after = lines.length - start - size
  return [
    ...(before > 0 ? [more(before, 'above')] : []),
    ...lines.slice(start, start + size),
    ...(after > 0 ? [more(after, 'below')] : []),
  ]
}

const focusOf = (rows: readonly Row[]): number => {
  // A loop that runs holds the step that does.
  const running = rows.findIndex(({ stage, used }, index) => stage === 'running' && !(used && rows[index + 1]?.inside))
  const pending = rows.findIndex(({ stage }) => stage === 'pending')
  return running >= 0 ? running : pending >= 0 ? pending : rows.length - 1
}
