import { below } from '../../../source/document.js'
import { expandEvaluators } from './evaluators.js'
import { expandFeedback, idsIn } from './feedback.js'
import { expandInputs, fieldNames } from './inputs.js'
import { unsaidParts } from './kept.js'
import { expandCosts, expandMemory, expandSafety, expandStrategy } from './limits.js'
import { expandMetrics } from './metrics.js'
import { type Assumption, type Doubled, type Expanding, type Expansion, isMapping, type Mapping } from './short-form.js'
import { expandTermination, withType } from './termination.js'
import { expandWorkers, withoutHousedCaps } from './workers.js'

/** The canonical form of a document in a short form, with every value that had to be assumed. What it cannot read stays as it is. */
export const expand = (source: Mapping): Expansion => {
  const written = withTypes(source)
  const assumed: Assumption[] = []
  const settings: Expanding['settings'] = {}
  const assume: Expanding['assume'] = (pointer, value, why) => {
    assumed.push({ pointer, value, why })
    return value
  }
  const moved = new Map<string, string>()
  const move: Expanding['move'] = (pointer, written) => void moved.set(pointer, written)
  const doubled: Doubled[] = []
  const double: Expanding['double'] = one => void doubled.push(one)
  const expanding: Expanding = { assume, settings, move, double }
  const inputs = expandInputs(written['inputs'], expanding)
  const workers = expandWorkers(written['workers'], fieldNames(inputs), written['cost_limits'], expanding)
  const evaluators = expandEvaluators(written['evaluators'], inputs, expanding)
  const ids = { workers: idsIn(workers), evaluators: idsIn(evaluators) }
  const conditions = expandTermination(written['termination_conditions'], written['cost_limits'], expanding)
  const value: Mapping = {
    ...written,
    ...versionOf(written['version'], expanding),
    inputs,
    memory: expandMemory(written['memory'], expanding),
    workers,
    evaluators,
    feedback_channels: expandFeedback(written['feedback_channels'], ids, expanding),
    optimization_strategy: expandStrategy(written['optimization_strategy'], expanding),
    termination_conditions: conditions,
    metrics: expandMetrics(written['metrics'], conditions, ids.evaluators, expanding),
    safety_constraints: expandSafety(written['safety_constraints'], expanding),
    cost_limits: expandCosts(written['cost_limits'], mostIterations(conditions), expanding),
  }
  const isOpen = written['extensions'] === undefined || isMapping(written['extensions'])
  const extensions = isOpen ? extensionsOf(written, settings, value, expanding) : {}
  const whole = Object.keys(extensions).length > 0 ? { ...value, extensions } : value
  return { value: structure(whole), assumed, moved, doubled }
}

/** A document whose conditions all say their `type`. */
const withTypes = (source: Mapping): Mapping =>
  Array.isArray(source['termination_conditions'])
    ? { ...source, termination_conditions: source['termination_conditions'].map(typed) }
    : source

const typed = (condition: unknown): unknown => (isMapping(condition) ? withType(condition) : condition)

/** `1.0` is padded to a semantic version. */
const versionOf = (version: unknown, { assume }: Expanding): Mapping => {
  const text = typeof version === 'number' ? String(version) : version
  if (typeof text !== 'string' || !/^\d+(\.\d+)?$/.test(text)) return version === undefined ? {} : { version }
  const padded = text.includes('.') ? `${text}.0` : `${text}.0.0`
  return { version: assume('/version', padded, 'a version has three numbers') }
}

const mostIterations = (conditions: unknown): number => {
  const failure = isMapping(conditions) && Array.isArray(conditions['failure']) ? conditions['failure'] : []
  const bound = failure.find(condition => isMapping(condition) && condition['type'] === 'max_iterations')?.value
  return typeof bound === 'number' && bound >= 1 ? bound : 10
}

const extensionsOf = (
  written: Mapping,
  settings: Expanding['settings'],
  value: Mapping,
  { assume }: Expanding,
): Mapping => {
  const given = isMapping(written['extensions']) ? written['extensions'] : {}
  const before = isMapping(given['evaluators']) ? given['evaluators'] : {}
  const costs = withoutHousedCaps(written['cost_limits'], value['workers'])
  const kept = unsaidParts({ ...written, cost_limits: costs }, { ...value, extensions: settings })
  for (const [part, unsaid] of Object.entries(kept))
    assume(below('/extensions/short_form', part), unsaid, 'it says something that the canonical form has no place for')
  const both = Object.entries(settings).map(([id, own]) => [
    id,
    { ...(isMapping(before[id]) ? before[id] : {}), ...own },
  ])
  return {
    ...given,
    ...(both.length > 0 ? { evaluators: { ...before, ...Object.fromEntries(both) } } : {}),
    ...(Object.keys(kept).length > 0 ? { short_form: kept } : {}),
  }
}

/** A copy that shares nothing with what was written, without keys that have no value. */
const structure = (value: Mapping): Mapping => copy(value) as Mapping

const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy)
  if (!isMapping(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, copy(inner)]])),
  )
}
