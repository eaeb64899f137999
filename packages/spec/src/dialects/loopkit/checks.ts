import type { AgentSpec, CheckSpec, Task, Verify } from '../../generated/types.js'
import { own } from '../../own.js'
import { slugger } from '../../plan/slug.js'
import { placeAt } from '../../source/document.js'
import { closestIndependence } from '../shared/independence.js'
import { agentMark, checkMark } from '../shared/irreversible.js'
import { agentSpec } from './agents.js'
import { type LoopDocument, namesOf, type ProjectDocument } from './document.js'
import { pointerOfName } from './names.js'

/**
 * The checks of a loop, commands before agents. A checker is an entry of `checks:` or `agents:`; any other name becomes a
 * fresh checking agent of that name, which is added to `agents`.
 */
export const checksOf = (
  verify: Verify,
  document: LoopDocument,
  project: ProjectDocument | undefined,
  tasks: readonly Task[],
  agents: Map<string, AgentSpec>,
): CheckSpec[] => {
  const makers = tasks.filter(task => task.maker)
  const slug = slugger()
  const checks = namesOf(verify.checker).map((name, index): CheckSpec => {
    const at = pointerOfName(`${document.pointer}/verify/checker`, verify.checker, index)
    const common = {
      id: slug(name),
      label: name,
      of: makers.map(task => task.id),
      place: placeAt(document.source, at),
    }
    const command = own(project?.project.checks, name)
    if (command) {
      const { command: argv, cwd, env, timeoutSeconds = 600, stallSeconds, outOfMemory, writes } = command
      return {
        ...common,
        kind: 'command',
        criteria: [`${argv.join(' ')} succeeds`],
        command: argv,
        ...(cwd === undefined ? {} : { cwd }),
        ...(env === undefined ? {} : { env }),
        timeoutSeconds,
        ...(stallSeconds === undefined ? {} : { stallSeconds }),
        ...(outOfMemory === undefined ? {} : { outOfMemory }),
        ...(writes === undefined ? {} : { writes }),
        ...marked(checkMark(project, name)),
        independence: 'other',
      }
    }
    const checker = agents.get(name) ?? agentSpec(name, project, own(project?.project.agents, name) ? name : 'default')
    agents.set(name, checker)
    return {
      ...common,
      kind: 'agent',
      criteria: verify.criteria ?? makers.map(task => `${task.label}: ${task.prompt}`),
      agent: name,
      independence: closestIndependence(
        checker,
        makers.map(task => withModel(agents.get(task.agent), task.model)),
      ),
      ...marked(agentMark(project, checker)),
    }
  })
  return checks.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'command' ? -1 : 1))
}

const marked = (irreversible: CheckSpec['irreversible']): Pick<CheckSpec, 'irreversible'> =>
  irreversible ? { irreversible } : {}

/** A step may name another model than its agent's. */
const withModel = (agent: AgentSpec | undefined, model: string | undefined): AgentSpec | undefined =>
  agent && model !== undefined ? { ...agent, model } : agent
