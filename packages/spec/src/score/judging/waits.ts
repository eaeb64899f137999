import type { CheckSpec, Place, Plan } from '../../generated/types.js'
import { canAct } from './guards.js'

/** The first place at which a run waits for a person before it goes on, or at a limit before it ends. */
export const waitsForPerson = (
  plan: Plan,
  judges: readonly CheckSpec[],
): { reason: string; place: Place | undefined } | undefined => {
  const limit = plan.limits.find(({ onExceed = 'pause' }) => onExceed === 'pause')
  if (limit) return { reason: 'at a limit the run pauses, and a person may raise it', place: limit.place }
  const person = judges.find(({ kind }) => kind === 'person')
  if (person) return { reason: `a person judges: ${person.label}`, place: person.place }
  const gate = plan.guards?.find(guard => guard.type === 'human_gate' && canAct(guard))
  if (gate) return { reason: `a person is asked first: ${gate.id}`, place: gate.place }
  const { strategy } = plan
  return strategy?.gate && Object.keys(strategy.gate).length > 0
    ? { reason: 'a person agrees to changes of the loop', place: strategy.place }
    : undefined
}
