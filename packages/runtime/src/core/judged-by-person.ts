import type { AskAnswered, Plan, Verdict } from '@loop/spec'
import { withCodes } from './codes.js'
import { graphOf } from './graph.js'
import { judgeAnew } from './judging.js'
import { outputFrom } from './permits.js'
import type { State } from './state.js'

const verdicts: Readonly<Record<string, Verdict['verdict']>> = { approve: 'pass', edit: 'pass', reject: 'fail' }

/** A person's word is the verdict; no answer in time is none. */
export const judgedByPerson = (plan: Plan, state: State, id: string, answer: AskAnswered): State => {
  const { choice, note, error } = answer
  const index = plan.checks.findIndex(check => check.id === id)
  const [check, standing] = [plan.checks[index], state.checks[index]]
  if (!check || !standing) return state
  const verdict = error ? 'inconclusive' : (verdicts[choice] ?? 'inconclusive') // what a guard withholds stands for nothing
  const plain = choice === 'edit' ? 'a person edited the work' : `a person chose "${choice}"`
  const evidence = error?.message ?? note ?? (verdict === 'inconclusive' ? 'nobody answered in time' : plain)
  const said: Verdict = {
    verdict,
    ...(verdict === 'inconclusive' ? {} : { score: verdict === 'pass' ? 1 : 0 }),
    criteria: check.criteria.map(criterion => ({ criterion, verdict, evidence })),
    independence: 'other',
  }
  const judged = standing.judged + (verdict === 'inconclusive' ? 2 : 1)
  const next = choice === 'edit' && !error ? withEditedWork(plan, state, check.id, check.of[0] ?? '', answer) : state
  return { ...next, checks: next.checks.with(index, { ...standing, judged, verdict: withCodes(check, said) }) }
}

/** What a person made of the work stands in its place; what else judged it, judged something else and has to judge again. */
const withEditedWork = (
  plan: Plan,
  state: State,
  check: string,
  task: string,
  { edited, metrics = {} }: AskAnswered,
): State => {
  const index = graphOf(plan).indexOf.get(task) ?? -1
  const node = state.nodes[index]
  if (!edited || !node) return state
  const own = (plan.metrics ?? []).filter(({ from, name }) => from === 'task' && name === task).map(({ id }) => id)
  const reported = Object.fromEntries(Object.entries(state.reported).filter(([metric]) => !own.includes(metric)))
  const others = plan.checks.filter(
    ({ id, of, after = of }) => id !== check && (of.includes(task) || after.includes(task)),
  )
  return judgeAnew(
    plan,
    {
      ...state,
      nodes: state.nodes.with(index, { ...node, output: outputFrom(edited) }),
      reported: { ...reported, ...metrics },
    },
    others.filter(({ kind }) => kind !== 'person').map(({ id }) => id),
  )
}
