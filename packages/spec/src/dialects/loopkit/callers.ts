import { below } from '../../source/document.js'
import type { LoopDocument } from './document.js'
import { eachStep } from './facts.js'
import { placedNames } from './names.js'

/** A place in a loop that an agent carries out: a step, or a checker that is no command. */
export interface Caller {
  /** The entry of the project's `agents:` that it uses, declared or not. */
  agent: string
  at: string
  /** Whether it names the model that the agent is to use. */
  hasModel: boolean
}

/** Everything in a loop that calls an agent, in document order. */
export const callersOf = (
  document: LoopDocument,
  declared: { agents: ReadonlySet<string>; checks: ReadonlySet<string> },
): Caller[] => {
  const callers: Caller[] = []
  eachStep(document.loop.pipeline, below(document.pointer, 'pipeline'), (step, at) => {
    const hasModel = step.model !== undefined
    callers.push(
      step.agent === undefined
        ? { agent: 'default', at, hasModel }
        : { agent: step.agent, at: below(at, 'agent'), hasModel },
    )
  })
  for (const { name, at } of placedNames(`${document.pointer}/verify/checker`, document.loop.verify?.checker)) {
    if (!declared.checks.has(name))
      callers.push({ agent: declared.agents.has(name) ? name : 'default', at, hasModel: false })
  }
  return callers
}
