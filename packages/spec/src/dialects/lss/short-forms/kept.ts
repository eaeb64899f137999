import { commandTypes, olderStrategies } from './recognise.js'
import { isMapping, type Mapping } from './short-form.js'
import { providerAndName } from './workers.js'

/** Parts whose short form may say more than the canonical form has a place for. */
const parts = [
  'inputs',
  'memory',
  'feedback_channels',
  'termination_conditions',
  'optimization_strategy',
  'cost_limits',
  'workers',
  'metrics',
]

/** What older keys are called in the canonical form. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  threshold: ['value', 'pass_threshold'],
  max: ['value'],
  formula: ['definition'],
  from: ['source'],
  to: ['destination'],
  max_usd: ['cumulative_usd'],
  max_cost_usd: ['cumulative_usd'],
  max_tokens: ['token_soft_cap'],
  max_total_tokens: ['token_soft_cap'],
  max_iterations: ['value'],
  max_wall_clock_seconds: ['value'],
  parameters: ['config'],
  model: ['name'],
}

/** Older words that the canonical form says in another way. */
const translated = new Set([
  ...commandTypes,
  ...Object.keys(olderStrategies),
  'all_tests_pass',
  'all_evaluators_pass',
  'quality_threshold',
  'unrecoverable_failure',
  'budget_exhausted',
  'escalate',
  ...['path', 'text', 'file', 'integer', 'int', 'float', 'bool', 'list'],
])

/** The parts of a short form that say something which its canonical form does not. */
export const unsaidParts = (written: Mapping, canonical: Mapping): Mapping => {
  const said = new Set(leavesOf(canonical).map(({ key, value }) => pair(key, value)))
  const isSaid = ({ key, value }: Leaf): boolean =>
    said.has(pair(key, value)) ||
    (renamed[key] ?? []).some(
      name =>
        said.has(pair(name, value)) || ['evaluators', 'workers'].some(kind => said.has(pair(name, `${kind}.${value}`))),
    ) ||
    (key === 'model' && isSaidInParts(said, value)) ||
    (['type', 'strategy', 'optimization_strategy', 'action'].includes(key) && translated.has(String(value))) ||
    value === 'optimizer'
  // A list of fields becomes a mapping, so their names become keys.
  const names = new Set(Object.keys(isMapping(canonical['inputs']) ? (canonical['inputs']['schema'] ?? {}) : {}))
  const isName = ({ key, value }: Leaf): boolean => key === 'name' && names.has(String(value))
  return Object.fromEntries(
    parts
      .filter(part => leavesOf(written[part], part).some(leaf => !isSaid(leaf) && !(part === 'inputs' && isName(leaf))))
      .map(part => [part, written[part]]),
  )
}

/** Whether a model with its provider before a slash became the two. */
const isSaidInParts = (said: ReadonlySet<string>, model: unknown): boolean => {
  const [, provider, name] = providerAndName(model)
  return provider !== undefined && said.has(pair('provider', provider)) && said.has(pair('name', name))
}

interface Leaf {
  key: string
  value: unknown
}

const leavesOf = (value: unknown, key = ''): Leaf[] => {
  if (Array.isArray(value)) return value.flatMap(item => leavesOf(item, key))
  if (isMapping(value)) return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, name))
  return value === undefined ? [] : [{ key, value }]
}

const pair = (key: string, value: unknown): string => `${key}=${JSON.stringify(value)}`
