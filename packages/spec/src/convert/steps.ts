import { idOf } from '../dialects/lss/short-forms/short-form.js'
import type { AgentStep, Step } from '../generated/types.js'
import { below } from '../source/document.js'

/** A step of a pipeline with the steps that have to be done before it. */
export interface FlatStep {
  /** What it is known by in both dialects. */
  id: string
  step: AgentStep
  at: string
  after: FlatStep[]
  /** Whether it runs only when an expression says so. */
  isConditional: boolean
}

/** The agent steps of a pipeline in the order of the text: whatever comes later in a list waits for all that came before it. */
export const flatSteps = (pipeline: readonly Step[]): FlatStep[] => {
  const all: FlatStep[] = []
  const taken = new Set<string>()
  const add = (step: AgentStep, at: string, after: FlatStep[], isConditional: boolean): FlatStep => {
    const flat = { id: freeId(step.label ?? `step ${all.length + 1}`, 'step', taken), step, at, after, isConditional }
    all.push(flat)
    return flat
  }
  const sequence = (list: readonly Step[], at: string, before: FlatStep[], isConditional: boolean): FlatStep[] =>
    list.reduce((after, step, index) => one(step, below(at, index), after, isConditional), before)

  const one = (step: Step, at: string, after: FlatStep[], isConditional: boolean): FlatStep[] => {
    if ('parallel' in step)
      return step.parallel.map((inner, index) => add(inner, below(`${at}/parallel`, index), after, isConditional))
    if ('agents' in step) return sequence(step.agents, `${at}/agents`, after, isConditional)
    if (!('when' in step)) return [add(step, at, after, isConditional)]
    sequence(step.then, `${at}/then`, after, true)
    sequence(step.else ?? [], `${at}/else`, after, true)
    return after
  }
  sequence(pipeline, '/pipeline', [], false)
  return all
}

/** A text as an id that is not taken yet. */
export const freeId = (text: string, fallback: string, taken: Set<string>): string => {
  const wanted = idOf(text, fallback)
  let free = wanted
  for (let number = 2; taken.has(free); number++) free = `${wanted.slice(0, 56)}-${number}`
  taken.add(free)
  return free
}

/** A name that is not taken yet: the wanted one, else with a number behind it. */
export const freeName = (wanted: string, join: string, taken: Set<string>): string => {
  let free = wanted
  for (let number = 2; taken.has(free); number++) free = `${wanted}${join}${number}`
  taken.add(free)
  return free
}

/** Groups of what may work side by side, each waiting for the group before; what waits in a circle comes last. */
export const levelsOf = <T extends { id: string; depends_on?: string[] }>(workers: readonly T[]): T[][] => {
  const levels: T[][] = []
  const done = new Set<string>()
  const known = new Set(workers.map(({ id }) => id))
  let left = [...workers]
  while (left.length > 0) {
    const ready = left.filter(({ depends_on = [] }) => depends_on.every(id => done.has(id) || !known.has(id)))
    const level = ready.length > 0 ? ready : left
    levels.push(level)
    for (const { id } of level) done.add(id)
    left = left.filter(worker => !level.includes(worker))
  }
  return levels
}
