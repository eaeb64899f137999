import type { CheckSpec, Plan } from '../generated/types.js'
import type { Order } from './order.js'

/** For tasks, those that they wait for although they do not come after them. */
export type Waits = ReadonlyMap<string, readonly string[]>

/**
 * What tasks wait for because a machine judges in between; `undefined` when any may have to wait for any other, as where a person is
 * asked in between. Where stop conditions decide, a check begins when what it judges has ended and nobody works, and no task begins
 * before it: so all that come after what it judges wait also for those that were at work beside it.
 *
 * @param isAtOnce whether a task begins with the pass, and is never begun again
 */
export const waitsOf = (plan: Plan, order: Order, isAtOnce: (task: string) => boolean): Waits | undefined => {
  if (mayAsk(plan)) return undefined
  const waits = new Map<string, string[]>()
  if (!plan.stop) return waits
  if (plan.choices.some(({ checks }) => checks) || plan.tasks.some(({ rejudges }) => rejudges)) return undefined
  for (const check of plan.checks) {
    if (check.kind === 'person') continue
    const { beside, behind } = around(plan, check, order)
    if (!beside.every(isAtOnce)) return undefined
    for (const id of behind) waits.set(id, [...(waits.get(id) ?? []), ...beside])
  }
  return waits
}

/** The tasks that may be at work when a check may begin, and those that wait for what it judges. */
const around = ({ tasks }: Plan, { after, when }: CheckSpec, order: Order): { beside: string[]; behind: string[] } => {
  if (!after) return { beside: [], behind: [] }
  const judged = when ? [...after, when.choice] : after
  const ended = new Set(judged.flatMap(id => [id, ...(order.get(id) ?? [])]))
  const left = tasks.flatMap(({ id }) => (ended.has(id) ? [] : [id]))
  const isBehind = (id: string) => judged.every(one => order.get(id)?.has(one))
  return { beside: left.filter(id => !isBehind(id)), behind: left.filter(isBehind) }
}

/** Whether a person may be asked before all tasks have ended: nothing begins then until nobody works. */
const mayAsk = ({ guards = [], tasks }: Plan): boolean =>
  guards.some(({ type, action }) => type === 'human_gate' || action === 'escalate_human') ||
  tasks.some(({ irreversible }) => irreversible)
