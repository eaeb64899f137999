import type { Plan, RouteSpec, StrategySpec } from '../../generated/types.js'
import { quotedLines } from '../label.js'
import { atMost } from '../limit-text.js'
import type { Flow } from './flow.js'
import { taskOf } from './tasks.js'

/** Draws each way feedback takes, as one edge. */
export const drawRoutes = (flow: Flow): void => {
  const { plan, id, edge } = flow
  for (const route of plan.routes ?? []) {
    const from =
      route.from === 'task'
        ? taskOf(flow, route.source)
        : plan.checks.some(check => check.id === route.source)
          ? id('k', route.source)
          : undefined
    const to = route.to === 'task' ? taskOf(flow, route.target ?? '') : plan.strategy && id('strategy')
    if (from && to) edge(from, '-.->', to, ...linesOf(route))
  }
}

const linesOf = ({ when = 'always', format }: RouteSpec): string[] => [
  when,
  format === 'human_queue' ? 'through a person' : '',
]

/** Whether something changes the loop; what a person may do by hand is no part of it unless something is sent there. */
export const showsStrategy = ({ strategy, routes = [] }: Plan): boolean =>
  strategy !== undefined && (strategy.type !== 'manual' || routes.some(({ to }) => to === 'strategy'))

/** Draws what changes the loop between iterations, and what it changes. */
export const drawStrategy = (flow: Flow): void => {
  const { strategy, memory } = flow.plan
  if (!strategy || !showsStrategy(flow.plan)) return
  const { id, node, edge } = flow
  node(id('strategy'), '[/', quotedLines(strategyLines(strategy)), '/]', 'strategy')
  const targets = (strategy.targets ?? []).flatMap(target => taskOf(flow, target) ?? [])
  const all = strategy.type === 'memory_update' && memory ? id('memory') : id('pass')
  for (const target of targets.length > 0 ? targets : [all])
    edge(id('strategy'), '-.->', target, changes[strategy.type])
}

const changes = {
  prompt_refinement: 'refines the prompt',
  parameter_search: 'tries parameters',
  memory_update: 'writes',
  structural: 'changes the loop',
  manual: 'a person changes it',
}

const strategyLines = ({ type, maxSteps, rollback }: StrategySpec): string[] => [
  `strategy: ${type}`,
  maxSteps === undefined ? '' : atMost(maxSteps, 'changes'),
  rollback?.onMetricDrop === undefined ? '' : `taken back when ${rollback.onMetricDrop} below the best`,
  rollback?.onSafetyFailure ? 'taken back when a guard was broken' : '',
]
