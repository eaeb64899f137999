import {
  type ChildResult,
  costsNothing,
  type Effect,
  type EffectFinished,
  type GuardFinding,
  type Output,
  type Plan,
  type Problem,
  type SkillUse,
  type Verdict,
} from '@loop/spec'
import { evolve, type StampedEvent } from '../core/evolve.js'
import { initialState } from '../core/initial-state.js'
import type { State } from '../core/state.js'

/** An effect from its beginning to its end, or what a person judged. */
export interface EffectHistory {
  kind: Effect['kind']
  target: string
  /** Its id; of what a person judged, that of the ask. */
  id: string
  iteration: number
  round: number
  attempt: number
  /** ISO 8601. */
  startedAt: string
  endedAt?: string
  status: 'ok' | 'failed' | 'cut' | 'lost' | 'running'
  /** What it counted as: as reported, or all that was held back for it where that was not. */
  usd: number
  tokens: number
  /** Whether the money, and the tokens of both kinds, were reported. */
  reported: { usd: boolean; tokens: boolean }
  scripted: boolean
  output?: Output
  error?: Problem
  verdict?: Verdict
  /** Digest of what a check judged. */
  work?: string
  child?: ChildResult
  guards: readonly GuardFinding[]
  /** The skill that its agent was given. */
  skill?: SkillUse
}

/** An iteration, with all that ran in it. */
export interface IterationHistory {
  iteration: number
  startedAt: string
  /** When it was measured; absent of one that did not come to its end, and of loops without stop conditions. */
  endedAt?: string
  /** Seconds of running until then. */
  seconds: number
  rounds: number
  metrics: Readonly<Record<string, number>>
  /** What was used from its beginning until the next began. */
  used: { usd: number; tokens: number }
  effects: EffectHistory[]
}

/** A step of a journal: the states around an event. */
export interface Step {
  event: StampedEvent
  before: State
  after: State
}

/** The steps of a journal, one after another. */
export const stepsOf = function* (plan: Plan, events: Iterable<StampedEvent>): Generator<Step> {
  let before = initialState(plan)
  for (const event of events) {
    const after = evolve(plan, before, event)
    yield { event, before, after }
    before = after
  }
}

/** A run as a list of iterations. */
export const historyOf = (plan: Plan, events: readonly StampedEvent[]): IterationHistory[] => {
  const history = historyFold(plan)
  for (const step of stepsOf(plan, events)) history.take(step)
  return history.iterations
}

/** A list of iterations that grows with each step of a journal, for whoever folds it anyway. */
export const historyFold = (plan: Plan): { iterations: IterationHistory[]; take(step: Step): void } => {
  const iterations: IterationHistory[] = []
  const open = new Map<string, EffectHistory>()
  const take = (step: Step): void => {
    const { event, before, after } = step
    const current = iterations.at(-1)
    if (event.type === 'iteration.started') {
      const { iteration, at: startedAt } = event
      const used = { usd: 0, tokens: 0 }
      iterations.push({ iteration, startedAt, seconds: 0, rounds: 0, metrics: {}, used, effects: [] })
      return
    }
    if (!current) return
    current.used = {
      usd: cents(current.used.usd + after.used.usd - before.used.usd),
      tokens: current.used.tokens + after.used.tokens - before.used.tokens,
    }
    if (event.type === 'round.started') current.rounds++
    if (event.type === 'iteration.ended') {
      current.endedAt = event.at
      current.seconds = event.used.seconds
      current.metrics = event.metrics
    }
    if (event.type === 'effect.started') {
      const effect = begun(event.effect, event.at, event.skill)
      open.set(event.effect.id, effect)
      current.effects.push(effect)
    }
    if (event.type === 'effect.finished') Object.assign(open.get(event.effect) ?? {}, finished(plan, step, event))
    if (event.type === 'effect.lost') Object.assign(open.get(event.effect) ?? {}, { ...costs(step), status: 'lost' })
    if (event.type === 'ask.answered') current.effects.push(...judgedByPerson(plan, step))
  }
  return { iterations, take }
}

const begun = (
  { id, kind, target, iteration, round, attempt, scripted = false }: Effect,
  at: string,
  skill: SkillUse | undefined,
): EffectHistory => ({
  ...{ kind, target, id, iteration, round, attempt, scripted },
  startedAt: at,
  status: 'running',
  usd: 0,
  tokens: 0,
  reported: { usd: false, tokens: false },
  guards: [],
  ...(skill ? { skill } : {}),
})

const costs = ({ before, after, event }: Step): Pick<EffectHistory, 'usd' | 'tokens' | 'endedAt'> => ({
  endedAt: event.at,
  usd: cents(after.used.usd - before.used.usd),
  tokens: after.used.tokens - before.used.tokens,
})

const finished = (plan: Plan, step: Step, event: EffectFinished): Partial<EffectHistory> => {
  const { status, usage, output, error, child, guards = [], verdict: said, work } = event
  const effect = step.before.running[event.effect]?.effect
  const index = effect?.kind === 'check' ? plan.checks.findIndex(({ id }) => id === effect.target) : -1
  const verdict = step.after.checks[index]?.verdict ?? said // with the codes of its check
  return {
    ...costs(step),
    status,
    reported: {
      usd: usage?.costUsd !== undefined || costsNothing(usage?.lane),
      tokens: usage?.inputTokens !== undefined && usage.outputTokens !== undefined,
    },
    guards,
    ...(output ? { output } : {}),
    ...(error ? { error } : {}),
    ...(verdict ? { verdict } : {}),
    ...(child ? { child } : {}),
    ...(work === undefined ? {} : { work }),
  }
}

/** A person's verdict comes with an answer, not with an effect. */
const judgedByPerson = (plan: Plan, { event, before, after }: Step): EffectHistory[] => {
  const [question] = before.questions
  const index = plan.checks.findIndex(({ id }) => id === question?.about)
  const verdict = after.checks[index]?.verdict
  if (question?.kind !== 'person-check' || !verdict || event.type !== 'ask.answered' || after.decided) return []
  return [
    {
      ...{ kind: 'check', target: plan.checks[index]?.id ?? '', id: event.ask, attempt: 1 },
      ...{ iteration: before.iteration, round: Math.max(1, before.round) },
      ...{ startedAt: event.at, endedAt: event.at, status: 'ok', usd: 0, tokens: 0, scripted: false },
      reported: { usd: true, tokens: true },
      verdict,
      guards: [],
    },
  ]
}

/** Takes away what adding and subtracting binary fractions of dollars leaves behind. */
const cents = (usd: number): number => Math.round(usd * 1e9) / 1e9
