import { below } from '../../source/document.js'
import type { Holed } from './document.js'

/** A value and its JSON pointer. */
export interface Placed<T> {
  value: T
  at: string
}

/** The entries of a list with their places; what the schema refused is left out. */
export const placed = <T>(list: Holed<T> | undefined, at: string): Placed<T>[] => {
  const entries: Placed<T>[] = []
  list?.forEach((value, index) => {
    if (value !== undefined) entries.push({ value, at: below(at, index) })
  })
  return entries
}
