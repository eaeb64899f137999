import { below } from '../document.js'

/** A change of a document. Every pointer is that of the document before any of the changes. */
export type Edit =
  /** Another value in the place of one that is there. */
  | { op: 'set'; at: string; value: unknown }
  /** A new key in the mapping at `at`: behind or before another one, else at the end. */
  | { op: 'insert'; at: string; key: string; value: unknown; after?: string; before?: string }
  /** A new entry at the end of the list at `at`. */
  | { op: 'append'; at: string; value: unknown }
  /** Another name for the key at `at`; its own name again writes it in quotes where a reader could mistake it. */
  | { op: 'rename'; at: string; key: string }
  /** The key or the entry at `at` goes, with the comment on its line; `keepComments` leaves the comments there. */
  | { op: 'remove'; at: string; keepComments?: boolean }

/** A remark that is written as a comment at the end of a line. */
export interface Note {
  /** JSON pointer in the document that results. */
  at: string
  text: string
}

type Mapping = Record<string, unknown>

/** The value that a document has after some changes; the value that is given stays as it is. */
export const applyEdits = (value: unknown, edits: readonly Edit[]): unknown => {
  const byPlace = new Map<string, Edit[]>()
  for (const edit of edits) byPlace.set(edit.at, [...(byPlace.get(edit.at) ?? []), edit])
  const at = (pointer: string): readonly Edit[] => byPlace.get(pointer) ?? []

  const changed = (inner: unknown, pointer: string): unknown => {
    const set = at(pointer).find(edit => edit.op === 'set')
    if (set) return set.value
    if (Array.isArray(inner)) {
      const kept = inner.flatMap((item, index) =>
        isRemoved(below(pointer, index)) ? [] : [changed(item, below(pointer, index))],
      )
      return [...kept, ...at(pointer).flatMap(edit => (edit.op === 'append' ? [edit.value] : []))]
    }
    return typeof inner === 'object' && inner !== null ? mapping(inner as Mapping, pointer) : inner
  }

  const isRemoved = (pointer: string): boolean => at(pointer).some(({ op }) => op === 'remove')

  const mapping = (inner: Mapping, pointer: string): Mapping => {
    const inserts = at(pointer).filter(edit => edit.op === 'insert')
    const entries: [string, unknown][] = []
    const add = (list: typeof inserts) => entries.push(...list.map(({ key, value }): [string, unknown] => [key, value]))
    for (const [key, item] of Object.entries(inner)) {
      const here = below(pointer, key)
      add(inserts.filter(({ before }) => before === key))
      const name = at(here).find(edit => edit.op === 'rename')?.key ?? key
      if (!isRemoved(here)) entries.push([name, changed(item, here)])
      add(inserts.filter(({ after }) => after === key))
    }
    add(inserts.filter(({ before, after }) => before === undefined && after === undefined))
    return Object.fromEntries(entries)
  }

  return changed(value, '')
}

/** Whether two values are the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && isSame((a as Mapping)[key], (b as Mapping)[key]))
  )
}
