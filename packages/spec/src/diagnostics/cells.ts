/** A character as a terminal shows it: its text, how many columns it takes, and where it began in the line. */
export interface Cell {
  text: string
  width: number
  offset: number
}

const tab = '  '
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const joined = /\p{M}|[\u200b-\u200d]/u
const simple = /^[ -~]*$/
const control = /[\p{Cc}\p{Surrogate}\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

/** Splits a line into cells; what would move the cursor or turn the reading direction is shown as a mark. */
export const cellsOf = (line: string): Cell[] => {
  if (simple.test(line)) return Array.from(line, (text, offset) => ({ text, width: 1, offset }))
  const cells: Cell[] = []
  let offset = 0
  for (const char of line) {
    const last = cells.at(-1)
    if (char === '\t') cells.push({ text: tab, width: tab.length, offset })
    else if (last && joined.test(char)) last.text += char
    else if (control.test(char)) cells.push({ text: '\ufffd', width: 1, offset })
    else cells.push({ text: char, width: wide.test(char) ? 2 : 1, offset })
    offset += char.length
  }
  return cells
}

/** Columns that cells take together. */
export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0)

/** Text as {@link cellsOf} shows it, on one line. */
export const printable = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return simple.test(line)
    ? line
    : cellsOf(line)
        .map(cell => cell.text)
        .join('')
}

/** Columns that a text takes. */
const textWidth = (text: string): number => (simple.test(text) ? text.length : widthOf(cellsOf(text)))

/** Breaks a text into lines between words; a word that is longer than a line stays whole. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of printable(text).split(' ')) {
    const more = textWidth(word)
    if (line !== '' && taken + 1 + more > width) {
      lines.push(line)
      line = word
      taken = more
    } else {
      taken += line === '' ? more : 1 + more
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
