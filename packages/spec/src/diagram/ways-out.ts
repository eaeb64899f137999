import type { FailureStop, Plan, StopSpec } from '../generated/types.js'
import { guardText } from './guard-text.js'
import { limitText } from './limit-text.js'
import { failureText, stallText, successTexts } from './stop-text.js'

/** A way out of an iteration that is not the next one. */
export interface WayOut {
  kind: 'success' | 'failure' | 'stall'
  action: FailureStop['action']
  /** Of which sort it is, with its place in the order they are looked at. */
  sort: string
  /** Its conditions. */
  text: string
}

const budget = new Set<FailureStop['type']>(['max_iterations', 'cost_exceeded', 'timeout'])

/** The ways out in the order they are looked at: safety, budget, success, stall. Those of one kind and action are one. */
export const waysOut = (plan: Plan, stop: StopSpec): WayOut[] => {
  const failures = (isMeant: (type: FailureStop['type']) => boolean): Condition[] =>
    stop.failure
      .filter(({ type }) => isMeant(type))
      .map(({ action, ...end }) => [action, failureText({ action, ...end })])
  const stalls = stop.stall.map((end): Condition => [end.action, stallText(end)])
  const success = successTexts(plan, stop).join(' and ')
  return [
    ...byAction('1 safety', 'failure', [...failures(type => type === 'safety_violation'), ...guardEnds(plan)]),
    ...byAction('2 budget', 'failure', [...failures(type => budget.has(type)), ...limitEnds(plan, stop)]),
    ...byAction(
      'failure',
      'failure',
      failures(type => type !== 'safety_violation' && !budget.has(type)),
    ),
    ...byAction('3 success', 'success', success ? [['halt', success]] : []),
    ...byAction('4 stall', 'stall', stalls),
  ]
}

type Condition = [action: FailureStop['action'], text: string]

const byAction = (sort: string, kind: WayOut['kind'], conditions: readonly Condition[]): WayOut[] =>
  (['halt', 'escalate_human', 'retry_iteration'] as const).flatMap(action => {
    const texts = conditions.filter(([own]) => own === action).map(([, text]) => text)
    return texts.length > 0 ? { kind, action, sort, text: texts.join(' or ') } : []
  })

/** What guards do to a run; what they only tell or take out is no way out. */
const guardEnds = ({ guards = [] }: Plan): Condition[] =>
  guards.flatMap(guard =>
    guard.action === 'halt' || guard.action === 'escalate_human' ? [[guard.action, guardText(guard)]] : [],
  )

/** Limits that end a run and are no condition of its own already. */
const limitEnds = ({ limits, furtherLimits = [] }: Plan, { failure }: StopSpec): Condition[] =>
  [...limits, ...furtherLimits]
    .filter(({ onExceed }) => onExceed === 'halt')
    .filter(({ place }) => !failure.some(end => place?.pointer.startsWith(`${end.place.pointer}/`)))
    .map(({ unit, max, origin, per, task }) => [
      'halt',
      limitText({ unit, max, origin, ...(per ? { per } : {}), ...(task === undefined ? {} : { task }) }),
    ])
