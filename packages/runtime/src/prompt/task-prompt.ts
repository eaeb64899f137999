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

/** Most characters of all earlier outputs together. */
const earlierLength = 48_000

/** What the tasks produced that this one comes after: the nearest first, as many as there is room for, in plan order. */
const earlierOutputs = (plan: Plan, state: State, task: Task, outputOf: (id: string) => string | undefined): string => {
  const graph = graphOf(plan)
  const reached = new Set<number>()
  const found = new Map<number, string>()
  let room = earlierLength
  let near: readonly number[] = graph.before[graph.indexOf.get(task.id) ?? -1] ?? []
  while (near.length > 0 && room > 0) {
    const further: number[] = []
    for (const index of near) {
      if (reached.has(index)) continue
      reached.add(index)
      further.push(...(graph.before[index] ?? []))
      const earlier = plan.tasks[index]
      const text = earlier && state.nodes[index]?.status === 'done' ? outputOf(earlier.id) : undefined
      if (!earlier || text === undefined || room <= 0) continue
      const part = `## ${earlier.label}\n\n${clipped(text.trim(), Math.min(outputLength, room))}`
      found.set(index, part)
      room -= Math.max(part.length, 200)
    }
    near = further
  }
  return [...found.keys()]
    .sort((a, b) => a - b)
    .map(index => found.get(index))
    .join('\n\n')
}
