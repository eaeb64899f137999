import type { CheckSpec, Plan } from '../../generated/types.js'
import { type Criterion, shareOf } from '../criterion.js'

const noCheck = { earned: 0, reason: 'nothing checks the work', fix: 'Add `verify` with a maker and a checker.' }

const hasChecker: Criterion = {
  id: 'has-checker',
  possible: 25,
  judge: ({ plan, line }) =>
    plan.checks.length > 0 ? { earned: 25, reason: 'the work is checked', line: line('verify/checker') } : noCheck,
}

const separateChecker: Criterion = {
  id: 'separate-checker',
  possible: 25,
  judge({ plan, line }) {
    if (plan.checks.length === 0) return noCheck
    const makers = plan.tasks.filter(({ maker }) => maker).map(({ label }) => label)
    const same = plan.checks.find(check => isMaker(check, makers))
    return same
      ? {
          earned: 0,
          reason: `"${same.label}" judges its own work`,
          fix: 'Name another checker.',
          line: same.place.line,
        }
      : { earned: 25, reason: 'no maker judges its own work', line: line('verify/checker') }
  },
}

const isMaker = ({ kind, label, independence }: CheckSpec, makers: readonly string[]): boolean =>
  kind === 'agent' && (independence === 'same-agent' || makers.includes(label))

const distances = { 'same-agent': 0, 'same-model': 10, 'same-vendor': 20, other: 25 }
const words = {
  'same-agent': 'the checker is the agent that made the work',
  'same-model': 'the checker uses the same model as a maker, as far as is declared',
  'same-vendor': 'the checker uses another model of the same vendor',
  other: 'the checker is a command, or a model of another vendor',
}

/** All checks have to pass, so the most independent one counts. */
const independentChecker: Criterion = {
  id: 'independent-checker',
  possible: 25,
  judge({ plan }) {
    const [best] = plan.checks
      .map(({ independence = 'same-agent', place }) => ({ independence, place, earned: distances[independence] }))
      .sort((a, b) => b.earned - a.earned)
    if (!best) return noCheck
    const fix = 'Let a command judge, or an agent with another `model` and `vendor`.'
    const { earned, independence, place } = best
    return { earned, reason: words[independence], ...(earned < 25 ? { fix } : {}), line: place.line }
  },
}

const allWorkJudged: Criterion = {
  id: 'all-work-judged',
  possible: 15,
  judge({ plan, line }) {
    if (plan.checks.length === 0) return noCheck
    const judged = judgedTasks(plan)
    const left = plan.tasks.filter(({ id }) => !judged.has(id)).map(({ label }) => label)
    const earned = shareOf(15, plan.tasks.length - left.length, plan.tasks.length)
    return left.length === 0
      ? { earned, reason: 'every step is judged, or leads to one that is', line: line('verify/maker') }
      : {
          earned,
          reason: `nobody judges: ${left.join(', ')}`,
          fix: 'Name their labels as makers.',
          line: line('verify/maker'),
        }
  },
}

/** Makers, and whatever comes before a maker: its work shows in what is judged. */
const judgedTasks = ({ tasks, choices }: Plan): Set<string> => {
  const before = new Map([...tasks, ...choices].map(({ id, after }) => [id, after]))
  const reached = new Set<string>()
  const reach = (id: string): void => {
    if (reached.has(id)) return
    reached.add(id)
    for (const earlier of before.get(id) ?? []) reach(earlier)
  }
  for (const { id, maker } of tasks) if (maker) reach(id)
  return reached
}

const evidenceAsked: Criterion = {
  id: 'evidence-asked',
  possible: 10,
  judge({ loop: { verify }, plan, line }) {
    if (plan.checks.length === 0) return noCheck
    if (verify?.criteria) return { earned: 10, reason: 'each criterion needs evidence', line: line('verify/criteria') }
    return plan.checks.some(({ kind }) => kind === 'command')
      ? { earned: 10, reason: 'the output of a command is the evidence', line: line('verify/checker') }
      : { earned: 0, reason: 'no criteria to give evidence for', fix: 'Add `verify.criteria`.', line: line('verify') }
  },
}

export const verificationCriteria: readonly Criterion[] = [
  hasChecker,
  separateChecker,
  independentChecker,
  allWorkJudged,
  evidenceAsked,
]
