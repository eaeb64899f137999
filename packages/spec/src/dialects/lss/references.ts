import { below, pointerParts } from '../../source/document.js'
import type { Edit } from '../../source/write/edit.js'

/** What may be referred to by a name that has a form. */
export type Named = 'workers' | 'evaluators' | 'metrics' | 'children'

/** A name in a place where something that was declared is named. */
export interface Reference {
  kind: Named
  name: string
  /** JSON pointer of the text, or of the entry whose key it is. */
  at: string
  /** What changes the name and nothing around it. */
  renamed(name: string): Edit
}

const workerLists = [
  '/workers/*/depends_on/*',
  '/evaluators/*/runs_after/*',
  '/safety_constraints/*/applies_to/*',
  '/memory/write_policy/allowed_writers/*',
]
const ends = [
  '/workers/*/inputs/*/from',
  '/feedback_channels/*/source',
  '/feedback_channels/*/destination',
  '/metrics/*/source',
]
const targets = [
  '/optimization_strategy/config/refinement_target',
  '/optimization_strategy/config/secondary_targets/*',
  '/composition/merge/synthesizer',
]
const childEnds = ['/composition/children/*/trigger', '/composition/adapters/*/from', '/composition/adapters/*/to']
const metricNames = ['/termination_conditions/success/*/metric', '/termination_conditions/stall/*/metric']

/** Every place of a document, well formed or not, that names a worker, an evaluator, a metric or a child. */
export const referencesIn = (value: Record<string, unknown>): Reference[] => [
  ...workerLists.flatMap(path => textsAt(value, path)).map(text => bare('workers', text)),
  ...ends.flatMap(path => textsAt(value, path)).flatMap(qualified),
  ...targets.flatMap(path => textsAt(value, path)).flatMap(text => orElse(qualified(text), bare('workers', text))),
  ...metricNames.flatMap(path => textsAt(value, path)).map(text => bare('metrics', text)),
  ...keysAt(value, '/memory/read_policy').map(entry => key('workers', entry)),
  ...keysAt(value, '/extensions/evaluators').map(entry => key('evaluators', entry)),
  ...childEnds.flatMap(path => textsAt(value, path)).flatMap(ofChild),
]

interface Text {
  text: string
  at: string
}

const bare = (kind: Named, { text, at }: Text): Reference => ({
  kind,
  name: text,
  at,
  renamed: name => ({ op: 'set', at, value: name }),
})

const qualified = ({ text, at }: Text): Reference[] => {
  const [, kind, name = ''] = /^(workers|evaluators)\.(.+)$/.exec(text) ?? []
  if (kind !== 'workers' && kind !== 'evaluators') return []
  return [{ kind, name, at, renamed: other => ({ op: 'set', at, value: `${kind}.${other}` }) }]
}

/** `children.<child>.<part>.<name>`. */
const ofChild = ({ text, at }: Text): Reference[] => {
  const [, name = '', rest = ''] = /^children\.([^.]+)(\..+)$/.exec(text) ?? []
  if (name === '') return []
  return [{ kind: 'children', name, at, renamed: other => ({ op: 'set', at, value: `children.${other}${rest}` }) }]
}

const key = (kind: Named, { text, at }: Text): Reference => ({
  kind,
  name: text,
  at,
  renamed: name => ({ op: 'rename', at, key: name }),
})

const orElse = (found: Reference[], other: Reference): Reference[] => (found.length > 0 ? found : [other])

const textsAt = (value: unknown, path: string): Text[] =>
  placesAt(value, path).flatMap(({ value: text, at }) => (typeof text === 'string' ? [{ text, at }] : []))

const keysAt = (value: unknown, path: string): Text[] =>
  placesAt(value, path).flatMap(({ value: mapping, at }) =>
    isMapping(mapping) ? Object.keys(mapping).map(text => ({ text, at: below(at, text) })) : [],
  )

/** The values at a pointer in which `*` stands for every entry of a list. */
const placesAt = (root: unknown, path: string): { value: unknown; at: string }[] => {
  const places: { value: unknown; at: string }[] = []
  const parts = partsOf(path)
  const walk = (value: unknown, at: string, depth: number): void => {
    const part = parts[depth]
    if (part === undefined) places.push({ value, at })
    else if (part !== '*') {
      if (isMapping(value) && Object.hasOwn(value, part)) walk(value[part], below(at, part), depth + 1)
    } else if (Array.isArray(value))
      for (const [index, item] of value.entries()) walk(item, below(at, index), depth + 1)
  }
  walk(root, '', 0)
  return places
}

/** The paths above, taken apart once for all documents. */
const known = new Map<string, readonly string[]>()

const partsOf = (path: string): readonly string[] => {
  const parts = known.get(path) ?? pointerParts(path)
  known.set(path, parts)
  return parts
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
