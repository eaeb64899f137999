import type { GuardSpec } from '@loop/spec'
import { isListed } from '../tools/listed.js'
import type { GuardKind } from './guard.js'

/** The tools that a worker declares, and those that its agent says it used. */
export const toolAllowlist: GuardKind = {
  look({ guard, task, tools, agent }) {
    const allowed = allowedTools(guard)
    if (guard.scope === 'pre_worker') {
      if (!task?.tools) return { message: `"${task?.id}" declares no \`tools\`, so nothing says which it may use` }
      const beyond = allowed ? task.tools.filter(tool => !isListed(tool, allowed)) : []
      return beyond.length > 0
        ? { message: `"${task.id}" has tools that are not allowed: ${beyond.join(', ')}` }
        : undefined
    }
    if (!tools) throw new Error(`the agent "${agent?.name}" does not say which tools it used`)
    const may = allowed ?? task?.tools ?? []
    const beyond = tools.filter(tool => !isListed(tool, may))
    return beyond.length > 0
      ? { message: `"${task?.id}" used tools that are not allowed: ${[...new Set(beyond)].join(', ')}` }
      : undefined
  },
}

/** The list of the guard; without one, what the worker declares is the list. */
const allowedTools = ({ config }: GuardSpec): string[] | undefined => {
  const lists = ['allowed', 'allowed_tools', 'tools'].flatMap(key => (config?.[key] as string[] | undefined) ?? [])
  return lists.length > 0 ? lists : undefined
}
