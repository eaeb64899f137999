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
  const decideMore = new Set(plan.choices.flatMap(({ checks = [] }) => checks))
  for (const check of plan.checks) {
    const here = id('k', check.id)
    node(here, '{{', quotedLines(checkLines(check)), '}}', 'checker')
    if (check.after?.length === 0) edge(id('pass'), '-->', here)
    for (const task of tasksBefore(check, flow)) {
      const there = taskOf(flow, task)
      if (!there) continue
      judged.add(there)
      edge(there, '-->', here)
    }
    for (const choice of choicesBefore(check, flow)) edge(id('c', choice), '-->', here, branchTo(check, choice))
    const metrics = metricsOf(flow, 'check', check.id)
    if (!decideMore.has(check.id) || metrics.length > 0) edge(here, '-->', id('stop'), ...metrics)
  }
  for (const task of plan.tasks)
    for (const check of task.rejudges ?? []) edge(id('t', task.id), '-.->', id('k', check), 'judges anew')
  for (const end of ends) if (!judged.has(end.id)) edge(end.id, '-->', id('stop'), end.label)
  for (const { id: task } of plan.tasks) {
    const metrics = metricsOf(flow, 'task', task)
    if (metrics.length > 0) edge(id('t', task), '-.->', id('stop'), ...metrics)
  }
}

/** Choices that a check waits for itself; the tasks it waits for are behind the same ones otherwise. */
const choicesBefore = ({ after = [] }: CheckSpec, { plan }: Flow): string[] =>
  plan.choices.flatMap(({ id }) => (after.includes(id) ? [id] : []))

/** A check behind a choice runs when that came out one way; where only a task is skipped, when it came out the other. */
const branchTo = ({ when }: CheckSpec, choice: string): string => (when?.choice === choice && when.is ? 'yes' : 'no')

/** A check that runs after every task hangs off the last of them alone; the others are before these anyway. */
const tasksBefore = ({ after }: CheckSpec, flow: Flow): string[] => {
  const isAfterAll = !after || flow.plan.tasks.every(({ id }) => after.includes(id))
  const last = endsOf(flow).flatMap(({ task }) => task ?? [])
  return isAfterAll && last.length > 0 ? last : (after ?? [])
}

const metricsOf = ({ plan }: Flow, from: 'check' | 'task', name: string): string[] =>
  (plan.metrics ?? []).filter(metric => metric.from === from && metric.name === name).map(({ id }) => id)
