import type { Place } from '../generated/types.js'
import { placeAt, type SourceDocument } from '../source/document.js'
import { reasonFor } from './reasons.js'
import type { Said } from './said.js'

/** Something that a document says and its counterpart in another dialect does not. */
export interface Loss {
  /** JSON pointer in the document. */
  pointer: string
  place: Place
  reason: string
}

/**
 * What was not carried over: all that the document says and that is not said when its counterpart is read back. So nothing can be
 * dropped without being listed, whatever the formats come to hold. Parts of which nothing is left are one loss.
 */
export const lossesOf = (
  document: SourceDocument,
  before: readonly Said[],
  back: readonly Said[],
  to: 'lss' | 'loopkit',
): Loss[] => {
  const known = new Set(back.map(({ about, value }) => `${about} ${value}`))
  const isLost = ({ about, value }: Said): boolean => !known.has(`${about} ${value}`)
  const kept = new Set(before.filter(said => !isLost(said)).flatMap(({ at }) => upwards(at)))
  const lost = before.filter(isLost).map(({ at }) => {
    const wholes = upwards(at).filter(pointer => pointer !== '' && !kept.has(pointer))
    return wholes.at(-1) ?? at
  })
  return [...new Set(lost)].map(pointer => ({
    pointer,
    place: placeAt(document, pointer),
    reason: reasonFor(pointer, to),
  }))
}

/** Losses in the order of the document. */
export const inOrder = (losses: readonly Loss[]): Loss[] =>
  [...losses].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)

/** A pointer, what is around it, and so on to the whole. */
const upwards = (pointer: string): string[] =>
  pointer === '' ? [''] : [pointer, ...upwards(pointer.slice(0, pointer.lastIndexOf('/')))]
