import type { Effect, EventBody, Plan, RoundStarted, RunEnded } from '@loop/spec'
import { withEndCode } from './codes.js'
import { asksWhenExhausted, badCheck, conclusionOf, mayRetry } from './conclude.js'
import { effectFor } from './effects.js'
import { graphOf, withDependents } from './graph.js'
import { outgoing } from './guarding.js'
import { brokenLimit, type Need } from './pot.js'
import type { Question, State } from './state.js'
import { decideTurn, stopped } from './turn.js'

/** What may happen now: something to write down, effects to start, or nothing until a running effect ends. */
export type Decision = { record: EventBody } | { start: Effect[] } | { wait: true } | { rest: true }

/**
 * Looks at the state and names what may happen now. Pure: the same plan and state always give the same decision.
 * `rest` means that this driver is through: the run is over, paused, interrupted or waiting for a person.
 */
export const decide = (plan: Plan, state: State): Decision => withEndCode(plan, state, decided(plan, state))

const decided = (plan: Plan, state: State): Decision => {
  if (state.status !== 'running') return { rest: true }
  const busy = Object.keys(state.running).length
  if (state.questions.length > 0) {
    if (busy > 0) return { wait: true }
    const over = state.ask ? undefined : brokenLimit(plan, state, {})
    return over?.limit.unit === 'seconds' ? stopped(state, over) : askNext(plan, state)
  }
  if (plan.stop && !state.decided) {
    const ask = (question: Question) => askNext(plan, { ...state, questions: [question] })
    return decideTurn(plan, state, ask, most => startTasks(plan, state, busy, most))
  }
  const ended = conclusionOf(plan, state)
  if (ended) return busy > 0 ? { wait: true } : conclude(plan, state, ended)
  if (state.iteration === 0 || state.again)
    return pauseOr(plan, state, { iterations: 1 }, { type: 'iteration.started', iteration: state.iteration + 1 })
  if (state.round === 0) return pauseOr(plan, state, { iterations: 1 }, firstRound(plan, state))
  if (state.ready.length > 0) return startTasks(plan, state, busy)
  if (busy > 0) return { wait: true }
  const failed = state.nodes.some(node => node.status === 'failed')
  if (failed || badCheck(state)?.verdict === 'fail') return nextRound(plan, state, failed)
  return judge(plan, state)
}

const conclude = (plan: Plan, state: State, ended: RunEnded): Decision =>
  plan.memory && !plan.stop && !state.simulated && !state.remembered
    ? { start: [effectFor(plan, state, 'remember', 'memory')] }
    : outgoing(plan, state, ended)

const askNext = (plan: Plan, state: State): Decision =>
  state.ask
    ? { record: { type: 'run.waiting', ask: state.ask.id } }
    : { start: [askEffect(plan, state, state.questions[0] as Question)] }

const askEffect = (plan: Plan, state: State, { kind, about }: Question): Effect => ({
  ...effectFor(plan, state, 'ask', kind),
  ...(about === undefined ? {} : { about }),
})

const pauseOr = (plan: Plan, state: State, next: Need, event: EventBody): Decision => {
  const broken = brokenLimit(plan, state, next)
  return broken ? stopped(state, broken) : { record: event }
}

const firstRound = (plan: Plan, state: State): RoundStarted => ({
  type: 'round.started',
  round: 1,
  tasks: graphOf(plan).nodes.map(node => node.id),
  because: state.iteration === 1 ? 'first' : 'asked',
})

/** Starts what is ready and fits every limit, as many as may run side by side. */
const startTasks = (plan: Plan, state: State, busy: number, most = plan.maxParallel): Decision => {
  const graph = graphOf(plan)
  const start: Effect[] = []
  let held = { tokens: 0, usd: 0 }
  for (const index of state.ready) {
    if (busy + start.length >= most) break
    const effect = effectFor(plan, state, index < graph.taskCount ? 'task' : 'choice', graph.nodes[index]?.id ?? '')
    const next = { tokens: held.tokens + effect.reserve.tokens, usd: held.usd + effect.reserve.usd }
    const broken =
      brokenLimit(plan, state, next) ?? brokenLimit(plan, state, { ...effect.reserve, task: effect.target })
    if (broken && start.length === 0 && busy === 0) return stopped(state, broken)
    if (broken) break
    held = next
    start.push(effect)
  }
  return start.length > 0 ? { start } : { wait: true }
}

/** A round in which the makers that failed run again, and all that depends on them. */
const nextRound = (plan: Plan, state: State, failed: boolean): Decision => {
  if (!mayRetry(plan, state)) return askNext(plan, { ...state, questions: [{ kind: 'rounds-exhausted' }] })
  const graph = graphOf(plan)
  const roots = graph.nodes.flatMap((node, index) => {
    const again = failed ? state.nodes[index]?.status === 'failed' : 'maker' in node && node.maker
    return again ? [index] : []
  })
  return pauseOr(
    plan,
    state,
    { iterations: 1 },
    {
      type: 'round.started',
      round: state.round + 1,
      tasks: withDependents(graph, roots).map(index => graph.nodes[index]?.id ?? ''),
      because: failed ? 'task-failed' : 'check-failed',
    },
  )
}

/** One check after another, the cheapest first: a later one is asked only when those before it passed. */
const judge = (plan: Plan, state: State): Decision => {
  const bad = badCheck(state)
  if (bad && asksWhenExhausted(plan)) return askNext(plan, { ...state, questions: [{ kind: 'check-inconclusive' }] })
  const index = state.checks.findIndex(check => check.verdict?.verdict !== 'pass')
  const check = plan.checks[index]
  if (!check) return { wait: true }
  const effect = effectFor(plan, state, 'check', check.id)
  const broken = brokenLimit(plan, state, effect.reserve)
  return broken ? stopped(state, broken) : { start: [effect] }
}
