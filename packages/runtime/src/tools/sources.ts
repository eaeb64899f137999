import { join } from 'node:path'
import type { Task } from '@loop/spec'
import type { Call } from '../agents/agent.js'
import { note, type Session } from '../drive/session.js'
import { markChain, markName } from '../supervise/marked.js'
import { builtInTools } from './built-in.js'
import { jailAt } from './jail.js'
import { isListed } from './listed.js'
import type { Tool } from './tool.js'

/** The tools that a call may use: those of its agent and of the connectors of its step, as far as the task lets it. */
export const sourcesOf = async (session: Session, call: Call, task: Task | undefined): Promise<Tool[]> => {
  const { agent, workspace, effect, run, redact } = call
  const names = [...(agent.tools ?? []), ...call.connectors]
  if (names.length === 0) return []
  let logs = 0
  const builtIn = builtInTools(names, {
    jail: await jailAt(workspace, session.root),
    settings: agent.toolSettings ?? {},
    variables: {
      ...call.variables,
      [markName]: markChain(run, effect.id),
      LOOP_RUN: run,
      LOOP_STEP: call.label,
      LOOP_WORKSPACE: workspace,
    },
    log: () => join(session.folder.logs, `${effect.id}.tool-${++logs}.log`),
    redact,
    onSpawn: (pid, birth) =>
      note(session, { type: 'effect.spawned', effect: effect.id, pid, ...(birth === undefined ? {} : { birth }) }),
  })
  const offered = await Promise.all(connectorsIn(session, names).map(name => session.connectors.sourceOf(name).tools()))
  return [...builtIn, ...offered.flat()].filter(
    ({ name }) => isListed(name, names) && (!task?.tools || isListed(name, task.tools)),
  )
}

/** The connectors that some names speak of; a step may name others, which are told to programs alone. */
const connectorsIn = ({ plan }: Session, names: readonly string[]): string[] => {
  const meant = names.map(name => name.split('/')[0] ?? name)
  return [...new Set(meant)].filter(name => Object.hasOwn(plan.connectors ?? {}, name))
}
