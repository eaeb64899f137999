import type { Parse } from '../../expressions/parse.js'
import type { LssWorker } from '../../generated/types.js'
import type { Child } from './children.js'
import type { Declared, LssDocument, Names } from './document.js'
import { type ConformanceLevel, claimOf, taxonomyLevel } from './extensions.js'
import { type Placed, placed } from './placed.js'

/** What rules know beyond the value at hand. */
export interface Facts {
  /** Workers that are well formed, with their places. */
  workers: readonly Placed<LssWorker>[]
  /** What each worker waits for, directly or through others, by its id. */
  ancestors: ReadonlyMap<string, ReadonlySet<string>>
  /** Level of the taxonomy, if it is declared. */
  level: number | undefined
  /** The conformance that the loop claims, if it does. */
  target: ConformanceLevel | undefined
  /** The children of a composition, as far as their files could be had. */
  children: readonly Child[]
  /** Whether a name is surely not declared. */
  isUnknown(kind: keyof Declared, name: string): boolean
  /** How the `when` of a feedback channel parses. */
  condition(source: string): Parse
}

export const factsOf = ({ loop, declared }: LssDocument, others: Pick<Facts, 'children' | 'condition'>): Facts => {
  const workers = placed(loop.workers, '/workers')
  return {
    ...others,
    workers,
    ancestors: ancestorsOf(workers.map(({ value }) => value)),
    level: taxonomyLevel(loop),
    target: claimOf(loop).target,
    isUnknown: (kind, name) => isUnknown(declared[kind], name),
  }
}

export const isUnknown = ({ names, complete }: Names, name: string): boolean => complete && !names.includes(name)

/** What each worker waits for directly; of workers of the same name, what any of them waits for. */
export const dependenciesOf = (workers: readonly LssWorker[]): Map<string, string[]> => {
  const direct = new Map<string, string[]>()
  for (const { id, depends_on = [] } of workers) direct.set(id, [...(direct.get(id) ?? []), ...depends_on])
  return direct
}

/** What each worker waits for, directly or through others. In a cycle, a worker waits for itself. */
export const ancestorsOf = (workers: readonly LssWorker[]): Map<string, Set<string>> => {
  const direct = dependenciesOf(workers)
  const ancestors = new Map<string, Set<string>>()
  for (const { id } of workers) {
    const found = new Set<string>()
    const open = [...(direct.get(id) ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue
      found.add(next)
      open.push(...(direct.get(next) ?? []))
    }
    ancestors.set(id, found)
  }
  return ancestors
}
