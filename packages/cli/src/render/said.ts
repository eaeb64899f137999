import { cellsOf } from '@loop/spec'
import { asShown } from './fit.js'

/** What running calls answered so far: the end of it, by the effect that each is, and the run when that is one inside. */
export interface Said {
  add(text: string, effect: string, run?: string): void
  of(effect: string, run?: string): string
  end(effect: string, run?: string): void
}

/** Longest end of an answer that is kept, in characters: more than fills a terminal. */
const longest = 8_000

export const trackSaid = (): Said => {
  const texts = new Map<string, string>()
  const keyOf = (effect: string, run = '') => `${run} ${effect}`
  const of = (effect: string, run?: string) => texts.get(keyOf(effect, run)) ?? ''
  return {
    add: (text, effect, run) => void texts.set(keyOf(effect, run), `${of(effect, run)}${text}`.slice(-longest)),
    of,
    end: (effect, run) => void texts.delete(keyOf(effect, run)),
  }
}

/**
 * The last lines of an answer, as they fit a terminal: long ones go on below, and what would steer the terminal is not there or is a mark.
 *
 * @param columns of a line, at least 2
 * @param most lines
 */
export const lastLines = (text: string, columns: number, most: number): string[] => {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => asShown(line).trimEnd())
    .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''))
  while (lines.at(-1) === '') lines.pop()
  const shown: string[] = []
  for (const line of lines.reverse()) {
    if (shown.length >= most) break
    shown.unshift(...folded(line, columns))
  }
  return shown.slice(Math.max(0, shown.length - most))
}

/** A character can have marks without end. */
const mostMarks = 8

/** A line in pieces of at most so many columns, between words where there are any. */
const folded = (line: string, columns: number): string[] => {
  const pieces: string[] = []
  let piece = ''
  let width = 0
  let space: { at: number; width: number } | undefined
  for (const cell of cellsOf(line)) {
    if (width + cell.width > columns) {
      const at = cell.text === ' ' ? piece.length : (space?.at ?? piece.length)
      pieces.push(piece.slice(0, at).trimEnd())
      piece = piece.slice(at).trimStart()
      width = piece === '' ? 0 : width - (at === space?.at ? space.width : width)
      space = undefined
    }
    if (piece === '' && cell.text === ' ' && pieces.length > 0) continue
    piece += Array.from(cell.text).slice(0, mostMarks).join('')
    width += cell.width
    if (cell.text === ' ') space = { at: piece.length, width }
  }
  return [...pieces, piece]
}
