import type { Limit, Plan } from '@loop/spec'
import { standOf } from '../core/pot.js'
import type { Step } from '../report/history.js'
import { addEnds } from './ends.js'
import type { Gathered } from './gathered.js'

/** What calls spent that began after a limit was crossed which is only told about. */
export interface Bleeding {
  limit: Limit
  /** In the limit's unit. */
  amount: number
  /** The first effects and iterations, and the last. */
  effects: string[]
  iterations: number[]
}

/** Adds up what is spent beyond limits that warn or slow down. */
export const gatherBleeding = (plan: Plan, gathered: Gathered, { event, before, after }: Step): void => {
  if (after.simulated) return
  const { crossed, bleedings, open } = gathered
  if (event.type === 'iteration.started')
    for (const key of Object.keys(crossed)) if (key.startsWith('iteration ')) delete crossed[key]
  if (event.type !== 'effect.finished' && event.type !== 'effect.lost') return
  const since = open[event.effect] ?? event.seq
  const target = before.running[event.effect]?.effect.target
  for (const limit of [...after.limits, ...(plan.furtherLimits ?? [])]) {
    const { unit, max, per = 'run', task, onExceed = 'pause' } = limit
    if ((unit !== 'tokens' && unit !== 'usd') || (onExceed !== 'warn' && onExceed !== 'throttle')) continue
    if (per === 'task' && task !== target) continue
    const key = `${per} ${unit} ${task ?? ''} ${max}`
    const amount = after.used[unit] - before.used[unit]
    if (amount > 0 && since > (crossed[key] ?? Number.POSITIVE_INFINITY)) {
      const bleeding = bleedings[key] ?? { limit, amount: 0, effects: [], iterations: [] }
      bleeding.amount = Math.round((bleeding.amount + amount) * 1e9) / 1e9
      addEnds(bleeding.effects, event.effect)
      if (bleeding.iterations.at(-1) !== before.iteration) addEnds(bleeding.iterations, before.iteration)
      bleedings[key] = bleeding
    }
    if (crossed[key] === undefined && standOf(after, limit).used > max) crossed[key] = event.seq
  }
}
