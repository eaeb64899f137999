import { type Criterion, shareOf } from '../criterion.js'

const makersRunAgain: Criterion = {
  id: 'makers-run-again',
  possible: 40,
  judge({ plan: { checks, rounds }, line }) {
    if (checks.length === 0) return { earned: 0, reason: 'no check could send work back', fix: 'Add `verify`.' }
    const fix = 'Allow at least two rounds, and leave `autoRetry` on.'
    return rounds.retry && rounds.max > 1
      ? { earned: 40, reason: `makers run again, up to ${rounds.max} rounds`, line: line('verify') }
      : { earned: 0, reason: 'makers never run again', fix, line: line('verify') }
  },
}

const exhaustionDecided: Criterion = {
  id: 'exhaustion-decided',
  possible: 20,
  judge({ loop: { verify }, plan, line }) {
    const fix = 'Write `onExhausted: ask` or `onExhausted: fail`.'
    if (!verify) return { earned: 0, reason: 'there are no rounds to use up', fix: 'Add `verify`.' }
    return verify.onExhausted === undefined
      ? {
          earned: 10,
          reason: `after the last round it will ${plan.rounds.onExhausted}, by default`,
          fix,
          line: line('verify'),
        }
      : { earned: 20, reason: `after the last round it will ${verify.onExhausted}`, line: line('verify/onExhausted') }
  },
}

const interruptionDecided: Criterion = {
  id: 'interruption-decided',
  possible: 25,
  judge({ agents }) {
    const open = agents.filter(({ agent }) => agent?.interrupted === undefined).map(({ name }) => name)
    const earned = shareOf(25, agents.length - open.length, agents.length)
    const fix = 'Set `interrupted: ask` or `interrupted: retry` for each agent in the project file.'
    return open.length === 0
      ? { earned, reason: 'each agent says what a crash in a call leads to' }
      : { earned, reason: `what a crash in a call leads to is open for: ${open.join(', ')}`, fix }
  },
}

const callsTimeOut: Criterion = {
  id: 'calls-time-out',
  possible: 15,
  judge({ agents }) {
    const open = agents.filter(({ agent }) => agent?.timeoutSeconds === undefined).map(({ name }) => name)
    const earned = shareOf(15, agents.length - open.length, agents.length)
    return open.length === 0
      ? { earned, reason: 'each agent has a time limit of its own' }
      : { earned, reason: `no time limit chosen for: ${open.join(', ')}`, fix: 'Set `timeoutSeconds` for each agent.' }
  },
}

export const recoveryCriteria: readonly Criterion[] = [
  makersRunAgain,
  exhaustionDecided,
  interruptionDecided,
  callsTimeOut,
]
