import { type Criterion, type Judgement, shareOf } from '../criterion.js'
import type { Evidence } from '../evidence.js'
import { returnOf } from '../judging/feedback.js'
import { deadEnds } from '../judging/stuck.js'

const makersRunAgain: Criterion = {
  id: 'makers-run-again',
  possible: 40,
  judge(evidence) {
    const { plan, judges, words, line } = evidence
    if (judges.length === 0) {
      const fix = plan.stop ? words.fixes.checker : words.fixes.feedback
      return { earned: 0, reason: 'no check could send work back', fix }
    }
    const back = returnOf(plan, judges)
    if (back.returns) {
      const reason = plan.stop
        ? 'who can do better is told what failed, and works again'
        : `makers run again, up to ${plan.rounds.max} rounds`
      return { earned: 40, reason, ...line('rounds') }
    }
    if (back.because === 'once')
      return {
        earned: 0,
        reason: 'makers never run again',
        fix: words.fixes.again,
        ...line(plan.stop ? 'exhaustion' : 'rounds'),
      }
    const { label, place } = back.judge
    return {
      earned: 0,
      reason: `no worker that could do better is told what ${label} found`,
      fix: words.fixes.feedback,
      ...line('rounds', place),
    }
  },
}

const exhaustionDecided: Criterion = {
  id: 'exhaustion-decided',
  possible: 20,
  judge(evidence) {
    const { plan, judges, declared, words, line } = evidence
    if (plan.stop) return endsDecided(evidence)
    if (judges.length === 0) return { earned: 0, reason: 'there are no rounds to use up', fix: words.fixes.feedback }
    const reason = `after the last round it will ${plan.rounds.onExhausted}`
    return declared.exhaustion
      ? { earned: 20, reason, ...line('exhaustion') }
      : { earned: 10, reason: `${reason}, by default`, fix: words.fixes.exhaustion, ...line('rounds') }
  },
}

/** What becomes of a run that does not get there, and of a change that made it worse. */
const endsDecided = ({ plan, declared, words: { fixes }, line }: Evidence): Judgement => {
  const last = deadEnds(plan).find(({ name }) => name === 'max_iterations')
  if (!last) return { earned: 0, reason: 'there is no last iteration', fix: fixes.passes, ...line('bounds') }
  const end = `after the last iteration it will ${last.asks ? 'ask' : 'halt'}`
  if (!declared.exhaustion)
    return { earned: 10, reason: `${end}, by default`, fix: fixes.exhaustion, ...line('exhaustion', last.place) }
  const { strategy } = plan
  const rollback = strategy?.rollback
  const takesBack = rollback?.onMetricDrop !== undefined || rollback?.onSafetyFailure === true
  return !strategy || strategy.type === 'manual' || takesBack
    ? {
        earned: 20,
        reason: takesBack ? `${end}, and what made it worse is taken back` : end,
        ...line('exhaustion', last.place),
      }
    : {
        earned: 10,
        reason: `${end}, but a change that made it worse stays`,
        fix: fixes.rollback,
        ...line('exhaustion', strategy.place),
      }
}

const interruptionDecided: Criterion = {
  id: 'interruption-decided',
  possible: 25,
  judge({ called, words }) {
    const open = called.filter(({ decided }) => !decided).map(({ name }) => name)
    const earned = shareOf(25, called.length - open.length, called.length)
    const fix = words.fixes.interruption
    return open.length === 0
      ? { earned, reason: 'each agent says what a crash in a call leads to' }
      : { earned, reason: `what a crash in a call leads to is open for: ${open.join(', ')}`, fix }
  },
}

const callsTimeOut: Criterion = {
  id: 'calls-time-out',
  possible: 15,
  judge({ called, words }) {
    const open = called.filter(({ timesOut }) => !timesOut).map(({ name }) => name)
    const earned = shareOf(15, called.length - open.length, called.length)
    return open.length === 0
      ? { earned, reason: 'each agent has a time limit of its own' }
      : { earned, reason: `no time limit chosen for: ${open.join(', ')}`, fix: words.fixes.timeouts }
  },
}

export const recoveryCriteria: readonly Criterion[] = [
  makersRunAgain,
  exhaustionDecided,
  interruptionDecided,
  callsTimeOut,
]
