import type { Effect, EventBody, Plan } from '@loop/spec'
import { type Decision, decide } from '../core/decide.js'
import { evolve, type StampedEvent } from '../core/evolve.js'
import { initialState } from '../core/initial-state.js'
import { nextWhenLost } from '../core/permits.js'
import { isOver, type State } from '../core/state.js'
import { type Change, changesBetween } from './changes.js'
import { eventText } from './event-text.js'

/** Where a journal and the engine part. */
export interface ReplayDifference {
  /** Line of the journal, from 1. */
  line: number
  /** What the journal says, in short. */
  recorded: string
  /** What the engine says instead. */
  decided: string
  /** What differs in it, where both are of one kind. */
  changes: Change[]
}

/** What came of deciding again. */
export interface ReplayedEvents {
  /** How many decisions were the same. */
  decisions: number
  difference?: ReplayDifference
}

/**
 * Folds a journal event by event and decides again wherever its driver decided. Pure: calls nobody and writes nothing. What
 * came from the world (how effects ended and in which order, that drivers came, went and died) is taken as it is, as far as an
 * intent to it is on record.
 */
export const replayEvents = (plan: Plan, events: readonly StampedEvent[]): ReplayedEvents => {
  let state = initialState(plan)
  /** States in which the next decision may have been made, the latest first. */
  let moments = [state]
  /** Effects that a driver which took the run up has not settled yet. */
  let unsettled = new Set<string>()
  let decisions = 0
  for (let index = 0; index < events.length; ) {
    const event = events[index] as StampedEvent
    const part = partOf(plan, state, event, index, unsettled)
    let taken = 1
    if (part === 'decided') {
      const found = moments.map(moment => matchAt(plan, moment, events, index)).find(match => match > 0)
      if (found === undefined) return { decisions, difference: differenceAt(plan, state, event) }
      taken = found
      decisions++
    } else if (part !== 'free') return { decisions, difference: { line: event.seq, ...part, changes: [] } }
    for (const next of events.slice(index, index + taken)) state = evolve(plan, state, next)
    if (event.type === 'run.resumed') unsettled = cutOff(state)
    if (event.type === 'effect.lost' || event.type === 'effect.finished') unsettled.delete(event.effect)
    // While a driver prepares what it decided, effects that were started already may say that they begin.
    const isBetween = between.has(event.type)
    moments = isBetween ? [state, ...moments] : [state]
    index += taken
  }
  return { decisions }
}

const between: ReadonlySet<string> = new Set([
  'effect.begun',
  'effect.spawned',
  'effect.resumed',
  'tool.started',
  'tool.finished',
  'connector.started',
  'connector.spawned',
  'connector.ready',
  'connector.ended',
])

const cutOff = ({ running }: State): Set<string> =>
  new Set(Object.values(running).flatMap(({ effect }) => (effect.policy === 'reconcile' ? [] : [effect.id])))

type Part = 'decided' | 'free' | { recorded: string; decided: string }

/** Whether an event comes from a decision or from the world; or why it cannot come here at all. */
const partOf = (plan: Plan, state: State, event: StampedEvent, index: number, unsettled: ReadonlySet<string>): Part => {
  const not = (decided: string): Part => ({ recorded: eventText(event), decided })
  if ((index === 0) !== (event.type === 'run.started'))
    return not(index === 0 ? 'a journal begins with run.started' : 'a run begins once')
  if (isOver(state)) return not('nothing follows the end of a run')
  switch (event.type) {
    case 'run.started':
      return 'free'
    case 'run.resumed':
      return 'free'
    case 'run.interrupted':
      return state.status === 'running' ? 'free' : not(`nobody drives a run that is ${state.status}`)
    case 'effect.begun':
    case 'effect.spawned':
    case 'effect.finished':
    case 'effect.resumed':
    case 'tool.started':
    case 'tool.finished':
      return state.running[event.effect] ? 'free' : not('nothing happens without an intent on record')
    case 'connector.started':
    case 'connector.spawned':
    case 'connector.ready':
    case 'connector.ended':
      return state.status === 'running' ? 'free' : not(`nobody drives a run that is ${state.status}`)
    case 'effect.lost': {
      const entry = state.running[event.effect]
      const next = entry ? nextWhenLost(plan, entry) : 'ask'
      if (!unsettled.has(event.effect)) return not('only what a driver left running is lost')
      return event.next === next ? 'free' : not(`effect.lost ${event.effect}, next ${next}`)
    }
    case 'run.paused':
      if (event.run !== undefined || hasChild(state) || isShared(event.limit)) return 'free'
      break
    case 'run.waiting':
      if (event.run !== undefined) return 'free'
      break
  }
  return unsettled.size === 0 ? 'decided' : not(`first ${[...unsettled].join(', ')} has to be settled`)
}

/** A loop inside stands still where the whole has nothing left for it. */
const hasChild = ({ running }: State): boolean => Object.values(running).some(({ effect }) => effect.kind === 'child')

/** Pots of several runs are not in the journal of one. */
const isShared = ({ per }: { per?: string }): boolean => per === 'project' || per === 'day'

/** How many events, from an index on, are what the engine decides in a state; 0 when it decides otherwise. */
const matchAt = (plan: Plan, state: State, events: readonly StampedEvent[], index: number): number => {
  const decision = decide(plan, state)
  const event = events[index] as StampedEvent
  if ('record' in decision) return isSame(event, answerable(decision.record, event)) ? 1 : 0
  if (!('start' in decision)) return 0
  let taken = 0
  for (const effect of decision.start) {
    const next = events[index + taken]
    if (next?.type !== 'effect.started') return next === undefined || next.type === 'run.resumed' ? taken : 0
    if (!isSame(next, { type: 'effect.started', effect })) return 0
    taken++
  }
  return taken
}

/** Instead of waiting, a driver takes an answer that is there already. */
const answerable = (decided: EventBody, { type, ...event }: StampedEvent): EventBody =>
  decided.type === 'run.waiting' && type === 'ask.answered' && 'ask' in event && event.ask === decided.ask
    ? ({ ...event, type } as EventBody)
    : decided

const isSame = (event: StampedEvent, decided: EventBody): boolean => changesTo(event, decided).length === 0

/** What differs, leaving aside what a driver adds, and texts that differ only where a secret was taken out. */
const changesTo = (event: StampedEvent, decided: EventBody): Change[] =>
  changesBetween(event, asKnownTo(event, decided), stamps).filter(({ a, b }) => !isRedacted(a, b))

/** An end without what earlier engines did not say of it, where the record is of one of those. */
const asKnownTo = (event: StampedEvent, decided: EventBody): EventBody => {
  if (event.type !== 'run.ended' || decided.type !== 'run.ended' || event.condition !== undefined) return decided
  const { condition: _, code: __, place, ...rest } = decided
  return event.place === undefined || place === undefined ? rest : { ...rest, place }
}

const stamps: ReadonlySet<string> = new Set(['seq', 'at', 't', 'digest', 'permit', 'skill', 'waits', 'called'])

const mark = '[redacted]'

const isRedacted = (recorded: unknown, decided: unknown): boolean => {
  if (typeof recorded !== 'string' || typeof decided !== 'string' || !recorded.includes(mark)) return false
  let rest = decided
  const [first = '', ...others] = recorded.split(mark)
  if (!rest.startsWith(first)) return false
  rest = rest.slice(first.length)
  for (const [index, part] of others.entries()) {
    const at = index === others.length - 1 ? (rest.endsWith(part) ? rest.length - part.length : -1) : rest.indexOf(part)
    if (at < 0) return false
    rest = rest.slice(at + part.length)
  }
  return true
}

const differenceAt = (plan: Plan, state: State, event: StampedEvent): ReplayDifference => {
  const decision = decide(plan, state)
  const at = { line: event.seq, recorded: eventText(event), decided: decisionText(decision) }
  const same = bodiesOf(decision).find(({ type }) => type === event.type)
  return { ...at, changes: same ? changesTo(event, same) : [] }
}

const bodiesOf = (decision: Decision): EventBody[] =>
  'record' in decision ? [decision.record] : 'start' in decision ? decision.start.map(startOf) : []

const startOf = (effect: Effect): EventBody => ({ type: 'effect.started', effect })

const decisionText = (decision: Decision): string => {
  if ('wait' in decision) return 'nothing, before a running effect ends'
  if ('rest' in decision) return 'nothing, before the run is taken up'
  return bodiesOf(decision).map(eventText).join('; ')
}
