import { relative, resolve, sep } from 'node:path'
import type { Effect, Plan } from '@loop/spec'
import { lastError } from '../core/troubles.js'
import { type Store, storeOf } from '../git/git.js'
import type { Session } from './session.js'

/** The folder in which agents and checks of a plan work, absolute. */
export const workspaceOf = ({ workspace = '.' }: Plan, root: string): string => resolve(root, workspace)

/** The folder of the files that people read about a loop, absolute; of plans that have one. */
export const homeOf = ({ home }: Plan, root: string): string | undefined =>
  home === undefined ? undefined : resolve(root, home)

/** Where below the workspace the loop keeps things of its own, relative to it; nothing of this is anybody's work. */
export const homesIn = ({ plan, root }: Pick<Session, 'plan' | 'root'>): string[] => {
  const workspace = workspaceOf(plan, root)
  const inside = [root, homeOf(plan, root) ?? root].map(folder => relative(workspace, folder).split(sep).join('/'))
  return [...new Set(inside)].filter(path => path !== '' && path !== '..' && !path.startsWith('../'))
}

/** Where git looks, for a run. */
export const gitStoreOf = ({ plan, root, folder }: Pick<Session, 'plan' | 'root' | 'folder'>): Store =>
  storeOf(workspaceOf(plan, root), folder, homesIn({ plan, root }))

/** The variables that a plan gives to each program it runs. */
export const givenVariables = (session: Session, effect: Effect): Record<string, string> =>
  Object.fromEntries(
    Object.entries(session.plan.variables ?? {}).map(([name, what]) => [name, known[what](session, effect)]),
  )

/** What may stand in a variable. */
type Known = NonNullable<Plan['variables']>[string]

const known: Record<Known, (session: Session, effect: Effect) => string> = {
  home: ({ plan, root }) => homeOf(plan, root) ?? root,
  workspace: ({ plan, root }) => workspaceOf(plan, root),
  iteration: (_, { iteration }) => String(iteration),
  target: (_, { target }) => target,
  'last-error': ({ state }) => plainText(lastError(state)),
  lessons: ({ lessons }) => plainText(lessons),
}

/** What may stand in an environment variable: no control characters but line ends and tabs. */
const plainText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\p{Cc}/gu, sign => (sign === '\n' || sign === '\t' ? sign : ''))
