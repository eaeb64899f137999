import { type Criterion, shareOf } from '../criterion.js'

const asksWhenExhausted: Criterion = {
  id: 'asks-when-exhausted',
  possible: 40,
  judge({ loop: { verify }, line }) {
    if (!verify) return { earned: 0, reason: 'no check could end in a question', fix: 'Add `verify`.' }
    if (verify.onExhausted === 'fail') {
      const fix = 'Write `onExhausted: ask`.'
      return { earned: 0, reason: 'after the last round it fails unseen', fix, line: line('verify/onExhausted') }
    }
    return { earned: 40, reason: 'after the last round a person decides', line: line('verify') }
  },
}

const asksAfterCrash: Criterion = {
  id: 'asks-after-crash',
  possible: 30,
  judge({ agents }) {
    const bold = agents.filter(({ agent }) => agent?.interrupted === 'retry').map(({ name }) => name)
    const earned = shareOf(30, agents.length - bold.length, agents.length)
    return bold.length === 0
      ? { earned, reason: 'a call that a crash cut off is not done twice without asking' }
      : { earned, reason: `done again without asking: ${bold.join(', ')}`, fix: 'Write `interrupted: ask`.' }
  },
}

const pausesAtLimits: Criterion = {
  id: 'pauses-at-limits',
  possible: 30,
  judge: ({ plan: { limits } }) =>
    limits.length > 0
      ? { earned: 30, reason: 'at a limit the run pauses, and a person may raise it' }
      : { earned: 0, reason: 'no limit at which the run would pause', fix: 'Set a budget.' },
}

export const humanCriteria: readonly Criterion[] = [asksWhenExhausted, asksAfterCrash, pausesAtLimits]
