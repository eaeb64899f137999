import type { Plan, Task, When } from '../../generated/types.js'
import { quoted, quotedLines } from '../label.js'
import type { Flow } from './flow.js'

/** Draws the tasks and choices. */
export const drawTasks = ({ plan, id, node }: Flow): void => {
  for (const task of plan.tasks) {
    const [open, close] = task.maker ? ['[[', ']]'] : ['[', ']']
    node(id('t', task.id), open, quotedLines(linesOf(task)), close, task.maker ? 'maker' : undefined)
  }
  for (const choice of plan.choices) node(id('c', choice.id), '{', quoted(choice.label ?? choice.expression), '}')
}

/** What a task is called and, where it says what it gives, what it is for; and whether it waits for a person. */
const linesOf = ({ label, prompt, output, irreversible }: Task): string[] => [
  label,
  ...(output ? [prompt] : []),
  ...(irreversible ? ['irreversible: a person approves each call'] : []),
]

/** Draws what tasks and choices wait for, those that wait for nothing behind each of `from`. */
export const drawOrder = (flow: Flow, from: readonly { id: string; label?: string }[]): void => {
  const { plan, edge } = flow
  const draw = (
    id: string,
    after: readonly string[],
    when: When | undefined,
    task?: Task,
    checks: readonly string[] = [],
  ) => {
    const here = partOf(flow, id)
    if (!here) return
    for (const check of checks) edge(flow.id('k', check), '-->', here)
    if (after.length === 0 && checks.length === 0) for (const start of from) edge(start.id, '-->', here, start.label)
    for (const before of after) {
      const there = partOf(flow, before)
      const isChoice = plan.choices.some(choice => choice.id === before)
      const branch = when?.choice === before && when.is ? 'yes' : 'no'
      if (there) edge(there, '-->', here, isChoice ? branch : handedOver(plan, before, task))
    }
  }
  for (const task of plan.tasks) draw(task.id, task.after, task.when, task)
  for (const choice of plan.choices) draw(choice.id, choice.after, choice.when, undefined, choice.checks)
}

/** What a task reads of another one, by the name the other gives it. */
const handedOver = (plan: Plan, before: string, task: Task | undefined): string => {
  const isRead = task?.inputs?.some(({ from, name }) => from === 'task' && name === before)
  return isRead ? (plan.tasks.find(({ id }) => id === before)?.output?.name ?? '') : ''
}

/** The id of a task or choice in the drawing; none when the plan has no such part. */
export const partOf = (flow: Flow, of: string): string | undefined =>
  taskOf(flow, of) ?? (flow.plan.choices.some(({ id }) => id === of) ? flow.id('c', of) : undefined)

/** The id of a task in the drawing. */
export const taskOf = ({ plan, id }: Flow, of: string): string | undefined =>
  plan.tasks.some(task => task.id === of) ? id('t', of) : undefined

/** Where the work of a pass ends, in the drawing: what nothing waits for, and a choice whose `no` leads to nothing. */
export const endsOf = (flow: Flow): { id: string; task?: string; label?: string }[] => {
  const { tasks, choices } = flow.plan
  const parts = [...tasks, ...choices]
  const isWaitedFor = (id: string) => parts.some(({ after }) => after.includes(id))
  const judging = flow.plan.checks.map(({ after = [], when }) => ({ after, when }))
  const isEnd = (choice: string) => !isWaitedFor(choice) && !judging.some(({ after }) => after.includes(choice))
  const leadsNowhere = (choice: string) =>
    ![...parts, ...judging].some(({ after, when }) => after.includes(choice) && (when?.choice !== choice || !when.is))
  return [
    ...tasks
      .filter(({ id, rejudges }) => !rejudges && !isWaitedFor(id))
      .map(({ id }) => ({ id: flow.id('t', id), task: id })),
    ...choices.filter(({ id }) => isEnd(id)).map(({ id }) => ({ id: flow.id('c', id) })),
    ...choices
      .filter(({ id }) => !isEnd(id) && leadsNowhere(id))
      .map(({ id }) => ({ id: flow.id('c', id), label: 'no' })),
  ]
}
