import { startName } from '../connectors/stdio-link.js'
import { shareOf } from '../core/child-share.js'
import { nextWhenLost } from '../core/permits.js'
import { endMarked, markOf } from '../supervise/marked.js'
import { endOrphans } from '../supervise/process-group.js'
import { record, type Session } from './session.js'
import { releaseUnbegun, settleShared } from './shared-budget.js'
import { notBegun } from './waiting.js'

/**
 * Ends what the last driver left running, and decides about every effect whose end nobody saw by its policy. A loop inside has a
 * record of its own and is taken up there, and what still waited has done nothing and begins again.
 */
export const settleLost = async (session: Session): Promise<void> => {
  await releaseUnbegun(session)
  for (const [name, { starts, process }] of Object.entries(session.state.connectors ?? {})) {
    if (process) await endOrphans(process.pid, process.birth)
    await endMarked(markOf(session.state.run, startName(name, starts)))
  }
  for (const entry of Object.values(session.state.running)) {
    const { effect, process } = entry
    if (effect.policy === 'reconcile') {
      const { reserve } = shareOf(session.plan, session.state, effect.target, effect.reserve)
      record(session, { type: 'effect.resumed', effect: effect.id, reserve: reserve ?? effect.reserve })
      continue
    }
    if (entry.waits && !entry.begun) {
      const body = notBegun(effect)
      await settleShared(session, effect, body.usage)
      record(session, body)
      continue
    }
    if (process) await endOrphans(process.pid, process.birth)
    await endMarked(markOf(session.state.run, effect.id))
    await settleShared(session, effect, undefined)
    record(session, { type: 'effect.lost', effect: effect.id, next: nextWhenLost(session.plan, entry) })
  }
}
