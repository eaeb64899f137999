import { stripVTControlCharacters } from 'node:util'
import { cellsOf, widthOf } from '@loop/spec'

/** A text cut to a number of columns, with a mark where something was cut off. */
export const fit = (text: string, columns: number): string => {
  const cells = cellsOf(text)
  if (widthOf(cells) <= columns) return text
  let width = 0
  let cut = ''
  for (const cell of cells) {
    width += cell.width
    if (width > columns - 1) return `${cut}…`
    cut += cell.text
  }
  return cut
}

/** A text filled up to a number of columns. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(cellsOf(text))))

const [esc, bell] = ['\u001b', '\u0007']

/** Commands to a terminal that carry a text, as for its title: Node's own pattern leaves parts of the text standing. */
const commandTexts = new RegExp(`${esc}[\\]P_^X][^${esc}${bell}]*(?:${bell}|${esc}\\\\)`, 'g')

/** A line of a program's output without what would steer the terminal; its indentation stays. */
export const asShown = (line: string): string =>
  cellsOf(stripVTControlCharacters(line.replace(commandTexts, '')))
    .map(({ text }) => text)
    .join('')
