import type { AskAnswered, Effect, EffectFinished, GuardFinding, Output, Plan, RunEnded } from '@loop/spec'
import type { Decision } from './decide.js'
import { effectFor } from './effects.js'
import { graphOf } from './graph.js'
import { endNode } from './making.js'
import { outputFrom, shownAfterEdit, withEdit } from './permits.js'
import type { Question, State } from './state.js'

/** What a person approved: of a guard, for a task or a check, exactly this. */
export const approvalKey = (guard: string, target: string, digest: string): string => `${guard} ${target} ${digest}`

/** Whether an effect ended well and counts only when a person has approved what it made. */
export const isHeld = ({ status, guards = [] }: EffectFinished): boolean =>
  status === 'ok' && guards.some(({ approval }) => approval)

/** The state with what a person has to approve before anything else starts. */
export const withApprovals = (plan: Plan, state: State, effect: Effect, event: EffectFinished): State => {
  const asked = (event.guards ?? []).filter(({ approval }) => approval)
  if (asked.length === 0) return state
  const questions = asked.map((finding): Question => {
    const place = plan.guards?.find(({ id }) => id === finding.guard)?.place
    const held = isHeld(event) ? { held: event } : {}
    return { kind: 'guard-approval', about: `${finding.guard}: ${finding.message}`, place, effect, finding, ...held }
  })
  return { ...state, questions: [...state.questions, ...questions] }
}

/** What a person's word about a guard changes: it goes on as it was shown, or it does not happen. */
export const guardAnswered = (
  plan: Plan,
  state: State,
  { finding, effect, held }: Question,
  answer: AskAnswered,
): State => {
  const { choice, note, edited } = answer
  if (!finding?.approval || !effect) return state
  const isSame = (question: Question) => question.kind === 'guard-approval' && question.effect?.id === effect.id
  if (choice === 'approve') {
    const key = approvalKey(finding.guard, effect.target, finding.approval.digest)
    const approved = { ...state, approved: [...state.approved, key] }
    return held && !state.questions.some(isSame) ? endHeld(plan, approved, effect, held) : approved
  }
  if (choice === 'edit' && edited) {
    const key = approvalKey(finding.guard, effect.target, edited.digest)
    const approved = { ...state, approved: [...state.approved, key] }
    if (held) return heldEdited(plan, approved, effect, held, answer)
    // The others are asked about the text as it is now, when the effect begins again.
    const questions = state.questions.filter(question => !isSame(question))
    return withEdit({ ...approved, questions }, effect, finding.approval.digest, edited, answer.ask)
  }
  const said = choice === 'timeout' ? 'nobody approved it in time' : 'a person rejected it'
  const message = `${said}${note === undefined ? '' : `: ${note}`}`
  const broken: GuardFinding = {
    guard: finding.guard,
    action: finding.action === 'halt' ? 'halt' : 'quarantine',
    message,
  }
  const next: State = {
    ...state,
    questions: state.questions.filter(question => !isSame(question)),
    findings: [...state.findings, broken],
    reported: omit(state.reported, Object.keys(held?.metrics ?? {})),
  }
  return refuse(plan, next, effect, `${finding.guard}: ${message}`)
}

const endHeld = (plan: Plan, state: State, { kind, target }: Effect, { output }: { output?: Output }): State =>
  kind === 'task'
    ? endNode(plan, state, graphOf(plan).indexOf.get(target) ?? -1, { status: 'done', ...(output ? { output } : {}) })
    : state

/** What a person wrote counts in place of what a task made; other guards that hold it ask about that. */
const heldEdited = (
  plan: Plan,
  state: State,
  effect: Effect,
  held: EffectFinished,
  { edited, metrics = {}, error }: AskAnswered,
): State => {
  if (!edited) return state
  const output = outputFrom(edited)
  const isSame = (question: Question) => question.kind === 'guard-approval' && question.effect?.id === effect.id
  const told = { ...state, reported: { ...omit(state.reported, Object.keys(held.metrics ?? {})), ...metrics } }
  if (error) {
    const index = graphOf(plan).indexOf.get(effect.target) ?? -1
    const others = state.questions.filter(question => !isSame(question))
    return endNode(plan, { ...told, questions: others }, index, { status: 'failed', output, error })
  }
  const questions = state.questions.map(question =>
    isSame(question) && question.finding && question.held
      ? {
          ...question,
          finding: shownAfterEdit(question.finding, edited),
          held: { ...question.held, output, metrics },
        }
      : question,
  )
  const next = { ...told, questions }
  return questions.some(isSame) ? next : endHeld(plan, next, effect, { output })
}

/** What a rejected result says of itself counts no more. */
const omit = (reported: State['reported'], metrics: readonly string[]): State['reported'] =>
  Object.fromEntries(Object.entries(reported).filter(([metric]) => !metrics.includes(metric)))

/** The state in which a task failed, a check could not judge, or no result leaves the run, because of a guard. */
export const refuse = (plan: Plan, state: State, { kind, target }: Effect, message: string, code = 'guard'): State => {
  if (kind === 'task') {
    const index = graphOf(plan).indexOf.get(target) ?? -1
    const idle = { ...state, ready: state.ready.filter(ready => ready !== index) }
    return endNode(plan, idle, index, { status: 'failed', error: { code, message } })
  }
  if (kind === 'guard') return { ...state, withheld: message }
  const index = plan.checks.findIndex(({ id }) => id === target)
  const [check, spec] = [state.checks[index], plan.checks[index]]
  if (!check || !spec) return state
  const criteria = spec.criteria.map(criterion => ({ criterion, verdict: 'inconclusive' as const, evidence: message }))
  const verdict = { verdict: 'inconclusive' as const, criteria, independence: spec.independence ?? ('other' as const) }
  return { ...state, checks: state.checks.with(index, { ...check, judged: check.judged + 2, verdict }) }
}

/** The state after guards have looked at what leaves the run. */
export const lookedOut = (state: State, { results = [], guards = [] }: EffectFinished, plan: Plan): State => {
  const quarantined = guards.find(({ action, approval }) => action === 'quarantine' && !approval)
  const nodes = [...state.nodes]
  for (const { task, output } of results) {
    const index = graphOf(plan).indexOf.get(task) ?? -1
    const { output: _, ...node } = nodes[index] ?? { status: 'done', attempt: 1 }
    nodes[index] = output ? { ...node, output } : node
  }
  return {
    ...state,
    nodes,
    outgoing: true,
    ...(quarantined ? { withheld: `${quarantined.guard}: ${quarantined.message}` } : {}),
  }
}

/** The end of a run, as far as its guards let what it made leave it. */
export const outgoing = (plan: Plan, state: State, ended: RunEnded): Decision => {
  const guards = plan.guards?.filter(({ scope }) => scope === 'pre_output') ?? []
  if (guards.length === 0 || ended.outcome !== 'done' || state.simulated) return { record: ended }
  if (!state.outgoing) return { start: [effectFor(plan, state, 'guard', 'pre_output')] }
  const halting = state.findings.find(({ action, guard }) => action === 'halt' && guards.some(({ id }) => id === guard))
  const why = halting ? `${halting.guard}: ${halting.message}` : state.withheld
  if (why === undefined) return { record: ended }
  const place = guards.find(({ id }) => why.startsWith(`${id}: `))?.place
  const { condition: _, code: __, place: ___, ...rest } = ended
  const message = `the work was done, and its results may not leave the run: ${why}`
  return {
    record: {
      ...rest,
      outcome: 'failed',
      reason: 'safety-violation',
      condition: why,
      message,
      ...(place ? { place } : {}),
    },
  }
}
