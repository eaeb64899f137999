import type { Ask, LesIntervention, Plan } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import { changesBetween } from './changes.js'
import { stepsOf } from './history.js'

/** What an answer is in the words of LES-1.0; a text of one's own makes it an edit. */
const kinds: Readonly<Record<Ask['kind'], LesIntervention['kind']>> = {
  'person-check': 'approval',
  'guard-approval': 'approval',
  irreversible: 'approval',
  improvement: 'approval',
  'check-inconclusive': 'approval',
  'check-changed-workspace': 'edit',
  'stop-condition': 'override',
  'guard-broken': 'override',
  'rounds-exhausted': 'restart',
  'effect-lost': 'restart',
}

/**
 * What people did in a run: what they answered, and limits they changed when they took it up again. That nobody answered in
 * time is none; to accept work as it is or to end the run overrides the loop.
 */
export const interventionsIn = (plan: Plan, events: readonly StampedEvent[]): LesIntervention[] => {
  const found: LesIntervention[] = []
  for (const { event, before } of stepsOf(plan, events)) {
    if (event.type === 'run.resumed' && before.status !== 'new' && isOther(event.limits, before.ownLimits))
      found.push({ kind: 'edit' })
    if (event.type !== 'ask.answered' || event.choice === 'timeout') continue
    const asked = before.questions[0]?.kind ?? before.ask?.kind
    if (!asked) continue
    found.push({
      kind: kindOf(asked, event.choice, event.note),
      ...(asked === 'guard-broken' || asked === 'guard-approval' || asked === 'irreversible'
        ? { isBySafety: true }
        : {}),
    })
  }
  return found
}

const kindOf = (asked: Ask['kind'], choice: string, note: string | undefined): LesIntervention['kind'] => {
  if (choice === 'stop' || choice === 'accept' || choice === 'done') return 'override'
  if (choice === 'edit') return 'edit'
  return kinds[asked] === 'approval' && note !== undefined ? 'edit' : kinds[asked]
}

const isOther = (limits: unknown, before: unknown): boolean =>
  changesBetween(before, limits, new Set(['place', 'origin'])).length > 0
