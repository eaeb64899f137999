import type { ChildPlan, Effect, EventBody, Plan } from '@loop/spec'
import { holding, shareOf } from './child-share.js'
import { composing } from './children.js'
import type { Decision } from './decide.js'
import { effectFor } from './effects.js'
import { graphOf } from './graph.js'
import { outgoing } from './guarding.js'
import { choicesToMake, isReady, isThrough, violated } from './iteration.js'
import { measured, rollbackOf } from './measure.js'
import { brokenLimit, halts, isThrottled, leftOf, type Need } from './pot.js'
import type { Question, State } from './state.js'
import { consequenceOf, endedAtLimit } from './stopping.js'

/** How {@link decideTurn} has a person asked. */
type Ask = (question: Question) => Decision

/** How {@link decideTurn} starts tasks that are ready. */
type Start = (most: number) => Decision

/**
 * What may happen now in a plan whose stop conditions decide: the tasks of an iteration and, as soon as those it judges have
 * ended, each check; then what the iteration came to, and what follows from that.
 */
export const decideTurn = (plan: Plan, state: State, ask: Ask, start: Start): Decision => {
  const busy = Object.keys(state.running).length
  if (state.turn) return busy > 0 ? { wait: true } : follow(plan, state, ask)
  if (state.iteration === 0) return within(plan, state, { iterations: 1 }, nextIteration(state))
  if (state.round === 0) {
    const before = inside(plan, state, busy)
    if (before) return before
    const tasks = graphOf(plan).nodes.map(({ id }) => id)
    return within(plan, state, { iterations: 1 }, { type: 'round.started', round: 1, tasks, because: 'first' })
  }
  if (violated(state) === 'halt' || isThrough(plan, state))
    return busy > 0 ? { wait: true } : { record: measured(plan, state) }
  return work(plan, state, busy, ask, start)
}

/** What the loops inside do before the tasks of an iteration; nothing when they are through. */
const inside = (plan: Plan, state: State, busy: number): Decision | undefined => {
  if (!plan.composition) return undefined
  const next = composing(plan.composition, state)
  if (next.kind === 'start') return startChildren(plan, state, next.children, busy)
  if (next.kind === 'wait' || busy > 0) return { wait: true }
  if (next.kind === 'through') return undefined
  const pot = next.kind === 'spent' ? leftOf(plan, state, next.unit) : undefined
  return { record: pot ? endedAtLimit(state, pot.limit) : measured(plan, state) }
}

/** Starts loops inside for which something is left, as many as may run side by side; the others wait until that much is known. */
const startChildren = (plan: Plan, state: State, children: readonly ChildPlan[], busy: number): Decision => {
  const most = (isThrottled(plan, state) ? 1 : plan.maxParallel) - busy
  const start: Effect[] = []
  let held = state
  for (const { id } of children.slice(0, Math.max(0, most))) {
    const broken = brokenLimit(plan, held, {}) ?? shareOf(plan, held, id).broken
    if (broken && start.length === 0 && busy === 0) return stopped(state, broken)
    if (broken) break
    const effect = effectFor(plan, held, 'child', id)
    held = holding(held, effect)
    start.push(effect)
  }
  return start.length > 0 ? { start } : { wait: true }
}

/** Checks go before tasks that are ready, and judge while nobody works, so that what they see stands still. */
const work = (plan: Plan, state: State, busy: number, ask: Ask, start: Start): Decision => {
  const ready = plan.checks.filter((_, index) => isReady(plan, state, index))
  const machine = ready.find(({ kind }) => kind !== 'person')
  if (busy > 0 && (machine || state.checks.some(({ running }) => running))) return { wait: true }
  if (machine) {
    const effect = effectFor(plan, state, 'check', machine.id)
    return within(plan, state, effect.reserve, { start: [effect] })
  }
  const choice = choicesToMake(plan, state)[0]
  if (choice !== undefined) return { start: [effectFor(plan, state, 'choice', choice)] }
  if (state.ready.length > 0) return start(isThrottled(plan, state) ? 1 : plan.maxParallel)
  if (busy > 0) return { wait: true }
  const person = ready[0]
  return person ? ask({ kind: 'person-check', about: person.id, place: person.place }) : { wait: true }
}

/** From one iteration to the next: whether there is one, what is taken back, what is sent back, what is changed. */
const follow = (plan: Plan, state: State, ask: Ask): Decision => {
  if (state.turn === 'measured') {
    if (keepsRecord(plan) && !state.recorded) return { start: [effectFor(plan, state, 'record', 'iteration')] }
    const consequence = consequenceOf(plan, state)
    if (consequence.kind === 'end') return outgoing(plan, state, consequence.ended)
    if (consequence.kind === 'ask') {
      const { condition, place } = consequence.condition
      return ask({ kind: 'stop-condition', about: condition, place })
    }
    if (consequence.kind === 'retry') return within(plan, state, { iterations: 1 }, nextIteration(state, 'retry'))
    const rollback = rollbackOf(plan, state)
    if (rollback) return { record: rollback }
  }
  const isEarly = state.turn === 'measured' || state.turn === 'rolled-back'
  if (isEarly) {
    const broken = brokenLimit(plan, state, { iterations: 1 })
    if (broken) return stopped(state, broken) // nothing more is sent back when nobody will read it
    if (plan.routes?.length) return { start: [effectFor(plan, state, 'feedback', 'feedback')] }
  }
  if ((isEarly || state.turn === 'sent') && mayImprove(plan, state))
    return { start: [effectFor(plan, state, 'improve', 'strategy')] }
  if (state.agreed) return { start: [effectFor(plan, state, 'improve', 'strategy')] }
  if (state.proposal) return ask({ kind: 'improvement', about: state.proposal.message, place: plan.strategy?.place })
  return within(plan, state, { iterations: 1 }, nextIteration(state))
}

/** Whether something is to be kept of each iteration beside the run's own record. */
const keepsRecord = ({ home, checkpoint }: Plan): boolean => home !== undefined || checkpoint !== undefined

/** A strategy has something to go by: what was sent to it, or values to search. */
const mayImprove = ({ strategy }: Plan, { steps, messages }: State): boolean =>
  strategy !== undefined &&
  steps < (strategy.maxSteps ?? Number.POSITIVE_INFINITY) &&
  (strategy.type === 'parameter_search' ? strategy.search !== undefined : messages.some(({ to }) => to === 'strategy'))

const nextIteration = (state: State, because?: 'retry'): EventBody => ({
  type: 'iteration.started',
  iteration: state.iteration + 1,
  ...(because ? { because } : {}),
})

/** Does something when it stays within every limit; else the run pauses or ends there. */
const within = (plan: Plan, state: State, need: Need, then: EventBody | Decision): Decision => {
  const broken = brokenLimit(plan, state, need)
  if (broken) return stopped(state, broken)
  return 'type' in then ? { record: then } : then
}

/** What comes of a limit that stands in the way. */
export const stopped = (state: State, broken: NonNullable<ReturnType<typeof brokenLimit>>): Decision =>
  halts(broken.limit) ? { record: endedAtLimit(state, broken.limit) } : { record: { type: 'run.paused', ...broken } }
