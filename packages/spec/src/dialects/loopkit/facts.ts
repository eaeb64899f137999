import type { Parse } from '../../expressions/parse.js'
import type { AgentStep, ConditionalStep, Limit, Step } from '../../generated/types.js'
import type { ProjectFiles } from '../../plan/project-files.js'
import { below } from '../../source/document.js'
import type { Caller } from './callers.js'
import type { LoopDocument, Workspace } from './document.js'

/** A label and the agent step that carries it. */
export interface LabelledStep {
  label: string
  step: AgentStep
  at: string
}

/** What rules know beyond the value at hand. */
export interface Facts {
  /** Names of the project's agents and checks, well formed or not; empty without a project file. */
  agents: ReadonlySet<string>
  checks: ReadonlySet<string>
  /** Every step of the walked loop that has a label, in document order. */
  labels: readonly LabelledStep[]
  /** Everything in the walked loop that calls an agent. */
  callers: readonly Caller[]
  /** The limits of the walked loop, its own and the project's. */
  limits: readonly Limit[]
  /** Agent names in use anywhere in the workspace, by steps or as checkers. */
  usedAgents: ReadonlySet<string>
  usedChecks: ReadonlySet<string>
  /** Agents that do something other than judge, anywhere in the workspace. */
  workingAgents: ReadonlySet<string>
  /** Tools and connectors that are named anywhere in the workspace; undefined where somebody may use any. */
  usedTools: ReadonlySet<string> | undefined
  /** Where commands find what they run, if that can be told. */
  files: ProjectFiles | undefined
  /** How a CEL expression parses. */
  expression(source: string): Parse
  /** How a cron pattern parses. */
  schedule(pattern: string): Parse
}

/** Calls back for every agent step and choice below a list of steps, in document order. */
export const eachStep = (
  steps: readonly (Step | undefined)[] | undefined,
  at: string,
  onStep: (step: AgentStep, at: string) => void,
  onChoice: (choice: ConditionalStep, at: string) => void = () => {},
): void => {
  steps?.forEach((step, index) => {
    if (!step) return
    const here = below(at, index)
    if ('parallel' in step) eachStep(step.parallel, below(here, 'parallel'), onStep, onChoice)
    else if ('agents' in step) eachStep(step.agents, below(here, 'agents'), onStep, onChoice)
    else if ('when' in step) {
      onChoice(step, here)
      eachStep(step.then, below(here, 'then'), onStep, onChoice)
      eachStep(step.else, below(here, 'else'), onStep, onChoice)
    } else if ('prompt' in step) onStep(step, here)
  })
}

export const labelsOf = (document: LoopDocument): LabelledStep[] => {
  const labels: LabelledStep[] = []
  eachStep(document.loop.pipeline, below(document.pointer, 'pipeline'), (step, at) => {
    if (step.label !== undefined) labels.push({ label: step.label, step, at })
  })
  return labels
}

export const expressionsOf = (workspace: Workspace): string[] => {
  const sources: string[] = []
  for (const { loop } of workspace.loops)
    eachStep(
      loop.pipeline,
      '',
      () => {},
      choice => sources.push(choice.when),
    )
  return sources
}
