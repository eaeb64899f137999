import type { Task } from '@loop/spec'
import type { Session } from '../drive/session.js'
import { type AfterWorker, ofAnyText, withheldBy } from './after-worker.js'
import { guardsAt, sternest, watch } from './watch.js'
import { watchedBy } from './watched-by.js'

/**
 * Has the guards look at a result that a person gave, before anybody gets it. Those that ask a person do not: a person has decided.
 *
 * @param ask the question that it came with
 */
export const afterEdit = async (session: Session, ask: string, task: Task, text: string): Promise<AfterWorker> => {
  const guards = guardsAt(session.plan, 'post_worker', task.id).filter(
    ({ type, action }) => action !== 'escalate_human' && (type === 'schema_enforce' || ofAnyText.includes(type)),
  )
  const part = { kind: 'result' as const, name: task.output?.name ?? task.id, text }
  const { parts, findings } = await watch(guards, [part], watchedBy(session, task, session.plan.agents[task.agent]))
  const stern = sternest(findings)
  if (!stern) return { text: parts[0]?.text ?? '', findings }
  const withheld = await withheldBy(session, stern, 'what a person gave', `${ask}.edit`, text)
  return { text: `[withheld by ${stern.guard}]`, findings, withheld }
}
