import type { ChildResult, Output, Plan, Usage } from '@loop/spec'
import { graphOf } from '../core/graph.js'
import type { State } from '../core/state.js'
import { standing } from '../report/standing.js'

/** What the run of a loop inside came to, for the record of the whole. */
export const childResult = (plan: Plan, state: State): ChildResult => {
  const { reason } = standing(plan, state)
  const score = scoreOf(plan, state)
  return {
    run: state.run,
    outcome: state.status as ChildResult['outcome'],
    ...(reason === undefined ? {} : { reason }),
    ...(score === undefined ? {} : { score }),
    checks: Object.fromEntries(
      plan.checks.flatMap(({ id }, index) => {
        const verdict = state.checks[index]?.verdict?.verdict
        return verdict ? [[id, verdict]] : []
      }),
    ),
    outputs: Object.fromEntries(
      plan.tasks.flatMap(({ id }): [string, Output][] => {
        const node = state.nodes[graphOf(plan).indexOf.get(id) ?? -1]
        return node?.output && node.status === 'done' && mayLeave(plan, state) ? [[id, node.output]] : []
      }),
    ),
    assumed: state.assumed,
  }
}

/** Guards at its way out look at results of a run that is done; of any other they have let nothing pass. */
const mayLeave = ({ guards = [] }: Plan, { status, simulated }: State): boolean =>
  status === 'done' || simulated || !guards.some(({ scope }) => scope === 'pre_output')

/** The primary metric of the last iteration where it is a share of one; else the mean of the checks' scores. */
const scoreOf = ({ metrics = [] }: Plan, { history, checks }: State): number | undefined => {
  const primary = metrics.find(metric => metric.primary)
  const value = primary && history.at(-1)?.metrics[primary.id]
  const share = value === undefined ? undefined : primary?.unit === 'percent' ? value / 100 : value
  const isShare = primary?.unit === 'ratio' || primary?.unit === 'percent'
  if (isShare && share !== undefined && share >= 0 && share <= 1) return share
  const scores = checks.flatMap(({ verdict }) => (verdict?.score === undefined ? [] : [verdict.score]))
  return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : undefined
}

/** What the run of a loop inside used, as one call of the whole. Tokens that nobody told the kind of stand as input. */
export const childUsage = ({ used, answered }: State): Usage => ({
  inputTokens: used.tokens - answered,
  outputTokens: answered,
  costUsd: used.usd,
})
