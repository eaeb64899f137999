import type { Effect, EventBody, GuardFinding, Task } from '@loop/spec'
import { resting } from '../clock/clock.js'
import type { Session } from '../drive/session.js'
import { leftNow } from '../drive/time-left.js'
import { notCalled } from './before-worker.js'
import { sternest, watch } from './watch.js'
import { watchedBy } from './watched-by.js'

/** Whether a call may begin now; `late` when the run was stopped, or its time was over, before it might. */
export type Rate = { kind: 'go'; findings: GuardFinding[] } | { kind: 'late' } | { kind: 'refused'; event: EventBody }

const queues = new WeakMap<Session, Promise<unknown>>()

/** Counts a call, when its rate is within what guards allow, and waits for that where they say so. One call after another. */
export const withinRate = async (session: Session, task: Task, effect: Effect): Promise<Rate> => {
  const limited = (session.plan.guards ?? []).filter(({ type }) => type === 'rate_limit')
  if (limited.length === 0 || session.state.simulated) return { kind: 'go', findings: [] }
  const before = queues.get(session) ?? Promise.resolve()
  const turn = resting(session.clock, before).then(() => inTurn(session, task, effect))
  queues.set(
    session,
    turn.catch(() => {}),
  )
  return turn
}

const inTurn = async (session: Session, task: Task, effect: Effect): Promise<Rate> => {
  const { plan, stop, kill } = session
  const guards = (plan.guards ?? []).filter(({ type, tasks }) => type === 'rate_limit' && tasks.includes(task.id))
  for (;;) {
    const { findings, waitMs } = await watch(guards, [], watchedBy(session, task, plan.agents[task.agent]))
    const stern = sternest(findings)
    if (stern) return { kind: 'refused', event: notCalled(effect, findings) }
    if (waitMs === 0) {
      session.calls.push(session.now().getTime())
      return { kind: 'go', findings }
    }
    const left = leftNow(session)
    const signal = AbortSignal.any([stop, kill.signal])
    await session.clock.sleep(Math.max(1, Math.min(waitMs, left)), signal)
    if (signal.aborted || waitMs > left) return { kind: 'late' }
  }
}
