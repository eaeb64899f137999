import type { Ask, Effect, EventBody, Plan, RoundStarted } from '@loop/spec'
import { asksWhenExhausted, badCheck, conclusionOf, mayRetry } from './conclude.js'
import { effectFor } from './effects.js'
import { graphOf, withDependents } from './graph.js'
import { brokenLimit } from './pot.js'
import type { State } from './state.js'

/** What may happen now: something to write down, effects to start, or nothing until a running effect ends. */
export type Decision = { record: EventBody } | { start: Effect[] } | { wait: true } | { rest: true }

/**
 * Looks at the state and names what may happen now. Pure: the same plan and state always give the same decision.
 * `rest` means that this driver is through: the run is over, paused, interrupted or waiting for a person.
 */
export const decide = (plan: Plan, state: State): Decision => {
  if (state.status !== 'running') return { rest: true }
  const busy = Object.keys(state.running).length
  if (state.questions.length > 0) {
    if (busy > 0) return { wait: true }
    const over = state.ask ? undefined : brokenLimit(state, {})
    return over?.limit.unit === 'seconds' ? { record: { type: 'run.paused', ...over } } : askNext(plan, state)
  }
  const ended = conclusionOf(plan, state)
  if (ended) return busy > 0 ? { wait: true } : conclude(plan, state, ended)
  if (state.iteration === 0 || state.again)
    return pauseOr(state, { iterations: 1 }, { type: 'iteration.started', iteration: state.iteration + 1 })
  if (state.round === 0) return pauseOr(state, { iterations: 1 }, firstRound(plan, state))
  if (state.ready.length > 0) return startTasks(plan, state, busy)
  if (busy > 0) return { wait: true }
  const failed = state.nodes.some(node => node.status === 'failed')
  if (failed || badCheck(state)?.verdict === 'fail') return nextRound(plan, state, failed)
  return judge(plan, state)
}

const conclude = (plan: Plan, state: State, ended: EventBody): Decision =>
  plan.memory && !state.simulated && !state.remembered
    ? { start: [effectFor(plan, state, 'remember', 'memory')] }
    : { record: ended }

const askNext = (plan: Plan, state: State): Decision =>
  state.ask
    ? { record: { type: 'run.waiting', ask: state.ask.id } }
    : { start: [effectFor(plan, state, 'ask', (state.questions[0] as { kind: Ask['kind'] }).kind)] }

const pauseOr = (state: State, next: Parameters<typeof brokenLimit>[1], event: EventBody): Decision => {
  const broken = brokenLimit(state, next)
  return { record: broken ? { type: 'run.paused', ...broken } : event }
}

const firstRound = (plan: Plan, state: State): RoundStarted => ({
  type: 'round.started',
  round: 1,
  tasks: graphOf(plan).nodes.map(node => node.id),
  because: state.iteration === 1 ? 'first' : 'asked',
})

/** Starts what is ready and fits every limit, as many as may run side by side. */
const startTasks = (plan: Plan, state: State, busy: number): Decision => {
  const graph = graphOf(plan)
  const start: Effect[] = []
  let held = { tokens: 0, usd: 0 }
  for (const index of state.ready) {
    if (busy + start.length >= plan.maxParallel) break
    const effect = effectFor(plan, state, index < graph.taskCount ? 'task' : 'choice', graph.nodes[index]?.id ?? '')
    const next = { tokens: held.tokens + effect.reserve.tokens, usd: held.usd + effect.reserve.usd }
    const broken = brokenLimit(state, next)
    if (broken && start.length === 0 && busy === 0) return { record: { type: 'run.paused', ...broken } }
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
  const broken = brokenLimit(state, effect.reserve)
  return broken ? { record: { type: 'run.paused', ...broken } } : { start: [effect] }
}
