import type { DoctorFinding } from '@loop/spec'
import type { DoctorContext } from '../context.js'
import { commandsIn } from '../programs.js'

/** The environment variables that documents name: set or not. What they hold is nobody's business. */
export const checkEnvironment = async (context: DoctorContext): Promise<DoctorFinding[]> => {
  const users = new Map<string, string[]>()
  for (const { env, about } of commandsIn(context))
    for (const name of new Set(env)) if (name !== '*') users.set(name, [...(users.get(name) ?? []), about])
  return [...users].sort().map(([name, by]) => {
    const value = context.env[name]
    const id = 'environment/variable'
    if (value) return { id, status: 'ok', about: name, message: 'set' }
    const who = by.length > 2 ? `${by.slice(0, 2).join(', ')} and ${by.length - 2} more` : by.join(', ')
    return {
      id,
      status: 'warning',
      about: name,
      message: `${value === undefined ? 'not set' : 'set, and empty'}; named by ${who}`,
      fix: `Set it where \`loop run\` is started: \`export ${name}=…\`; or take it out of \`env\`.`,
    }
  })
}
