import type { Plan } from '@loop/spec'
import { gain } from './measure.js'

/** From which share of turns on, and over how many values, a number goes back and forth (F7). */
export const oscillation = { turns: 0.6, values: 4, window: 6 } as const

/** How the last values of a number move. */
export interface Zigzag {
  /** How many values were looked at. */
  values: number
  /** Share of the steps, from the second on, that go the other way than the one before. */
  turns: number
  /** By how much the last value is better than the first. */
  gain: number
}

/** How the last values of a metric move, or of a score where none is named. */
export const zigzag = (plan: Plan, metric: string | undefined, values: readonly number[]): Zigzag => {
  const last = values.slice(-oscillation.window)
  const steps = last.slice(1).map((value, index) => Math.sign(value - (last[index] ?? 0)))
  const turned = steps.slice(1).filter((step, index) => step * (steps[index] ?? 0) < 0).length
  const [first = 0, end = 0] = [last[0], last.at(-1)]
  return {
    values: last.length,
    turns: steps.length > 1 ? turned / (steps.length - 1) : 0,
    gain: metric === undefined ? end - first : gain(plan, metric, end, first),
  }
}

/** Whether a number goes back and forth without getting anywhere. */
export const isZigzag = ({ values, turns, gain }: Zigzag, least: number): boolean =>
  values >= oscillation.values && turns >= oscillation.turns && gain < least
