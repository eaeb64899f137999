import { below } from '../../source/document.js'
import type { LoopDocument, ProjectDocument } from './document.js'
import { eachStep } from './facts.js'
import type { Visitor } from './rule.js'

/** One walk over a loop for all visitors together. */
export const walkLoop = (document: LoopDocument, visitors: readonly Visitor[]): void => {
  const { loop, pointer } = document
  // Steps are many, and most visitors do not listen to them.
  const [onSteps, onChoices] = [visitors.filter(({ step }) => step), visitors.filter(({ choice }) => choice)]
  for (const visitor of visitors) {
    visitor.loop?.(loop, pointer, document)
    if (loop.trigger) visitor.trigger?.(loop.trigger, below(pointer, 'trigger'))
  }
  eachStep(
    loop.pipeline,
    below(pointer, 'pipeline'),
    (step, at) => {
      for (const visitor of onSteps) visitor.step?.(step, at)
    },
    (choice, at) => {
      for (const visitor of onChoices) visitor.choice?.(choice, at)
    },
  )
  for (const visitor of visitors) {
    if (loop.verify) visitor.verify?.(loop.verify, below(pointer, 'verify'))
    if (loop.budget) visitor.budget?.(loop.budget, below(pointer, 'budget'))
    if (loop.memory) visitor.memory?.(loop.memory, below(pointer, 'memory'))
    visitor.end?.()
  }
}

/** One walk over a project file, without its inline loops, for all visitors together. */
export const walkProject = ({ project }: ProjectDocument, visitors: readonly Visitor[]): void => {
  for (const visitor of visitors) {
    visitor.project?.(project, '')
    for (const [name, agent] of Object.entries(project.agents ?? {}))
      visitor.agent?.(agent, below('/agents', name), name)
    for (const [name, check] of Object.entries(project.checks ?? {}))
      visitor.check?.(check, below('/checks', name), name)
    for (const [name, tool] of Object.entries(project.tools ?? {})) visitor.tool?.(tool, below('/tools', name), name)
    for (const [name, connector] of Object.entries(project.connectors ?? {}))
      visitor.connector?.(connector, below('/connectors', name), name)
    const { defaultBudget, defaultMemory } = project.settings ?? {}
    if (defaultBudget) visitor.budget?.(defaultBudget, '/settings/defaultBudget')
    if (defaultMemory) visitor.memory?.(defaultMemory, '/settings/defaultMemory')
    visitor.end?.()
  }
}
