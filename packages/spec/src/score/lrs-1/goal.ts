import type { Plan, StopSpec } from '../../generated/types.js'
import type { Criterion, Judgement } from '../criterion.js'
import type { Evidence } from '../evidence.js'
import { asksForSomething, impossibleSuccess } from '../judging/decides.js'
import { isFact, isSpecific } from '../judging/judges.js'

/** Words that make a sentence one that can be found true or false. */
const measurable =
  /\d|%|\b(all|any|both|each|every|everything|no|none|never|nothing|without|zero|only|until|at (least|most)|(more|less|fewer) than|passes|fails?|succeeds?|green)\b/i

const decidedByCommand: Criterion = {
  id: 'decided-by-command',
  possible: 50,
  judge({ judges, words, line }) {
    const facts = judges.filter(isFact)
    const labels = facts.map(({ label }) => label).join(', ')
    return facts.length > 0
      ? { earned: 50, reason: `a ${words.fact} decides: ${labels}`, ...line('checks', facts[0]?.place) }
      : { earned: 0, reason: `no ${words.fact} decides`, fix: words.fixes.fact }
  },
}

const explicitCriteria: Criterion = {
  id: 'explicit-criteria',
  possible: 30,
  judge(evidence) {
    const { plan, judges, declared, words, line } = evidence
    // Without conditions every check has to pass, which a dialect may say is what it means.
    if (plan.stop && !(declared.criteria && plan.stop.success.length === 0)) return goodEnough(evidence, plan.stop)
    if (declared.criteria) return { earned: 30, reason: 'criteria are written down', ...line('criteria') }
    if (judges.length > 0 && judges.every(({ kind }) => kind === 'command')) {
      return { earned: 30, reason: 'commands alone decide, which need no criteria', ...line('checks') }
    }
    return { earned: 0, reason: 'a checker has only the prompts to judge by', fix: words.fixes.criteria }
  },
}

/** What is good enough is said by a condition on a number that somebody else than the maker comes to, by criteria of its own. */
const goodEnough = ({ plan, judges, words: { fixes }, line }: Evidence, stop: StopSpec): Judgement => {
  const open = (reason: string, place?: Parameters<typeof line>[1]): Judgement => ({
    earned: 0,
    reason,
    fix: fixes.criteria,
    ...line('criteria', place),
  })
  const condition = stop.success.find(
    condition => asksForSomething(plan, condition) && judges.some(({ id }) => isFedBy(plan, condition.metric, id)),
  )
  if (!condition) return open('no condition of success looks at what an evaluator finds')
  const never = impossibleSuccess(plan)
  if (never) return open(`${never.metric} can never be ${never.operator} ${never.value}`, never.place)
  const vague = judges.find(judge => !isSpecific(plan, judge))
  if (vague) return { ...open(`${vague.label} has no criteria of its own`, vague.place), fix: fixes.evidence }
  const { metric, operator, value, place } = condition
  return { earned: 30, reason: `good enough is ${metric} ${operator} ${value}`, ...line('criteria', place) }
}

const isFedBy = ({ metrics = [] }: Plan, metric: string, check: string): boolean =>
  metrics.some(({ id, from, name }) => id === metric && from === 'check' && name === check)

const measurableDescription: Criterion = {
  id: 'measurable-description',
  possible: 20,
  judge({ plan: { description }, words, line }) {
    const fix = words.fixes.goal
    if (!description?.trim()) return { earned: 0, reason: `there is no ${words.goal}`, fix }
    const word = measurable.exec(description)?.[0]
    return word === undefined
      ? { earned: 0, reason: `the ${words.goal} states nothing that can be measured`, fix, ...line('goal') }
      : { earned: 20, reason: `the ${words.goal} can be measured: "${word}"`, ...line('goal') }
  },
}

export const goalCriteria: readonly Criterion[] = [decidedByCommand, explicitCriteria, measurableDescription]
