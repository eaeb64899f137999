import { entriesOf, isMapping, type Mapping, type ShortFormName } from './short-form.js'
import { withType } from './termination.js'

/** Evaluator types of the short forms. */
export const commandTypes = ['test_suite', 'tests', 'command']
export const settingTypes = ['metric', 'path_allowlist']

/** Older optimization types, and what they are called now. */
export const olderStrategies: Readonly<Record<string, string>> = {
  maker_checker_cycle: 'prompt_refinement',
  reflection: 'prompt_refinement',
  evolutionary: 'parameter_search',
  beam_search: 'parameter_search',
}

/**
 * Which short form a document is written in; undefined for one that is meant to be canonical. One part in an older shape is
 * a mistake in a canonical document, to be told at its place; a short form has more parts that are older or left out
 * than parts in the canonical shape. That parts are empty or not finished says nothing: something has to be written as only
 * a short form writes it.
 */
export const recognise = (value: Mapping): ShortFormName | undefined => {
  if (!isOfShortForm(value) && !isLibraryForm(value)) return undefined
  const shapes = Object.entries(parts).map(([key, shapeOf]) =>
    value[key] === undefined ? 'absent' : shapeOf(value[key]),
  )
  const count = (shape: Shape): number => shapes.filter(other => other === shape).length
  const older = count('short') + count('absent') + (isShortVersion(value['version']) ? 1 : 0)
  if (older <= count('canonical')) return undefined
  return isLibraryForm(value) ? 'library' : 'readme'
}

type Shape = 'short' | 'canonical' | 'absent' | 'either'

/** The parts that a canonical document has to have, and how the shape of each is told. */
const parts: Readonly<Record<string, (part: unknown) => Shape>> = {
  inputs: part => (Array.isArray(part) ? 'short' : isMapping(part) ? 'canonical' : 'either'),
  memory: part =>
    has(part, ['episodic', 'semantic', 'procedural']) ? 'short' : has(part, ['type']) ? 'canonical' : 'either',
  workers: part =>
    shapeOfEntries(
      part,
      'role',
      worker =>
        !isMapping(worker['model']) &&
        !('inputs' in worker) &&
        !('outputs' in worker) &&
        (typeof worker['role'] === 'string' || typeof worker['id'] === 'string'),
    ),
  evaluators: part =>
    shapeOfEntries(part, 'type', ({ type }) => [...commandTypes, ...settingTypes].includes(String(type))),
  feedback_channels: part => shapeOfEntries(part, 'id', channel => 'from' in channel && !('source' in channel)),
  optimization_strategy: part => (isOlderStrategy(part) ? 'short' : has(part, ['type']) ? 'canonical' : 'either'),
  termination_conditions: part => (Array.isArray(part) ? 'short' : isMapping(part) ? 'canonical' : 'either'),
  metrics: part => shapeOfEntries(part, 'name', metric => !('source' in metric)),
  safety_constraints: part => shapeOfEntries(part, 'rule', isProse),
  cost_limits: part =>
    has(part, ['per_iteration_usd', 'cumulative_usd']) ? 'canonical' : has(part, olderCosts) ? 'short' : 'either',
}

const shapeOfEntries = (list: unknown, key: string, isShort: (entry: Mapping) => boolean): Shape => {
  const entries = entriesOf(list, key)
  if (entries.length === 0) return 'either'
  return entries.every(isShort) ? 'short' : 'canonical'
}

/** Whether something is written as both short forms write it, and the canonical form never does. */
const isOfShortForm = (value: Mapping): boolean =>
  entriesOf(value['termination_conditions'], 'type').some(entry => typeof withType(entry)['type'] === 'string') ||
  entriesOf(value['evaluators'], 'type').some(({ type }) => commandTypes.includes(String(type)))

const isLibraryForm = (value: Mapping): boolean =>
  entriesOf(value['inputs'], 'name').some(({ name }) => typeof name === 'string') ||
  entriesOf(value['workers'], 'role').some(({ model }) => typeof model === 'string') ||
  entriesOf(value['evaluators'], 'type').some(({ type }) => ['command', ...settingTypes].includes(String(type))) ||
  entriesOf(value['feedback_channels'], 'id').some(channel => 'from' in channel && !('source' in channel)) ||
  entriesOf(value['safety_constraints'], 'rule').some(isProse) ||
  has(value['memory'], ['episodic', 'semantic', 'procedural']) ||
  has(value['cost_limits'], olderCosts) ||
  isOlderStrategy(value['optimization_strategy'])

const olderCosts = ['max_usd', 'max_cost_usd', 'max_tokens', 'max_total_tokens', 'max_iterations']

const isProse = ({ rule, type }: Mapping): boolean => rule !== undefined && type === undefined

const isShortVersion = (version: unknown): boolean => /^\d+(?:\.\d+)?$/.test(String(version))

/** The type of an optimization strategy, however it is written. */
export const strategyOf = (strategy: unknown): string =>
  isMapping(strategy) ? String(strategy['type'] ?? strategy['strategy'] ?? '') : String(strategy ?? '')

const isOlderStrategy = (strategy: unknown): boolean => Object.hasOwn(olderStrategies, strategyOf(strategy))

const has = (value: unknown, keys: readonly string[]): boolean => isMapping(value) && keys.some(key => key in value)
