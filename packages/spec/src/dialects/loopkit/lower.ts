import type { AgentStep, Choice, Step, Task, When } from '../../generated/types.js'
import { slugger } from '../../plan/slug.js'
import { below, placeAt, type SourceDocument } from '../../source/document.js'
import { eachStep } from './facts.js'

/** The graph that a pipeline lowers to. */
export interface Graph {
  tasks: Task[]
  choices: Choice[]
}

/** Lowers steps to tasks and choices: whatever comes later in a list waits for all that came before it. */
export const lowerPipeline = (
  steps: readonly Step[],
  at: string,
  source: SourceDocument,
  makers: ReadonlySet<string>,
): Graph => {
  const graph: Graph = { tasks: [], choices: [] }
  const slug = slugger()
  const labels = new Set<string>()
  eachStep(steps, at, ({ label }) => label !== undefined && labels.add(label))
  const unnamed = (number: number) => (labels.has(`step ${number}`) ? `step ${number} (unnamed)` : `step ${number}`)

  const task = (step: AgentStep, here: string, after: string[], when: When | undefined): string[] => {
    const { prompt, model, skill, connectors, irreversible } = step
    const label = step.label ?? unnamed(graph.tasks.length + 1)
    const id = slug(label)
    graph.tasks.push({
      id,
      label,
      agent: step.agent ?? 'default',
      prompt,
      ...(model === undefined ? {} : { model }),
      ...(skill === undefined ? {} : { skill }),
      ...(connectors === undefined ? {} : { connectors }),
      after,
      ...(when ? { when } : {}),
      maker: step.label !== undefined && makers.has(step.label),
      place: placeAt(source, here),
      ...(irreversible
        ? { irreversible: { because: `the step "${label}"`, place: placeAt(source, below(here, 'irreversible')) } }
        : {}),
    })
    return [id]
  }

  const sequence = (list: readonly Step[], here: string, after: string[], when: When | undefined): string[] =>
    list.reduce((before, step, index) => one(step, below(here, index), before, when), after)

  const one = (step: Step, here: string, after: string[], when: When | undefined): string[] => {
    if ('parallel' in step)
      return step.parallel.flatMap((inner, index) => task(inner, below(below(here, 'parallel'), index), after, when))
    if ('agents' in step) return sequence(step.agents, below(here, 'agents'), after, when)
    if (!('when' in step)) return task(step, here, after, when)
    const id = slug('choice')
    graph.choices.push({
      id,
      expression: step.when,
      after,
      ...(when ? { when } : {}),
      place: placeAt(source, below(here, 'when')),
    })
    const yes = sequence(step.then, below(here, 'then'), [id], { choice: id, is: true })
    const no = step.else ? sequence(step.else, below(here, 'else'), [id], { choice: id, is: false }) : [id]
    return [...new Set([...yes, ...no])]
  }

  sequence(steps, at, [], undefined)
  return graph
}
