import { join } from 'node:path'
import type { Effect, GuardFinding, Problem, Task } from '@loop/spec'
import type { Reply } from '../agents/agent.js'
import type { Session } from '../drive/session.js'
import { replaceFile } from '../store/replace-file.js'
import { onRecord, standsInTheWay, withApproval } from './approvals.js'
import type { Part } from './guard.js'
import { quarantine } from './quarantine.js'
import { guardsAt, watch } from './watch.js'
import { watchedBy } from './watched-by.js'

/** What a task made, as far as its guards let it count. */
export interface AfterWorker {
  text: string
  findings: GuardFinding[]
  /** Why nobody gets it. */
  withheld?: Problem
}

/** Guards that say something about a text whatever became of the work. */
export const ofAnyText: readonly string[] = [
  'injection_detect',
  'secret_scan',
  'pii_detect',
  'egress_monitor',
  'tenant_isolation',
  'output_bounds',
]

/** Has the guards look at what an agent made, before anybody gets it. */
export const afterWorker = async (
  session: Session,
  effect: Effect,
  task: Task,
  { status, text, tools, simulated }: Reply,
): Promise<AfterWorker> => {
  const guards = guardsAt(session.plan, 'post_worker', task.id).filter(
    ({ type }) => status === 'ok' || ofAnyText.includes(type),
  )
  if (guards.length === 0 || simulated || (status !== 'ok' && text === '')) return { text, findings: [] }
  const part: Part = { kind: 'result', name: task.output?.name ?? task.id, text }
  const watched = watchedBy(session, task, session.plan.agents[task.agent])
  const seen = await watch(guards, [part], tools ? { ...watched, tools } : watched)
  const left = seen.parts[0]?.text ?? ''
  const shown = { text: session.redact(left), what: `"${task.label}" made:`, file: `artifacts/${effect.id}.held` }
  const findings = onRecord(withApproval(session, task.id, seen, shown, false))
  const [first] = standsInTheWay(findings)
  if (!first) return { text: left, findings }
  if (first.approval) {
    await replaceFile(join(session.folder.path, shown.file), shown.text)
    return { text: left, findings }
  }
  const withheld = await withheldBy(session, first, 'what it made', `${effect.id}.out`, text)
  return { text: left, findings, withheld }
}

/** Keeps a text apart that nobody gets, and says why. */
export const withheldBy = async (
  session: Session,
  { guard, message }: GuardFinding,
  what: string,
  name: string,
  text: string,
): Promise<Problem> => {
  const file = await quarantine(session, name, text)
  return { code: 'guard', message: `${what} is withheld (${file}): ${guard}: ${message}` }
}
