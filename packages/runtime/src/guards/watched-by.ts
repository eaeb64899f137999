import type { AgentSpec, Task } from '@loop/spec'
import { hostOf } from '../drive/host.js'
import type { Session } from '../drive/session.js'
import type { Watched } from './watch.js'

/** What guards of a session are shown beside the texts. */
export const watchedBy = (session: Session, task: Task | undefined, agent: AgentSpec | undefined): Watched => ({
  task,
  agent,
  root: session.root,
  secrets: session.secrets,
  calls: session.calls,
  now: session.now().getTime(),
  standIns: session.guards,
  host: hostOf(session),
})
