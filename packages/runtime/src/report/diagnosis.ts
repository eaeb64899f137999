import type { Diagnosis, Heartbeat, Place, Plan } from '@loop/spec'
import { documentPlace } from '../core/conclude.js'
import type { StampedEvent } from '../core/evolve.js'
import type { State } from '../core/state.js'
import { limitCondition, limitReasons } from '../core/stopping.js'
import { detected } from '../detect/detectors.js'
import { factsOf, type RunFacts } from '../detect/run-facts.js'
import { bestOf } from './best.js'
import { nextFor } from './next-for.js'
import { standing } from './standing.js'

/**
 * How a run stands and why, what went wrong in it, the best so far, and what to do next, from its journal alone. Pure.
 *
 * @param status how it stands as of now, where that is known better: a run whose driver died is interrupted
 */
export const diagnose = (plan: Plan, events: readonly StampedEvent[], status?: Heartbeat['status']): Diagnosis =>
  diagnosisOf(factsOf(plan, events), status)

/** The same of a journal that is folded already. */
export const diagnosisOf = (facts: RunFacts, as?: Heartbeat['status']): Diagnosis => {
  const { plan, state } = facts
  const { status: own } = standing(plan, state)
  const status = as ?? own
  const why = status === own ? whyOf(plan, state) : (changed[status] ?? whyOf(plan, state))
  const place = why.place ?? (why.isGiven ? undefined : documentPlace(plan))
  const found = detected(facts)
  const code = state.ended?.code ?? found[0]?.code
  const best = bestOf(facts)
  return {
    status,
    simulated: state.simulated,
    reason: why.reason,
    condition: why.condition,
    ...(place ? { place } : {}),
    ...(code === undefined ? {} : { code }),
    detected: found,
    ...(best ? { best } : {}),
    next: nextFor(why.reason, found),
  }
}

interface Why {
  reason: Diagnosis['reason']
  condition: string
  place?: Place | undefined
  /** The command line says so, which has no line. */
  isGiven?: boolean
}

/** A run that its journal calls running and nobody drives. */
const changed: Partial<Record<Heartbeat['status'], Why>> = {
  interrupted: { reason: 'interrupted', condition: 'its driver died' },
}

const whyOf = (plan: Plan, state: State): Why => {
  const { place } = standing(plan, state)
  switch (state.status) {
    case 'done':
    case 'failed': {
      const { reason = 'task-failed', condition, message } = state.ended ?? {}
      return { reason, condition: condition ?? message ?? reason, place, isGiven: isAtGivenLimit(state) }
    }
    case 'paused': {
      const limit = state.paused?.limit
      if (!limit) return { reason: 'interrupted', condition: 'it was paused' }
      const inside = state.paused?.run === undefined ? '' : `, in the run ${state.paused.run} inside it`
      const condition = `${limitCondition(limit)}${inside}`
      return { reason: limitReasons[limit.unit], condition, place, isGiven: limit.origin === 'command-line' }
    }
    case 'waiting':
      return {
        reason: 'waiting',
        condition: state.ask?.question ?? `a person has to answer ${state.waitsFor ?? 'a question'}`,
        place: state.questions[0]?.place ?? place,
      }
    case 'interrupted':
      return { reason: 'interrupted', condition: `told to stop by ${state.stoppedBy ?? 'its driver'}` }
    default:
      return { reason: 'running', condition: 'it has not come to its end' }
  }
}

const isAtGivenLimit = ({ ended }: State): boolean => ended?.condition?.startsWith('at most ') === true && !ended.place
