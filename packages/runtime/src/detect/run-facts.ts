import type { MemoryWrite, Plan } from '@loop/spec'
import { type Bypass, bypassIn } from '../core/bypass.js'
import { evolve, type StampedEvent } from '../core/evolve.js'
import { initialState } from '../core/initial-state.js'
import { type Overrun, overrunIn } from '../core/overrun.js'
import type { State } from '../core/state.js'
import { type EffectHistory, historyFold, type IterationHistory, type Step } from '../report/history.js'
import { type Bleeding, bleedingFold } from './bleeding.js'

/** Something that an event shows, and where it belongs. */
export type Shown<T> = T & {
  /** Id of the effect, or of the ask. */
  by: string
  iteration: number
}

/** What detectors look at: a run as its journal tells it, folded once. */
export interface RunFacts {
  plan: Plan
  /** The state that its last event led to. */
  state: State
  iterations: readonly IterationHistory[]
  /** Its effects and what people judged, in the order they began. */
  effects: readonly EffectHistory[]
  /** Hard limits that calls went beyond. */
  overruns: readonly Shown<Overrun>[]
  /** What was spent beyond limits that are only told about. */
  bleedings: readonly Bleeding[]
  /** Entries of memory that were written over what another run had written meanwhile. */
  conflicts: readonly Shown<MemoryWrite>[]
  /** Guards that were broken although the run went on. */
  bypasses: readonly Shown<Bypass>[]
  /** Changes of the strategy that count, each with the iteration after which it was made. */
  changes: readonly Shown<{ message: string }>[]
  /** Effects whose results count because a person approved them. */
  approved: ReadonlySet<string>
  /** Seconds of running since a task, a check, a choice or a loop inside last came to a good end, or since the beginning. */
  idleSeconds: number
}

/** Gathers, event by event, what detectors look at. Pure but for what it gathers. */
export const factsFold = (plan: Plan): { take(event: StampedEvent): void; facts(): RunFacts } => {
  const history = historyFold(plan)
  const bleeding = bleedingFold(plan)
  const overruns: Shown<Overrun>[] = []
  const conflicts: Shown<MemoryWrite>[] = []
  const bypasses: Shown<Bypass>[] = []
  const changes: Shown<{ message: string }>[] = []
  const approved = new Set<string>()
  let state = initialState(plan)
  let movedAt = 0
  const take = (event: StampedEvent): void => {
    const step: Step = { event, before: state, after: evolve(plan, state, event) }
    const { before, after } = step
    state = after
    history.take(step)
    bleeding.take(step)
    const at = { by: nameOf(event), iteration: Math.max(1, before.iteration) }
    const [overrun, bypass] = [overrunIn(plan, before, after, event), bypassIn(plan, before, event)]
    if (overrun) overruns.push({ ...overrun, ...at })
    if (bypass) bypasses.push({ ...bypass, ...at })
    if ('writes' in event)
      conflicts.push(...(event.writes ?? []).flatMap(write => (write.conflict ? [{ ...write, ...at }] : [])))
    const change = changeIn(step)
    if (change !== undefined) changes.push({ message: change, ...at })
    const held = before.questions[0]?.held?.effect
    if (event.type === 'ask.answered' && event.choice === 'approve' && held !== undefined) approved.add(held)
    if (isProgress(step)) movedAt = event.t
    if (event.type === 'iteration.started' && plan.stop) forget(history.iterations, after.best?.iteration)
  }
  const facts = (): RunFacts => ({
    plan,
    state,
    iterations: history.iterations,
    effects: history.iterations.flatMap(({ effects }) => effects),
    overruns,
    bleedings: bleeding.found(),
    conflicts,
    bypasses,
    changes,
    approved,
    idleSeconds: (state.t - movedAt) / 1000,
  })
  return { take, facts }
}

/** Folds a journal into what detectors look at. Pure. */
export const factsOf = (plan: Plan, events: readonly StampedEvent[]): RunFacts => {
  const fold = factsFold(plan)
  for (const event of events) fold.take(event)
  return fold.facts()
}

/** Drops the texts of an iteration that is over and not the best, so that a long run needs little more memory than a short one. */
const forget = (iterations: readonly IterationHistory[], best: number | undefined): void => {
  const [current] = iterations.slice(-1)
  for (const { iteration, effects } of iterations.slice(-2))
    if (iteration !== best && iteration !== current?.iteration) for (const effect of effects) delete effect.output
}

const nameOf = (event: StampedEvent): string => {
  if (event.type === 'effect.finished' || event.type === 'effect.lost') return event.effect
  return event.type === 'ask.answered' ? event.ask : event.type
}

/** The change that counts from here on; one that a person said no to is none. */
const changeIn = ({ event, before, after }: Step): string | undefined => {
  if (after.steps === before.steps) return undefined
  if (event.type === 'effect.finished') return event.improvement?.message
  return event.type === 'ask.answered' && event.choice === 'approve' ? before.proposal?.message : undefined
}

const moving: ReadonlySet<string> = new Set(['task', 'check', 'choice', 'child'])

const isProgress = ({ event, before }: Step): boolean =>
  event.type === 'ask.answered' ||
  (event.type === 'effect.finished' &&
    event.status === 'ok' &&
    moving.has(before.running[event.effect]?.effect.kind ?? ''))
