import { type Criterion, type Judgement, shareOf } from '../criterion.js'
import type { Evidence } from '../evidence.js'
import { deadEnds } from '../judging/stuck.js'
import { waitsForPerson } from '../judging/waits.js'

const asksWhenExhausted: Criterion = {
  id: 'asks-when-exhausted',
  possible: 40,
  judge(evidence) {
    const { plan, judges, words, line } = evidence
    if (plan.stop) return asksWhenStuck(evidence)
    if (judges.length === 0) return { earned: 0, reason: 'no check could end in a question', fix: words.fixes.feedback }
    if (plan.rounds.onExhausted === 'fail') {
      const fix = words.fixes.person
      return { earned: 0, reason: 'after the last round it fails unseen', fix, ...line('exhaustion') }
    }
    return { earned: 40, reason: 'after the last round a person decides', ...line('rounds') }
  },
}

/** Every way of getting nowhere counts once: where a person is asked at one and not at another, that is half. */
const asksWhenStuck = ({ plan, words: { fixes }, line }: Evidence): Judgement => {
  const ends = deadEnds(plan)
  const unseen = ends.find(({ asks }) => !asks)
  const [first] = ends
  if (!first) return { earned: 0, reason: 'nobody notices when it gets nowhere', fix: fixes.person, ...line('people') }
  if (!unseen) return { earned: 40, reason: 'when it gets nowhere a person decides', ...line('people', first.place) }
  const earned = ends.some(({ asks }) => asks) ? 20 : 0
  return { earned, reason: `at ${unseen.name} it ends unseen`, fix: fixes.person, ...line('people', unseen.place) }
}

const asksAfterCrash: Criterion = {
  id: 'asks-after-crash',
  possible: 30,
  judge({ plan, called, words, line }) {
    const fix = words.fixes.askAfterCrash
    const again = plan.stop?.failure.find(
      ({ type, action }) => type === 'safety_violation' && action === 'retry_iteration',
    )
    if (again)
      return { earned: 0, reason: 'what broke a guard is tried again unasked', fix, ...line('people', again.place) }
    const bold = called.filter(({ repeats }) => repeats).map(({ name }) => name)
    const earned = shareOf(30, called.length - bold.length, called.length)
    return bold.length === 0
      ? { earned, reason: 'a call that a crash cut off is not done twice without asking' }
      : { earned, reason: `done again without asking: ${bold.join(', ')}`, fix }
  },
}

const pausesAtLimits: Criterion = {
  id: 'pauses-at-limits',
  possible: 30,
  judge({ plan, judges, words, line }) {
    if (!plan.stop)
      return plan.limits.length > 0
        ? { earned: 30, reason: 'at a limit the run pauses, and a person may raise it' }
        : { earned: 0, reason: 'no limit at which the run would pause', fix: words.fixes.pauses }
    const wait = waitsForPerson(plan, judges)
    return wait
      ? { earned: 30, reason: wait.reason, ...line('people', wait.place) }
      : { earned: 0, reason: 'it waits for a person nowhere', fix: words.fixes.pauses, ...line('people') }
  },
}

export const humanCriteria: readonly Criterion[] = [asksWhenExhausted, asksAfterCrash, pausesAtLimits]
