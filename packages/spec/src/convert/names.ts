import { idOf } from '../dialects/lss/short-forms/short-form.js'
import type { LssLoop } from '../generated/types.js'

/** The name of a loop in the form that lss wants. */
export const loopNameOf = (name: string): string => {
  const id = idOf(name, 'loop').replaceAll('_', '-')
  return id.length < 3 ? `${id}-loop` : id
}

/** The name that a loop had in loopkit: kept in `metadata`, and believed as long as it leads to the name that the loop has. */
export const nameBehind = ({ loop_name, metadata }: LssLoop): string => {
  const name = mapping(metadata)['name']
  return typeof name === 'string' && loopNameOf(name) === loop_name ? name : loop_name
}

/** The labels that workers and evaluators had in loopkit, by id; none is there twice. */
export const labelsBehind = ({ metadata, workers, evaluators }: LssLoop): ReadonlyMap<string, string> => {
  const given = mapping(mapping(metadata)['labels'])
  const ids = [...workers, ...evaluators].map(({ id }) => id)
  const taken = new Set(ids)
  const labels = new Map<string, string>()
  for (const id of ids) {
    const label = Object.hasOwn(given, id) ? given[id] : undefined
    const isFree = typeof label === 'string' && label !== '' && !taken.has(label)
    if (labels.has(id) || !isFree) continue
    labels.set(id, label)
    taken.add(label)
  }
  return labels
}

export const mapping = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
