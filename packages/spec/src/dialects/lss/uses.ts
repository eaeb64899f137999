import type { LssModel, LssWorker } from '../../generated/types.js'
import type { Uses } from '../loopkit/document.js'
import { isBroken } from '../shared/origin.js'
import type { Child } from './children.js'
import type { LssDocument } from './document.js'
import { placed } from './placed.js'

/** The entries of the project's `agents:` that may carry out a worker or an evaluator; the first that is declared does. */
export const agentEntries = (id: string, { provider, name }: LssModel): readonly string[] => [
  id,
  `${provider}/${name}`,
  provider,
  'default',
]

/** What a loop, and the loops it is made of, use of the agents and checks of the project. */
export const usesOf = (document: LssDocument, children: readonly Child[], agents: ReadonlySet<string>): Uses => {
  const { loop } = document
  const workers = placed(loop.workers, '').map(({ value }) => value)
  const evaluators = placed(loop.evaluators, '').map(({ value }) => value)
  const called = [...workers, ...evaluators.flatMap(one => (one.type === 'llm_rubric' ? [one] : []))]
  const own: Uses = {
    agents: called.flatMap(({ id, model }) => agentEntries(id, model).find(entry => agents.has(entry)) ?? []),
    checks: evaluators.flatMap(one => (one.type === 'deterministic' ? [one.implementation] : [])),
    tools: toolsOf(workers),
    isComplete: !isBroken(document, '/workers') && !isBroken(document, '/evaluators'),
  }
  return children.reduce<Uses>((sum, { found }) => {
    if (found.kind !== 'loop') return { ...sum, isComplete: sum.isComplete && found.kind !== 'unknown' }
    const inner = usesOf(found.document, found.children, agents)
    return {
      agents: [...sum.agents, ...inner.agents],
      checks: [...sum.checks, ...inner.checks],
      tools: sum.tools && inner.tools && [...sum.tools, ...inner.tools],
      isComplete: sum.isComplete && inner.isComplete,
    }
  }, own)
}

/** What workers list as their tools, unless one of them lists none. */
const toolsOf = (workers: readonly LssWorker[]): string[] | undefined =>
  workers.some(({ tools }) => tools === undefined) ? undefined : workers.flatMap(({ tools = [] }) => tools)
