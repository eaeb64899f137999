import { repairOf, withRepair } from '../../../fix/repairs.js'
import type { Diagnostic } from '../../../generated/types.js'
import { nodeAt, rangeAt, span } from '../../../source/document.js'
import type { LssDocument } from '../document.js'

/**
 * Findings about what the author of a short form wrote: those about assumed values are left out, and the places of the others are
 * those of the text.
 */
export const writtenOnly = (document: LssDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const { short } = document
  if (!short) return [...diagnostics]
  const isAssumed = ({ pointer }: Diagnostic): boolean =>
    short.assumed.some(({ pointer: at }) => pointer === at || pointer.startsWith(`${at}/`))
  const own = diagnostics.filter(diagnostic => !isAssumed(diagnostic))
  return own.map(diagnostic => {
    const pointer = writtenPlace(document, whereWritten(diagnostic.pointer, short.moved))
    if (pointer === diagnostic.pointer) return diagnostic
    const { source } = document
    // What stands elsewhere was looked for where it is not, and found no nearer than the list around it.
    const place = isMoved(diagnostic.pointer, short.moved) ? span(source.lines, rangeAt(source, pointer)) : {}
    return withRepair({ ...diagnostic, pointer, ...place }, repairOf(diagnostic))
  })
}

const isMoved = (pointer: string, moved: Moved): boolean => whereWritten(pointer, moved) !== pointer

type Moved = ReadonlyMap<string, string>

/** Where something is written that the canonical form has at a pointer. */
const whereWritten = (pointer: string, moved: Moved): string => {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const written = moved.get(pointer.slice(0, end))
    if (written !== undefined) return `${written}${pointer.slice(end)}`
  }
  return pointer
}

/** The nearest place around that the text has, too. */
const writtenPlace = ({ source }: LssDocument, pointer: string): string => {
  let place = pointer
  while (place !== '' && !nodeAt(source.root, place) && !nodeAt(source.root, place, true))
    place = place.slice(0, place.lastIndexOf('/'))
  return place
}
