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
  const inside = children.map(({ found }) =>
    found.kind === 'loop' ? usesOf(found.document, found.children, agents) : usesOfNone(found.kind !== 'unknown'),
  )
  const all = [own, ...inside]
  return {
    agents: all.flatMap(uses => uses.agents),
    checks: all.flatMap(uses => uses.checks),
    tools: all.every(uses => uses.tools !== undefined) ? all.flatMap(uses => uses.tools ?? []) : undefined,
    isComplete: all.every(uses => uses.isComplete),
  }
}

const usesOfNone = (isComplete: boolean): Uses => ({ agents: [], checks: [], tools: [], isComplete })

/** What workers list as their tools, unless one of them lists none. */
const toolsOf = (workers: readonly LssWorker[]): string[] | undefined =>
  workers.some(({ tools }) => tools === undefined) ? undefined : workers.flatMap(({ tools = [] }) => tools)
