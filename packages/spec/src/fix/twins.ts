import { pointerParts } from '../source/document.js'
import { applyEdits, type Edit } from '../source/write/edit.js'

/** What entries of a list are told apart by. */
const names: readonly string[] = ['id', 'name', 'label']

/**
 * What stands twice in a list after some changes, and did not before: a name that two entries would then share, or an entry that
 * would be there again. A repair that does this mends one thing and breaks another.
 *
 * @returns the name, or undefined when there is none
 */
export const twinMade = (value: unknown, edits: readonly Edit[]): string | undefined => {
  const sets = edits.flatMap(edit => (edit.op === 'set' && typeof edit.value === 'string' ? [edit] : []))
  if (sets.length === 0) return undefined
  const after = applyEdits(value, edits)
  for (const { at, value: name } of sets) {
    const parts = pointerParts(at)
    const last = parts.at(-1) ?? ''
    const isEntry = /^\d+$/.test(last)
    if (!isEntry && !(names.includes(last) && /^\d+$/.test(parts.at(-2) ?? ''))) continue
    const list = reach(after, parts.slice(0, isEntry ? -1 : -2))
    const entries = Array.isArray(list) ? list.map(entry => (isEntry ? entry : reach(entry, [last]))) : []
    if (entries.filter(entry => entry === name).length > 1) return name as string
  }
  return undefined
}

const reach = (value: unknown, parts: readonly string[]): unknown =>
  parts.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<string, unknown>)[part]
        : undefined,
    value,
  )
