import { repairOf, withRepair } from '../../../fix/repairs.js'
import type { Diagnostic } from '../../../generated/types.js'
import { nodeAt, pointerParts, rangeAt, span } from '../../../source/document.js'
import type { LssDocument } from '../document.js'

/**
 * Findings about what the author of a short form wrote: those about assumed values are left out, and the places of the others are
 * those of the text.
 */
export const writtenOnly = (document: LssDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const { short } = document
  if (!short) return [...diagnostics]
  const assumed = new Set(short.assumed.map(({ pointer }) => pointer))
  const isAssumed = ({ pointer }: Diagnostic): boolean => {
    // A value that is taken for another one is written nevertheless.
    const nearest = around(pointer).find(place => short.moved.has(place) || assumed.has(place))
    return nearest !== undefined && !short.moved.has(nearest)
  }
  const own = diagnostics.filter(diagnostic => !isAssumed(diagnostic))
  return own.map(diagnostic => {
    const { source } = document
    // What a document in a short form has in the canonical place is meant there.
    const isThere = nodeAt(source.root, diagnostic.pointer) !== undefined
    const moved = isThere ? diagnostic.pointer : whereWritten(diagnostic.pointer, short.moved)
    const pointer = writtenPlace(document, moved)
    if (pointer === diagnostic.pointer) return diagnostic
    // What stands elsewhere was looked for where it is not, and found no nearer than the list around it.
    const place = moved === diagnostic.pointer ? {} : span(source.lines, rangeAt(source, pointer))
    const message = pointer === moved ? inWrittenWords(diagnostic, moved) : diagnostic.message
    const edits = repairOf(diagnostic).map(edit =>
      isThere ? edit : { ...edit, at: whereWritten(edit.at, short.moved) },
    )
    return withRepair({ ...diagnostic, message, pointer, ...place }, edits)
  })
}

/** A message about a key that is written by another name. */
const inWrittenWords = ({ message, pointer }: Diagnostic, written: string): string => {
  const [key = '', older = ''] = [pointer, written].map(at => pointerParts(at).at(-1))
  const subject = `"${key}" is `
  return message.startsWith(subject) && !/^\d*$/.test(older)
    ? `"${older}" is ${message.slice(subject.length)}`
    : message
}

type Moved = ReadonlyMap<string, string>

/** Where something is written that the canonical form has at a pointer. */
const whereWritten = (pointer: string, moved: Moved): string => {
  const place = around(pointer).find(at => moved.has(at)) ?? ''
  return `${moved.get(place) ?? ''}${pointer.slice(place.length)}`
}

/** A pointer and those of what is around it, the nearest first, without that of the document. */
const around = (pointer: string): string[] => {
  const places: string[] = []
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) places.push(pointer.slice(0, end))
  return places
}

/** The nearest place around that the text has, too. */
const writtenPlace = ({ source }: LssDocument, pointer: string): string => {
  let place = pointer
  while (place !== '' && !nodeAt(source.root, place) && !nodeAt(source.root, place, true))
    place = place.slice(0, place.lastIndexOf('/'))
  return place
}
