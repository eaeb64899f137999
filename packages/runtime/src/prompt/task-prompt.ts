import type { MemoryEntry, Plan, Task } from '@loop/spec'
import { graphOf } from '../core/graph.js'
import type { State } from '../core/state.js'
import { feedbackText } from './feedback.js'
import { memoryText } from './memory.js'
import { clipped, sections } from './sections.js'

/** Most characters of one earlier step's output that a later step is given. */
const outputLength = 16_000

/** All that a task's agent is given besides its tools. */
export const taskPrompt = (
  plan: Plan,
  state: State,
  task: Task,
  given: { skill: string | undefined; memory: readonly MemoryEntry[]; outputOf: (id: string) => string | undefined },
): string => {
  const inputs = Object.entries(state.inputs).map(
    ([name, value]) => `- ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const own = given.outputOf(task.id)
  return sections([
    ['', given.skill],
    [`Task: ${task.label}`, task.prompt],
    ['Goal', plan.description],
    ['Inputs', inputs.join('\n')],
    ['What earlier runs left', memoryText(given.memory)],
    ['What earlier steps produced', earlierOutputs(plan, state, task, given.outputOf)],
    ['Your last attempt', task.maker && own !== undefined ? clipped(own, outputLength) : undefined],
    ['Feedback', state.feedback ? feedbackText(plan, state.feedback, task) : undefined],
  ])
}

/** What the tasks produced that this one comes after, near and far, in plan order. */
const earlierOutputs = (plan: Plan, state: State, task: Task, outputOf: (id: string) => string | undefined): string => {
  const graph = graphOf(plan)
  const reached = new Set<number>()
  const stack = [...(graph.before[graph.indexOf.get(task.id) ?? -1] ?? [])]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (reached.has(node)) continue
    reached.add(node)
    stack.push(...(graph.before[node] ?? []))
  }
  return plan.tasks
    .flatMap(({ id, label }, index) => {
      const text = reached.has(index) && state.nodes[index]?.status === 'done' ? outputOf(id) : undefined
      return text === undefined ? [] : [`## ${label}\n\n${clipped(text.trim(), outputLength)}`]
    })
    .join('\n\n')
}
