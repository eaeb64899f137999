import type { Edit } from './edit.js'
import type { Layout } from './layout.js'

/** A piece of text in the place of another one. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** Why an edit cannot be written. */
export interface Refused {
  refused: string
}

/** How one sort of edit is written. */
export type Writer<Op extends Edit['op']> = (
  layout: Layout,
  edit: Extract<Edit, { op: Op }>,
  edits: readonly Edit[],
) => Splice[] | Refused

/** A text with pieces of it replaced; undefined when they overlap. */
export const spliced = (text: string, splices: readonly Splice[]): string | undefined => {
  const sorted = [...splices].sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start))
  let at = 0
  let result = ''
  for (const { start, end, text: piece } of sorted) {
    if (start < at) return undefined
    result += text.slice(at, start) + piece
    at = end
  }
  return result + text.slice(at)
}
