import type { EffectStarted, IterationEnded, RunRecord } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import { calledIn } from '../report/called-in.js'
import { genAi, operations } from './conventions.js'
import { type End, effectSpan, type OpenEffect } from './effect-span.js'
import { spanIdOf } from './ids.js'
import { present, type Span } from './span.js'

/** What a run is, as its record says. */
export type ObservedRun = Pick<RunRecord, 'run' | 'plan' | 'simulated' | 'parent'>

/** Something that goes on between two events: an iteration, a round. */
interface Open {
  id: string
  at: string
  number: number
  because?: string
  ended?: IterationEnded
}

/**
 * The spans of a run, each given once: by the event that ends it. Whoever folds the same journal gets the same, so a driver that takes a
 * run up folds what is there, sends none of that, and goes on.
 */
export const spanFold = ({ run, plan, simulated, parent }: ObservedRun): { take(event: StampedEvent): Span[] } => {
  const id = (...part: (string | number)[]) => spanIdOf(run, ...part)
  const effects = new Map<string, OpenEffect>()
  const asks = new Map<string, { open: OpenEffect; end: End }>()
  const tools = new Map<string, string>()
  let startedAt = ''
  let drive: { at: string; line: number; isResumed: boolean } | undefined
  let iteration: Open | undefined
  let round: Open | undefined

  const span = (own: Pick<Span, 'id' | 'parent' | 'name' | 'startedAt' | 'endedAt'> & Partial<Span>): Span => ({
    run,
    isClient: false,
    failed: false,
    ...own,
    attributes: { ...common, ...own.attributes },
  })
  const common = present({
    'loop.run': run,
    'loop.name': plan.name,
    'loop.simulated': simulated ? true : undefined,
  })

  const closeRound = (at: string): Span[] => {
    if (!round) return []
    const { id: own, at: from, number, because } = round
    const attributes = present({
      'loop.iteration': iteration?.number,
      'loop.round': number,
      'loop.round.because': because,
    })
    const closed = { id: own, parent: iteration?.id ?? id(), name: 'round', startedAt: from, endedAt: at, attributes }
    round = undefined
    return [span(closed)]
  }

  const closeIteration = (at: string): Span[] => {
    const inside = closeRound(at)
    if (!iteration) return inside
    const { id: own, at: from, number, ended } = iteration
    const attributes = present({
      'loop.iteration': number,
      'loop.iteration.best': ended?.best,
      'loop.metrics': Object.entries(ended?.metrics ?? {}).map(([name, value]) => `${name}=${value}`),
    })
    iteration = undefined
    return [...inside, span({ id: own, parent: id(), name: 'iteration', startedAt: from, endedAt: at, attributes })]
  }

  const parentOf = ({ iteration: n, round: r }: EffectStarted['effect']): string => {
    if (iteration?.number !== n) return id()
    return round?.number === r ? round.id : iteration.id
  }

  const closeEffect = (effect: string, end: End, at: string): Span[] => {
    const open = effects.get(effect)
    if (!open) return []
    effects.delete(effect)
    if (end.ask) {
      asks.set(end.ask.id, { open, end }) // it lasts until a person has answered
      return []
    }
    return [span(effectSpan(plan, run, id('effect', effect), open, end, at))]
  }

  const closeAsk = (ask: string, at: string, choice?: string): Span[] => {
    const asked = asks.get(ask)
    if (!asked) return []
    asks.delete(ask)
    const { open, end } = asked
    const whole = effectSpan(plan, run, id('effect', open.effect.id), open, end, at)
    const more = present({ 'loop.ask.kind': end.ask?.kind, 'loop.ask.choice': choice })
    return [span({ ...whole, attributes: { ...whole.attributes, ...more } })]
  }

  /** A driver that puts the run down before it is over, or that had taken it up, has a span of its own. */
  const closeDrive = (event: StampedEvent, outcome: string, reason?: string): Span[] => {
    if (!drive) return []
    const { at, line, isResumed } = drive
    drive = undefined
    if (!isResumed && event.type === 'run.ended') return []
    const attributes = present({
      'loop.drive': line,
      'loop.run.outcome': outcome,
      'loop.run.reason': reason,
      'loop.run.active_ms': event.t,
    })
    return [span({ id: id('drive', line), parent: id(), name: 'drive', startedAt: at, endedAt: event.at, attributes })]
  }

  const take = (event: StampedEvent): Span[] => {
    const { at } = event
    switch (event.type) {
      case 'run.started':
        startedAt = at
        drive = { at, line: event.seq, isResumed: false }
        return []
      case 'run.resumed':
        drive = { at, line: event.seq, isResumed: true }
        return []
      case 'iteration.started': {
        const closed = closeIteration(at)
        iteration = { id: id('iteration', event.iteration), at, number: event.iteration }
        return closed
      }
      case 'iteration.ended':
        if (iteration) iteration.ended = event
        return []
      case 'round.started': {
        const closed = closeRound(at)
        const own = id('round', iteration?.number ?? 0, event.round)
        round = { id: own, at, number: event.round, because: event.because }
        return closed
      }
      case 'effect.started': {
        const { effect, called } = event
        effects.set(effect.id, { effect, at, called: calledIn(plan, effect, called), parent: parentOf(effect) })
        return []
      }
      case 'effect.finished':
        return closeEffect(event.effect, event, at)
      case 'effect.lost':
        return closeEffect(event.effect, { status: 'lost' }, at)
      case 'tool.started':
        tools.set(`${event.effect} ${event.use}`, at)
        return []
      case 'tool.finished': {
        const named = event.status === 'refused' ? undefined : event.tool // what is refused may have a name that a model made up
        const begun = tools.get(`${event.effect} ${event.use}`)
        tools.delete(`${event.effect} ${event.use}`)
        const own = {
          id: id('tool', event.effect, event.use),
          parent: id('effect', event.effect),
          name: named === undefined ? operations.tool : `${operations.tool} ${named}`,
          startedAt: begun ?? at,
          endedAt: at,
          failed: event.status !== 'ok',
        }
        const attributes = present({
          [genAi.operation]: operations.tool,
          [genAi.tool]: named,
          [genAi.errorType]: event.status === 'ok' ? undefined : event.status,
          'loop.effect': event.effect,
        })
        return [span({ ...own, attributes, ...(event.message === undefined ? {} : { message: event.message }) })]
      }
      case 'ask.answered':
        return closeAsk(event.ask, at, event.choice)
      case 'run.paused':
        return closeDrive(event, 'paused', event.limit.unit)
      case 'run.waiting':
        return closeDrive(event, 'waiting')
      case 'run.interrupted':
        return closeDrive(event, 'interrupted')
      case 'run.ended': {
        const attributes = present({
          [genAi.operation]: operations.run,
          [genAi.workflow]: plan.name,
          [genAi.errorType]: event.outcome === 'failed' ? event.reason : undefined,
          'loop.dialect': plan.dialect,
          'loop.run.parent': parent?.run,
          'loop.run.outcome': event.outcome,
          'loop.run.reason': event.reason,
          'loop.run.failure_code': event.code,
          'loop.run.active_ms': event.t,
        })
        const unanswered = [...asks.keys()].flatMap(ask => closeAsk(ask, at))
        const own = { id: id(), parent: parent && spanIdOf(parent.run, 'effect', parent.effect) }
        const failed = event.outcome === 'failed'
        const name = `${operations.run} ${plan.name}`
        return [
          ...unanswered,
          ...closeIteration(at),
          ...closeDrive(event, event.outcome, event.reason),
          span({ ...own, name, startedAt, endedAt: at, failed, attributes }),
        ]
      }
      default:
        return []
    }
  }
  return { take }
}
