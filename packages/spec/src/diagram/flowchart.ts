import type { CheckSpec, Plan, When } from '../generated/types.js'
import { quoted } from './label.js'
import { limitText } from './limit-text.js'

/** Draws a plan as a Mermaid flowchart: makers, checks, feedback, and an exit for each way it can end. */
export const flowchart = (plan: Plan): string => {
  const lines = ['flowchart TD', `  start([${quoted(`${plan.name}: ${triggerOf(plan)}`)}])`]
  const add = (line: string) => lines.push(`  ${line}`)

  for (const task of plan.tasks)
    add(task.maker ? `t_${task.id}[[${quoted(task.label)}]]:::maker` : `t_${task.id}[${quoted(task.label)}]`)
  for (const choice of plan.choices) add(`c_${choice.id}{${quoted(choice.expression)}}`)
  for (const check of plan.checks) add(`k_${check.id}{{${quoted(checkLabel(check))}}}:::checker`)

  const waitedFor = new Set<string>()
  const isTask = new Set(plan.tasks.map(task => task.id))
  const name = (id: string) => (isTask.has(id) ? `t_${id}` : `c_${id}`)
  const edges = (id: string, after: readonly string[], when: When | undefined) => {
    if (after.length === 0) add(`start --> ${name(id)}`)
    for (const before of after) {
      waitedFor.add(before)
      const branch = isTask.has(before) ? '' : `|${when?.choice === before && when.is ? 'yes' : 'no'}|`
      add(`${name(before)} -->${branch} ${name(id)}`)
    }
  }
  for (const task of plan.tasks) edges(task.id, task.after, task.when)
  for (const choice of plan.choices) edges(choice.id, choice.after, choice.when)

  const ends = [...plan.tasks.map(task => task.id), ...plan.choices.map(choice => choice.id)].filter(
    id => !waitedFor.has(id),
  )
  const bare = plan.choices.filter(
    ({ id }) => waitedFor.has(id) && !plan.tasks.some(task => task.when?.choice === id && !task.when.is),
  )
  const first = plan.checks[0]
  const goal = first ? `k_${first.id}` : 'done'
  for (const id of ends) add(`${name(id)} --> ${goal}`)
  for (const { id } of bare) if (leadsNowhere(plan, id)) add(`${name(id)} -->|no| ${goal}`)

  for (const [index, check] of plan.checks.entries()) {
    const next = plan.checks[index + 1]
    add(`k_${check.id} -->|pass| ${next ? `k_${next.id}` : 'done'}`)
    for (const maker of plan.rounds.retry ? check.of : [])
      add(`k_${check.id} -.->|${quoted(`fail: evidence, at most ${plan.rounds.max} rounds`)}| t_${maker}`)
    add(`k_${check.id} -->|no round left| exhausted`)
  }
  add('done([done])')
  if (plan.checks.length > 0)
    add(plan.rounds.onExhausted === 'ask' ? `exhausted([${quoted('a person decides')}])` : 'exhausted([failed])')
  if (plan.limits.length > 0) {
    add(`limits[/${quoted(plan.limits.map(limitText).join('\n'), 200)}/]`)
    add('limits -.->|at a limit| paused([paused])')
  }
  lines.push('  classDef maker stroke-width:2px', '  classDef checker stroke-dasharray:4 3', '')
  return lines.join('\n')
}

const leadsNowhere = (plan: Plan, choice: string): boolean =>
  ![...plan.tasks, ...plan.choices].some(({ after, when }) => after.includes(choice) && when?.choice !== choice)

const triggerOf = ({ trigger }: Plan): string => [trigger.type, trigger.event, trigger.cron].filter(Boolean).join(' ')

const checkLabel = (check: CheckSpec): string =>
  `${check.label}\n${check.kind === 'command' ? check.command?.join(' ') : 'agent'}`
