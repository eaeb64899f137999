import { below } from '../document.js'
import { type Edit, isSame } from './edit.js'

type Mapping = Record<string, unknown>

/**
 * The edits that make one value of another and leave what is the same in both alone. The order of new keys follows the new value;
 * keys that are in both stay where they are. Comments beside what goes stay.
 */
export const difference = (before: unknown, after: unknown, at = ''): Edit[] => {
  if (isSame(before, after)) return []
  if (isMapping(before) && isMapping(after)) return ofMappings(before, after, at)
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, at)
  return [{ op: 'set', at, value: after }]
}

const ofMappings = (before: Mapping, after: Mapping, at: string): Edit[] => {
  const isStaying = (key: string): boolean => Object.hasOwn(before, key)
  const first = Object.keys(after).find(isStaying)
  if (first === undefined && at !== '') return [{ op: 'set', at, value: after }]
  const gone = Object.keys(before).filter(key => !Object.hasOwn(after, key))
  const edits: Edit[] = gone.map(key => ({ op: 'remove', at: below(at, key), keepComments: true }))
  let last: string | undefined
  for (const [key, value] of Object.entries(after)) {
    if (isStaying(key)) {
      edits.push(...difference(before[key], value, below(at, key)))
      last = key
    } else if (last !== undefined) edits.push({ op: 'insert', at, key, value, after: last })
    else edits.push({ op: 'insert', at, key, value, ...(first === undefined ? {} : { before: first }) })
  }
  return edits
}

const ofLists = (before: readonly unknown[], after: readonly unknown[], at: string): Edit[] => {
  if (before.length === 0 || after.length < before.length) return [{ op: 'set', at, value: after }]
  return [
    ...before.flatMap((item, index) => difference(item, after[index], below(at, index))),
    ...after.slice(before.length).map((value): Edit => ({ op: 'append', at, value })),
  ]
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
