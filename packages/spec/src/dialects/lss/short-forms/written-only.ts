import { repairOf, withRepair } from '../../../fix/repairs.js'
import type { Diagnostic } from '../../../generated/types.js'
import { nodeAt } from '../../../source/document.js'
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
    const pointer = writtenPlace(document, diagnostic.pointer)
    if (pointer === diagnostic.pointer) return diagnostic
    return withRepair({ ...diagnostic, pointer }, repairOf(diagnostic))
  })
}

/** The nearest place around that the text has, too. */
const writtenPlace = ({ source }: LssDocument, pointer: string): string => {
  let place = pointer
  while (place !== '' && !nodeAt(source.root, place) && !nodeAt(source.root, place, true))
    place = place.slice(0, place.lastIndexOf('/'))
  return place
}
