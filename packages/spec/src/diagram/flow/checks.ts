import type { CheckSpec } from '../../generated/types.js'
import { checkLines } from '../check-text.js'
import { quotedLines } from '../label.js'
import type { Flow } from './flow.js'
import { endsOf, taskOf } from './tasks.js'

/** Draws each check behind the tasks it runs after, and where all that was measured is looked at. */
export const drawChecks = (flow: Flow): void => {
  const { plan, id, node, edge } = flow
  const ends = endsOf(flow)
  const judged = new Set<string>()
  for (const check of plan.checks) {
    const here = id('k', check.id)
    node(here, '{{', quotedLines(checkLines(check)), '}}', 'checker')
    for (const task of tasksBefore(check, flow)) {
      const there = taskOf(flow, task)
      if (!there) continue
      judged.add(there)
      edge(there, '-->', here)
    }
    edge(here, '-->', id('stop'), ...metricsOf(flow, 'check', check.id))
  }
  for (const end of ends) if (!judged.has(end.id)) edge(end.id, '-->', id('stop'), end.label)
  for (const { id: task } of plan.tasks) {
    const metrics = metricsOf(flow, 'task', task)
    if (metrics.length > 0) edge(id('t', task), '-.->', id('stop'), ...metrics)
  }
}

/** A check that runs after every task hangs off the last of them alone; the others are before these anyway. */
const tasksBefore = ({ after }: CheckSpec, flow: Flow): string[] => {
  const isAfterAll = !after || flow.plan.tasks.every(({ id }) => after.includes(id))
  const last = endsOf(flow).flatMap(({ task }) => task ?? [])
  return isAfterAll && last.length > 0 ? last : (after ?? [])
}

const metricsOf = ({ plan }: Flow, from: 'check' | 'task', name: string): string[] =>
  (plan.metrics ?? []).filter(metric => metric.from === from && metric.name === name).map(({ id }) => id)
