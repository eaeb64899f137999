import type { Parse } from '../../expressions/parse.js'
import type { LssWorker } from '../../generated/types.js'
import type { ConformanceLevel } from '../shared/conformance.js'
import type { Child } from './children.js'
import type { Declared, LssDocument } from './document.js'
import { claimOf, taxonomyLevel } from './extensions.js'
import { type Placed, placed } from './placed.js'

/** What rules know beyond the value at hand. */
export interface Facts {
  /** Workers that are well formed, with their places. */
  workers: readonly Placed<LssWorker>[]
  /** Whether a worker waits for another one, directly or through others. */
  waitsFor(worker: string, other: string): boolean
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
  const direct = dependenciesOf(workers.map(({ value }) => value))
  const names = new Map(Object.entries(declared).map(([kind, { names }]) => [kind, new Set<string>(names)]))
  return {
    ...others,
    workers,
    waitsFor: (worker, other) => waitsFor(direct, worker, other),
    level: taxonomyLevel(loop),
    target: claimOf(loop).target,
    isUnknown: (kind, name) => declared[kind].complete && !names.get(kind)?.has(name),
  }
}

/** What each worker waits for directly; of workers of the same name, what any of them waits for. */
export const dependenciesOf = (workers: readonly LssWorker[]): Map<string, string[]> => {
  const direct = new Map<string, string[]>()
  for (const { id, depends_on = [] } of workers) direct.set(id, direct.get(id)?.concat(depends_on) ?? depends_on)
  return direct
}

/** Whether a worker waits for another one, directly or through others. In a circle, a worker waits for itself. */
const waitsFor = (direct: ReadonlyMap<string, readonly string[]>, worker: string, other: string): boolean => {
  const seen = new Set<string>()
  const open = [...(direct.get(worker) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === other) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(direct.get(next) ?? []))
  }
  return false
}

/** The workers that wait for themselves, or for one that does: what is left when all that can begin has begun. */
export const stuckIn = (direct: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const left = new Map([...direct].map(([id, waits]) => [id, new Set(waits.filter(other => direct.has(other))).size]))
  const after = new Map<string, string[]>([...direct.keys()].map(id => [id, []]))
  for (const [id, waits] of direct) for (const other of new Set(waits)) after.get(other)?.push(id)
  const ready = [...left].filter(([, count]) => count === 0).map(([id]) => id)
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    left.delete(id)
    for (const next of after.get(id) ?? []) {
      const count = (left.get(next) ?? 0) - 1
      left.set(next, count)
      if (count === 0) ready.push(next)
    }
  }
  return new Set(left.keys())
}
