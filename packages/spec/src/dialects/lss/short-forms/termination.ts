import { type Expanding, entriesOf, isMapping, type Mapping, without } from './short-form.js'

const root = '/termination_conditions'

/** A list of conditions as the success and failure lists of the canonical form, with what older cost limits add. */
export const expandTermination = (conditions: unknown, costs: unknown, expanding: Expanding): unknown => {
  if (!Array.isArray(conditions)) return isMapping(conditions) ? renamed(conditions) : conditions
  const success: Mapping[] = []
  const failure: Mapping[] = []
  for (const [index, condition] of entriesOf(conditions, 'type').entries()) {
    const place = { success: `${root}/success/${success.length}`, failure: `${root}/failure/${failure.length}` }
    const wanted = successOf(condition, place.success, expanding)
    if (wanted) success.push(wanted)
    else failure.push(failureOf(condition, place.failure, expanding))
    const at = wanted ? place.success : place.failure
    expanding.move(at, `${root}/${index}`)
    const older = condition['value'] === undefined || wanted ? olderValue(condition) : undefined
    if (older !== undefined) expanding.move(`${at}/value`, `${root}/${index}/${older}`)
  }
  for (const { key, condition } of fromCosts(costs, failure)) {
    expanding.move(`${root}/failure/${failure.length}`, `/cost_limits/${key}`)
    failure.push(condition)
  }
  return { ...(success.length > 0 ? { success } : {}), ...(failure.length > 0 ? { failure } : {}) }
}

/** `{ max_iterations: 8 }` says the same as `{ type: max_iterations, value: 8 }`; so do a mapping, and `true` for what is no number. */
export const withType = (condition: Mapping): Mapping => {
  const [key = '', ...others] = Object.keys(condition)
  if (others.length > 0 || !conditionTypes.has(key)) return condition
  const said = condition[key]
  if (isMapping(said)) return 'type' in said ? condition : { type: key, ...said }
  if (said === true || said === null) return { type: key }
  return typeof said === 'number' ? { type: key, value: said } : condition
}

/** What a condition may be called in a short form. */
export const conditionTypes: ReadonlySet<string> = new Set([
  ...['all_tests_pass', 'all_evaluators_pass', 'quality_threshold'],
  ...['max_iterations', 'unrecoverable_failure', 'budget_exhausted', 'cost_exceeded'],
  ...['timeout', 'safety_violation', 'evaluator_error', 'human_rejected'],
])

/** The older key that says the value of a condition. */
const olderValue = ({ type, threshold, max }: Mapping): string | undefined => {
  if (type === 'quality_threshold' && threshold !== undefined) return 'threshold'
  return type === 'max_iterations' && max !== undefined ? 'max' : undefined
}

const successOf = ({ type, threshold, value, metric }: Mapping, at: string, { assume }: Expanding) => {
  if (type === 'all_tests_pass' || type === 'all_evaluators_pass') {
    const why = `\`${type}\` is read as a rate of 1`
    return {
      metric: assume(`${at}/metric`, 'test_pass_rate', why),
      operator: 'gte',
      value: assume(`${at}/value`, 1, why),
    }
  }
  if (type !== 'quality_threshold') return undefined
  return {
    metric: metric ?? assume(`${at}/metric`, 'primary_quality', 'the quality is not named'),
    operator: 'gte',
    value: threshold ?? value ?? assume(`${at}/value`, 0.8, 'the threshold is not said'),
  }
}

/** What older conditions say beside what the canonical form has a place for. */
const notes = ['condition', 'max', 'description', 'evaluators', 'resource']

const actions = ['halt', 'escalate_human', 'retry_iteration']

const withAction = (condition: Mapping, at: string, assume: Expanding['assume']): Mapping => {
  const { action } = escalating(condition)
  if (action === undefined || actions.includes(String(action))) return escalating(condition)
  return { ...condition, action: assume(`${at}/action`, 'halt', `\`${action}\` is no action of the standard`) }
}

const failureOf = (condition: Mapping, at: string, { assume }: Expanding): Mapping => {
  const rest = withAction(without(condition, ...notes), at, assume)
  switch (condition['type']) {
    case 'max_iterations':
      return {
        ...rest,
        value: rest['value'] ?? condition['max'] ?? assume(`${at}/value`, 10, 'the number is not said'),
      }
    case 'budget_exhausted':
      return { ...rest, type: 'cost_exceeded' }
    case 'unrecoverable_failure':
      return { ...rest, type: assume(`${at}/type`, 'evaluator_error', 'it is the nearest that the standard has') }
    default:
      return rest
  }
}

/** Limits that older documents have among the costs, and the keys that say them. */
const fromCosts = (costs: unknown, failure: readonly Mapping[]): { key: string; condition: Mapping }[] => {
  const older = { max_iterations: 'max_iterations', max_wall_clock_seconds: 'timeout' }
  return Object.entries(older).flatMap(([key, type]) => {
    const value = isMapping(costs) ? costs[key] : undefined
    const isSaid = failure.some(condition => condition['type'] === type)
    return typeof value === 'number' && !isSaid ? [{ key, condition: { type, value } }] : []
  })
}

const renamed = (conditions: Mapping): Mapping =>
  Object.fromEntries(
    Object.entries(conditions).map(([key, list]) => [
      key,
      Array.isArray(list) ? list.map(item => (isMapping(item) ? escalating(item) : item)) : list,
    ]),
  )

const escalating = (condition: Mapping): Mapping =>
  condition['action'] === 'escalate' ? { ...condition, action: 'escalate_human' } : condition
