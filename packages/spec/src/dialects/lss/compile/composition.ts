import type {
  AdapterSpec,
  ChildPlan,
  CompositionSpec,
  LssChild,
  LssMerge,
  MergeSpec,
  Plan,
  TriggerSpec,
} from '../../../generated/types.js'
import { below, placeAt, type SourceDocument } from '../../../source/document.js'
import { endOf } from '../adapter-ends.js'
import type { Child } from '../children.js'
import type { Compiling } from './compile.js'

/** A child whose file is at hand. */
export type FoundChild = Extract<Child['found'], { kind: 'loop' }>

/** The loops inside a loop, each compiled to a plan of its own. */
export const compositionOf = (
  { loop, document: { source }, children = [] }: Compiling,
  compile: (child: FoundChild) => Plan,
): CompositionSpec | undefined => {
  const { composition } = loop
  if (!composition) return undefined
  const { type, merge, adapters = [] } = composition
  const isBranch = ({ role }: LssChild) => role === 'branch'
  return {
    type,
    children: composition.children.map((child, index) => {
      const at = below('/composition/children', index)
      return childOf(child, children.find(known => known.at === at)?.found, at, source, compile)
    }),
    adapters: adapters.flatMap((adapter, index) => adapterOf(adapter, below('/composition/adapters', index), source)),
    ...(merge ? { merge: mergeOf(merge, composition.children.filter(isBranch).length, source) } : {}),
    place: placeAt(source, '/composition'),
  }
}

const childOf = (
  { id, ref, role = 'stage', lens, trigger }: LssChild,
  found: Child['found'] | undefined,
  at: string,
  source: SourceDocument,
  compile: (child: FoundChild) => Plan,
): ChildPlan => {
  const when = trigger === undefined ? undefined : triggerOf(trigger)
  return {
    id,
    ref,
    role,
    ...(lens === undefined ? {} : { lens }),
    ...(when ? { trigger: when } : {}),
    ...(found?.kind === 'loop' ? { plan: compile(found) } : {}),
    place: placeAt(source, at),
  }
}

const triggerOf = (text: string): TriggerSpec | undefined => {
  const [, child, check, is] = /^children\.([^.]+)\.evaluators\.([^.]+)\.(failed|passed)$/.exec(text) ?? []
  return child && check ? { child, check, is: is === 'passed' ? 'passed' : 'failed' } : undefined
}

const adapterOf = (
  { from, to, transform }: { from: string; to: string; transform?: string },
  at: string,
  source: SourceDocument,
): AdapterSpec[] => {
  const [out, into] = [endOf(from), endOf(to)]
  if (!out || !into) return []
  const how = transform === undefined ? {} : { transform }
  const place = placeAt(source, at)
  return [{ fromChild: out.child, task: out.name, toChild: into.child, input: into.name, ...how, place }]
}

/** Where nothing is said, every branch has to pass with `all_pass`, and one with any other strategy. */
const mergeOf = (
  { strategy, min_branches_pass, preserve_dissent = false, synthesizer }: LssMerge,
  branches: number,
  source: SourceDocument,
): MergeSpec => ({
  strategy,
  minPass: min_branches_pass ?? (strategy === 'all_pass' ? Math.max(1, branches) : 1),
  preserveDissent: preserve_dissent,
  ...(synthesizer === undefined ? {} : { synthesizer: synthesizer.replace(/^workers\./, '') }),
  place: placeAt(source, '/composition/merge'),
})
