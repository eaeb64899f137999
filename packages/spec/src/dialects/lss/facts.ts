import type { Parse } from '../../expressions/parse.js'
import type { Possible, Trial } from '../../expressions/try-condition.js'
import type { LssWorker, Project } from '../../generated/types.js'
import type { ProjectFiles } from '../../plan/project-files.js'
import type { ConformanceLevel } from '../shared/conformance.js'
import type { Child } from './children.js'
import type { Declared, LssDocument } from './document.js'
import { claimOf, taxonomyLevel } from './extensions.js'
import { type Placed, placed } from './placed.js'
import { type Reference, referencesIn } from './references.js'

/** Why a value is no JSON Schema, in words; undefined when it is one, or too large to look at. */
export type SchemaFault = (schema: unknown) => string | undefined

/** What a program brings to the runs of its loops, by name. */
export interface Brought {
  /** Agents, by the names of the workers that they stand in for. */
  agents?: readonly string[] | undefined
  /** Stores of memory, by the names of backends that they stand in for. */
  stores?: readonly string[] | undefined
}

/** What rules know beyond the value at hand. */
export interface Facts extends ConditionTools {
  /** Workers that are well formed, with their places. */
  workers: readonly Placed<LssWorker>[]
  /** What each worker waits for directly, also one of which something else was refused. */
  waits: ReadonlyMap<string, readonly string[]>
  /** Whether a worker waits for another one, directly or through others. */
  waitsFor(worker: string, other: string): boolean
  /** Whether a worker waits, directly or through others, for one that nobody knows or that cannot be read; so who else it waits for cannot be told. */
  waitsForUnknown(worker: string): boolean
  /** Whether a reference names a worker or an evaluator that is not declared; so who else is meant by nobody cannot be told. */
  misnames(kind: 'workers' | 'evaluators'): boolean
  /** Names that several workers share; what is said of such a name is said of either. */
  shared: ReadonlySet<string>
  /** Level of the taxonomy, if it is declared. */
  level: number | undefined
  /** The conformance that the loop claims, if it does. */
  target: ConformanceLevel | undefined
  /** Names of checks that the project declares or the program brings; undefined when that cannot be told. */
  checks: readonly string[] | undefined
  /** Where commands find what they run, if that can be told. */
  files: ProjectFiles | undefined
  /** What the program brings beside checks, by name. */
  brought: Brought | undefined
  /** Why a mapping is no JSON Schema; undefined when nobody can tell. */
  schemaFault: SchemaFault | undefined
  /** What the project declares, as far as it could be read. */
  project: Partial<Project> | undefined
  /** The children of a composition, as far as their files could be had. */
  children: readonly Child[]
  /** Whether a name is surely not declared. */
  isUnknown(kind: keyof Declared, name: string): boolean
}

/** What is known of the `when` of feedback channels. */
export interface ConditionTools {
  /** How it parses. */
  condition(source: string): Parse
  /** What becomes of it, if it parses and there are not too many to try. */
  tryOut(source: string, possible: Possible): Trial | undefined
}

export const factsOf = (
  { loop, declared, halves, broken }: LssDocument,
  others: Pick<Facts, 'checks' | 'files' | 'project' | 'children' | 'brought' | 'schemaFault'> & ConditionTools,
): Facts => {
  const workers = placed(loop.workers, '/workers')
  const all = [...workers, ...placed(halves?.workers, '/workers').filter(({ value }) => value.id !== '')]
  const direct = dependenciesOf(all.map(({ value }) => value))
  const names = new Map(
    Object.entries(declared).map(([kind, { names, refused }]) => [kind, new Set<string>([...names, ...refused])]),
  )
  const isUnknown: Facts['isUnknown'] = (kind, name) => declared[kind].complete && !names.get(kind)?.has(name)
  let unsure: ReadonlySet<string> | undefined
  let references: readonly Reference[] | undefined
  return {
    ...others,
    workers,
    waits: direct,
    waitsFor: (worker, other) => waitsFor(direct, worker, other),
    waitsForUnknown: worker => {
      unsure ??= leadingTo(direct, [
        ...[...direct.values()].flat().filter(name => isUnknown('workers', name)),
        ...all.filter(({ at }) => isBrokenBelow(broken, `${at}/depends_on`)).map(({ value }) => value.id),
      ])
      return unsure.has(worker)
    },
    misnames: kind => {
      references ??= referencesIn(loop)
      return references.some(({ kind: of, name }) => of === kind && !anyone.has(name) && isUnknown(kind, name))
    },
    shared: sharedIn(workers.map(({ value }) => value.id)),
    level: taxonomyLevel(loop),
    target: claimOf(loop).target,
    isUnknown,
  }
}

/** Words that stand for everybody, and for who is no worker. */
const anyone: ReadonlySet<string> = new Set(['*', 'optimizer'])

/** What each worker waits for directly, without what the schema refused; of workers of the same name, what any of them waits for. */
export const dependenciesOf = (workers: readonly LssWorker[]): Map<string, string[]> => {
  const direct = new Map<string, string[]>()
  for (const { id, depends_on = [] } of workers) {
    const read = depends_on.filter(other => other !== undefined)
    direct.set(id, direct.get(id)?.concat(read) ?? read)
  }
  return direct
}

/** Whether the schema refused just this, or something in it; what stands around it may have been refused for something else. */
const isBrokenBelow = (broken: readonly string[], pointer: string): boolean =>
  broken.some(at => at === pointer || at.startsWith(`${pointer}/`))

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

/** The names of some kind, and the workers that wait for one of them, directly or through others. */
const leadingTo = (direct: ReadonlyMap<string, readonly string[]>, goals: readonly string[]): Set<string> => {
  const after = new Map<string, string[]>()
  for (const [id, waits] of direct) for (const other of waits) after.get(other)?.push(id) ?? after.set(other, [id])
  const open = [...new Set(goals)]
  const found = new Set(open)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const id of after.get(name) ?? []) {
      if (found.has(id)) continue
      found.add(id)
      open.push(id)
    }
  }
  return found
}

const sharedIn = (names: readonly string[]): Set<string> => {
  const seen = new Set<string>()
  return new Set(names.filter(name => seen.has(name) || !seen.add(name)))
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
