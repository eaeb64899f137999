import type { Declared, Names } from './document.js'
import type { Named } from './references.js'
import type { RefusedName } from './refused-names.js'

/**
 * The names that a value declares, read before the schema takes anything out.
 *
 * @param refused the names that the schema refuses for their form: what refers to them is right, and nobody means them by another word
 */
export const declaredIn = (value: Record<string, unknown>, refused: readonly RefusedName[]): Declared => {
  const of = (kind: Named) => refused.filter(one => one.kind === kind)
  return {
    inputs: keysOf(entry(value['inputs'], 'schema')),
    workers: namesOf(value['workers'], 'id', of('workers')),
    evaluators: namesOf(value['evaluators'], 'id', of('evaluators')),
    metrics: namesOf(value['metrics'], 'name', of('metrics')),
    children: namesOf(entry(value['composition'], 'children'), 'id', of('children')),
  }
}

const namesOf = (list: unknown, key: string, refused: readonly RefusedName[]): Names => {
  if (!Array.isArray(list)) return { names: [], refused: [], complete: false }
  const written = list.map(item => entry(item, key)).filter(name => typeof name === 'string')
  const wrong = new Set(refused.map(({ name }) => name))
  return {
    names: [...new Set(written)].filter(name => !wrong.has(name)),
    refused: refused.flatMap(({ name, slug }) => (slug === undefined ? [name] : [name, slug])),
    // An empty list is refused, and so says nothing of what it should hold; what nobody refers to may be called something else.
    complete: written.length === list.length && written.length > 0 && refused.every(({ referred }) => referred),
  }
}

const keysOf = (value: unknown): Names =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { names: Object.keys(value), refused: [], complete: Object.keys(value).length > 0 }
    : { names: [], refused: [], complete: false }

const entry = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
