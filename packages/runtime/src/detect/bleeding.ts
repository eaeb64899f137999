import type { Limit, Plan } from '@loop/spec'
import { standOf } from '../core/pot.js'
import type { Step } from '../report/history.js'

/** What calls spent that began after a limit was crossed which is only told about. */
export interface Bleeding {
  limit: Limit
  /** In the limit's unit. */
  amount: number
  effects: string[]
  iterations: number[]
}

/** Adds up, step by step, what is spent beyond limits that warn or slow down. */
export const bleedingFold = (plan: Plan): { take(step: Step): void; found(): Bleeding[] } => {
  const begun = new Map<string, number>()
  /** By limit: since which line of the journal it is crossed. */
  const crossed = new Map<string, number>()
  const found = new Map<string, Bleeding>()
  return {
    take({ event, before, after }) {
      if (after.simulated) return
      if (event.type === 'effect.started') begun.set(event.effect.id, event.seq)
      if (event.type === 'iteration.started')
        for (const key of crossed.keys()) if (key.startsWith('iteration ')) crossed.delete(key)
      if (event.type !== 'effect.finished' && event.type !== 'effect.lost') return
      const since = begun.get(event.effect) ?? event.seq
      const target = before.running[event.effect]?.effect.target
      for (const limit of [...after.limits, ...(plan.furtherLimits ?? [])]) {
        const { unit, max, per = 'run', task, onExceed = 'pause' } = limit
        if ((unit !== 'tokens' && unit !== 'usd') || (onExceed !== 'warn' && onExceed !== 'throttle')) continue
        if (per === 'task' && task !== target) continue
        const key = `${per} ${unit} ${task ?? ''} ${max}`
        const amount = after.used[unit] - before.used[unit]
        if (amount > 0 && since > (crossed.get(key) ?? Number.POSITIVE_INFINITY)) {
          const bleeding = found.get(key) ?? { limit, amount: 0, effects: [], iterations: [] }
          bleeding.amount = Math.round((bleeding.amount + amount) * 1e9) / 1e9
          bleeding.effects.push(event.effect)
          if (bleeding.iterations.at(-1) !== before.iteration) bleeding.iterations.push(before.iteration)
          found.set(key, bleeding)
        }
        if (!crossed.has(key) && standOf(after, limit).used > max) crossed.set(key, event.seq)
      }
      begun.delete(event.effect)
    },
    found: () => [...found.values()],
  }
}
