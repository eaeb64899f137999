import type { Declared, Names } from './document.js'

/** The names that a value declares, read before the schema takes anything out. */
export const declaredIn = (value: Record<string, unknown>): Declared => ({
  inputs: keysOf(entry(value['inputs'], 'schema')),
  workers: namesOf(value['workers'], 'id'),
  evaluators: namesOf(value['evaluators'], 'id'),
  metrics: namesOf(value['metrics'], 'name'),
  children: namesOf(entry(value['composition'], 'children'), 'id'),
})

const namesOf = (list: unknown, key: string): Names => {
  if (!Array.isArray(list)) return { names: [], complete: false }
  const names = list.map(item => entry(item, key)).filter(name => typeof name === 'string')
  // An empty list is refused, and so says nothing of what it should hold.
  return { names, complete: names.length === list.length && names.length > 0 }
}

const keysOf = (value: unknown): Names =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { names: Object.keys(value), complete: Object.keys(value).length > 0 }
    : { names: [], complete: false }

const entry = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
