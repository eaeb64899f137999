import type { GuardFinding, Plan } from '@loop/spec'
import type { StampedEvent } from './evolve.js'
import type { State } from './state.js'
import { brokenCondition, isAccepted } from './stopping.js'

/** A guard that was broken although the run went on (F12). */
export interface Bypass {
  finding: GuardFinding
  /** `warned`: the document lets it through; `went-on`: a guard said halt, and the next iteration began. */
  how: 'warned' | 'went-on'
}

/** How grave a guard has to be whose warning counts: what it forbids is severe, and a warning lets it through. */
const severe: ReadonlySet<string> = new Set(['S0', 'S1'])

/**
 * What an event lets through. What was withheld or taken out did not get through, a person who says that it goes on answers for it,
 * and a guard that could not look saw nothing.
 */
export const bypassIn = (plan: Plan, before: State, event: StampedEvent): Bypass | undefined => {
  if (before.simulated) return undefined
  if (event.type === 'iteration.started') {
    const finding = before.findings.find(({ action }) => action === 'halt')
    const isAllowed = event.because === 'asked' || isAccepted(plan, before, brokenCondition(before))
    return finding && !isAllowed ? { finding, how: 'went-on' } : undefined
  }
  if (event.type !== 'effect.finished') return undefined
  const finding = event.guards?.find(({ guard, action, error, approval }) => {
    const severity = plan.guards?.find(({ id }) => id === guard)?.severity
    return action === 'warn' && !error && !approval && severe.has(severity ?? '')
  })
  return finding && { finding, how: 'warned' }
}
