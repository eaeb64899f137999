import { cellsOf, widthOf } from '@loop/spec'
import type { Paint, Style } from '../terminal.js'
import { pad } from './fit.js'

export interface Cell {
  text: string
  style?: Style
}

/** Lines of a table: columns as wide as they need to be, two spaces between them. */
export const tableText = (rows: readonly (readonly Cell[])[], paint: Paint): string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => widthOf(cellsOf(row[column]?.text ?? '')))),
  )
  return rows.map(row =>
    row
      .map(({ text, style }, column) => {
        const isLast = column === row.length - 1
        const padded = isLast ? '' : pad(text, widths[column] ?? 0).slice(text.length)
        return (style ? paint(text, style) : text) + padded
      })
      .join('  '),
  )
}
