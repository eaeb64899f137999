import { type Expanding, entriesOf, idOf, isMapping, type Mapping, without } from './short-form.js'

/** The metrics that the success conditions name, measured by the first evaluator; the first of them is the primary one. */
export const expandMetrics = (
  metrics: unknown,
  conditions: unknown,
  evaluators: readonly string[],
  expanding: Expanding,
): unknown => {
  const { assume } = expanding
  const named = namedIn(conditions)
  if (Array.isArray(metrics)) {
    const there = completed(metrics, evaluators, expanding)
    const lacking = named.filter(name => ofConditions.has(name) && !there.some(metric => metric['name'] === name))
    const added = lacking.map((name, index) =>
      assume(`/metrics/${there.length + index}`, measured(name, evaluators), 'a condition of success goes by it'),
    )
    return [...there, ...added]
  }
  if (metrics !== undefined) return metrics
  const names = named.length > 0 ? named : ['primary_quality']
  const made = names.map((name, index) => ({
    ...measured(name, evaluators),
    ...(index === 0 ? { primary: true } : {}),
  }))
  return assume('/metrics', made, 'a short form declares none')
}

/** Metrics that no author declares: the words for conditions stand for them. */
const ofConditions: ReadonlySet<string> = new Set(['test_pass_rate', 'primary_quality'])

/** The metrics that the conditions of success name, each once. */
const namedIn = (conditions: unknown): string[] => {
  const success = isMapping(conditions) && Array.isArray(conditions['success']) ? conditions['success'] : []
  const names = success.map(condition => (isMapping(condition) ? condition['metric'] : undefined))
  return [...new Set(names.filter(name => typeof name === 'string'))]
}

/** A metric that the first evaluator measures. */
const measured = (name: string, [evaluator = 'unknown']: readonly string[]): Mapping => ({
  name,
  definition: name === 'test_pass_rate' ? 'Share of the checks that pass' : 'The score of the evaluator',
  source: `evaluators.${evaluator}`,
  unit: 'ratio',
})

/** Metrics with what older ones leave out; the first is the primary one when none is. */
const completed = (metrics: unknown[], evaluators: readonly string[], { assume, move }: Expanding): Mapping[] => {
  const hasPrimary = metrics.some(metric => isMapping(metric) && metric['primary'] === true)
  return entriesOf(metrics, 'name').map((metric, index) => {
    const at = `/metrics/${index}`
    const { name, formula } = metric
    if (formula !== undefined && metric['definition'] === undefined) move(`${at}/definition`, `${at}/formula`)
    const isJudged = name === 'test_pass_rate' || (index === 0 && !hasPrimary)
    const source =
      isJudged && evaluators[0] !== undefined ? `evaluators.${evaluators[0]}` : `telemetry.${idOf(name, 'unknown')}`
    return {
      ...without(metric, 'formula'),
      definition:
        metric['definition'] ??
        formula ??
        assume(`${at}/definition`, typeof name === 'string' ? name : 'unknown', 'it says nothing about itself'),
      source: metric['source'] ?? assume(`${at}/source`, source, 'it does not say where its value comes from'),
      unit: metric['unit'] ?? assume(`${at}/unit`, 'ratio', 'its unit is not said'),
      ...(index === 0 && !hasPrimary ? { primary: assume(`${at}/primary`, true, 'no metric is the primary one') } : {}),
    }
  })
}
