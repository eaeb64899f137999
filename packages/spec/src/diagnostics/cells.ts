/** A character as a terminal shows it: its text, how many columns it takes, and where it began in the line. */
export interface Cell {
  text: string
  width: number
  offset: number
}

const tab = '  '
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1aff0}-\u{1b2fb}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
const joined = /\p{M}|[\u200b-\u200d]/u
/** Marks that take a column of their own in many terminals, such as vowels of Indic scripts. */
const spacing = /\p{Mc}/u
/** Makes the sign before it a picture, which is wide. */
const asPicture = '\ufe0f'
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
    else if (last && joined.test(char)) {
      last.text += char
      if (char === asPicture) last.width = Math.max(2, last.width)
      else if (spacing.test(char)) last.width += 1
    } else if (control.test(char)) cells.push({ text: '\ufffd', width: 1, offset })
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
