import type { CheckSpec, Plan } from '../../generated/types.js'
import { type Criterion, type Judgement, shareOf } from '../criterion.js'
import type { Evidence } from '../evidence.js'
import { isFact, isSpecific, selfJudge } from '../judging/judges.js'
import { withEarlier } from '../judging/relatives.js'

const noCheck = ({ words: { fixes }, plan, line }: Evidence): Judgement => {
  if (!plan.stop) return { earned: 0, reason: 'nothing checks the work', fix: fixes.checker }
  const self = selfJudge(plan, [])
  return self
    ? {
        earned: 0,
        reason: `nobody checks the work but the model that made it: ${self.label}`,
        fix: fixes.otherChecker,
        ...line('checks', self.place),
      }
    : { earned: 0, reason: 'nothing checks the work', fix: fixes.checker, ...line('checks') }
}

const hasChecker: Criterion = {
  id: 'has-checker',
  possible: 25,
  judge: evidence =>
    evidence.judges.length > 0
      ? { earned: 25, reason: 'the work is checked', ...evidence.line('checks', evidence.judges[0]?.place) }
      : noCheck(evidence),
}

const separateChecker: Criterion = {
  id: 'separate-checker',
  possible: 25,
  judge(evidence) {
    const { plan, judges, words, line } = evidence
    if (judges.length === 0) return noCheck(evidence)
    const same = plan.stop ? selfJudge(plan, judges) : namesake(plan, judges)
    return same
      ? {
          earned: 0,
          reason: `"${same.label}" judges its own work`,
          fix: words.fixes.otherChecker,
          line: same.place.line,
        }
      : { earned: 25, reason: 'no maker judges its own work', ...line('checks', judges[0]?.place) }
  },
}

/** A checker that is the agent of a maker, or has the label of one. */
const namesake = ({ tasks }: Plan, judges: readonly CheckSpec[]): CheckSpec | undefined => {
  const makers = tasks.filter(({ maker }) => maker).map(({ label }) => label)
  return judges.find(
    ({ kind, label, independence }) => kind === 'agent' && (independence === 'same-agent' || makers.includes(label)),
  )
}

const distances = { 'same-agent': 0, 'same-model': 10, 'same-vendor': 20, other: 25 }

/** All that counts has to pass, so the most independent one counts. */
const independentChecker: Criterion = {
  id: 'independent-checker',
  possible: 25,
  judge(evidence) {
    const { judges, words } = evidence
    const [best] = judges
      .map(({ independence = 'same-agent', place }) => ({ independence, place, earned: distances[independence] }))
      .sort((a, b) => b.earned - a.earned)
    if (!best) return noCheck(evidence)
    const { earned, independence, place } = best
    const fix = earned < 25 ? { fix: words.fixes.independence } : {}
    return { earned, reason: words.independence[independence], ...fix, line: place.line }
  },
}

const allWorkJudged: Criterion = {
  id: 'all-work-judged',
  possible: 15,
  judge(evidence) {
    const { plan, judges, words, line } = evidence
    if (judges.length === 0) return noCheck(evidence)
    const judged = withEarlier(plan, plan.stop ? judges.flatMap(({ of }) => of) : makersIn(plan))
    const left = plan.tasks.filter(({ id }) => !judged.has(id))
    const earned = shareOf(15, plan.tasks.length - left.length, plan.tasks.length)
    const names = left.map(({ label }) => label).join(', ')
    return left.length === 0
      ? { earned, reason: `every ${words.work} is judged, or leads to one that is`, ...line('makers') }
      : { earned, reason: `nobody judges: ${names}`, fix: words.fixes.makers, ...line('makers', left[0]?.place) }
  },
}

const makersIn = ({ tasks }: Plan): string[] => tasks.filter(({ maker }) => maker).map(({ id }) => id)

const evidenceAsked: Criterion = {
  id: 'evidence-asked',
  possible: 10,
  judge(evidence) {
    const { plan, judges, declared, words, line } = evidence
    if (judges.length === 0) return noCheck(evidence)
    if (plan.stop) {
      const specific = judges.find(judge => isSpecific(plan, judge))
      return specific
        ? { earned: 10, reason: `findings are asked for: ${specific.label}`, ...line('checks', specific.place) }
        : { earned: 0, reason: 'no criteria to give evidence for', fix: words.fixes.evidence, ...line('checks') }
    }
    if (declared.criteria) return { earned: 10, reason: 'each criterion needs evidence', ...line('criteria') }
    return judges.some(isFact)
      ? { earned: 10, reason: 'the output of a command is the evidence', ...line('checks') }
      : { earned: 0, reason: 'no criteria to give evidence for', fix: words.fixes.evidence, ...line('rounds') }
  },
}

export const verificationCriteria: readonly Criterion[] = [
  hasChecker,
  separateChecker,
  independentChecker,
  allWorkJudged,
  evidenceAsked,
]
