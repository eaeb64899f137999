import { entriesOf, isMapping, type Mapping, type ShortFormName } from './short-form.js'

/** Evaluator types of the short forms. */
export const commandTypes = ['test_suite', 'tests', 'command']
const settingTypes = ['metric', 'path_allowlist']

/** Older optimization types, and what they are called now. */
export const olderStrategies: Readonly<Record<string, string>> = {
  maker_checker_cycle: 'prompt_refinement',
  reflection: 'prompt_refinement',
  evolutionary: 'parameter_search',
  beam_search: 'parameter_search',
}

/** Which short form a document is written in; undefined for one that is meant to be canonical. */
export const recognise = (value: Mapping): ShortFormName | undefined => {
  if (isLibraryForm(value)) return 'library'
  const isReadme =
    Array.isArray(value['termination_conditions']) ||
    entriesOf(value['evaluators'], 'type').some(({ type }) => type === 'test_suite')
  return isReadme ? 'readme' : undefined
}

const isLibraryForm = (value: Mapping): boolean =>
  Array.isArray(value['inputs']) ||
  entriesOf(value['workers'], 'role').some(({ model }) => typeof model === 'string') ||
  entriesOf(value['evaluators'], 'type').some(({ type }) => ['command', ...settingTypes].includes(String(type))) ||
  entriesOf(value['feedback_channels'], 'id').some(channel => 'from' in channel && !('source' in channel)) ||
  entriesOf(value['safety_constraints'], 'rule').some(({ rule, type }) => rule !== undefined && type === undefined) ||
  has(value['memory'], ['episodic', 'semantic', 'procedural']) ||
  has(value['cost_limits'], ['max_usd', 'max_cost_usd', 'max_tokens', 'max_total_tokens', 'max_iterations']) ||
  Object.hasOwn(olderStrategies, strategyOf(value['optimization_strategy']))

/** The type of an optimization strategy, however it is written. */
export const strategyOf = (strategy: unknown): string =>
  isMapping(strategy) ? String(strategy['type'] ?? strategy['strategy'] ?? '') : String(strategy ?? '')

const has = (value: unknown, keys: readonly string[]): boolean => isMapping(value) && keys.some(key => key in value)
