import type { Limit, Place, Plan } from '../generated/types.js'
import { type CallKind, callsOf } from './calls.js'
import { passesOf } from './passes.js'
import { pathSeconds } from './time.js'

/** A factor or summand of a bound, and where it was declared. */
export interface Term {
  name: string
  value: number
  place?: Place | undefined
}

/** The most that a run can come to in one unit. */
export interface Bounded {
  /** `null` when there is no bound; then `because` says why. */
  value: number | null
  /** In words and numbers, as in `3 rounds x (2 + 1 calls)`. */
  formula: string
  terms: Term[]
  /** Why there is no bound, and the place that leaves it open. */
  because?: string
  place?: Place | undefined
  /** The limit that the document declares for this unit, and whether the bound stays within it without help. */
  cap?: { max: number; holds: boolean; place?: Place | undefined }
}

/**
 * Worst case of a run: without crashes, which repeat at most the calls under way, each at its full ceiling. A limit of the document cuts a bound off, for
 * the engine reserves before it calls.
 */
export interface Bound {
  calls: Bounded
  tokens: Bounded
  usd: Bounded
  /** Seconds of active running. */
  seconds: Bounded
}

/** The worst case of a run of a plan, as numbers and as the formulas they come from. */
export const bound = (plan: Plan): Bound => {
  const passes = passesOf(plan)
  const calls = callsOf(plan)
  const perPass = (
    amount: (call: CallKind) => number | undefined,
    noun: string,
    unit: Limit['unit'] | undefined,
  ): Bounded => {
    const open = calls.find(call => amount(call) === undefined)
    const terms = calls.map(call => ({
      name: call.times === 1 ? call.name : `${call.name} x ${call.times}`,
      value: (amount(call) ?? 0) * call.times,
      place: call.place,
    }))
    const one = terms.reduce((sum, term) => sum + term.value, 0)
    const formula = `${passes.formula} x ${round(one)} ${noun}`
    const own: Bounded = open
      ? {
          value: null,
          formula,
          terms,
          because: `"${open.name}" does not say what one call uses at most`,
          place: open.place,
        }
      : one === 0
        ? { value: 0, formula: `0 ${noun}`, terms }
        : passes.value === null
          ? { value: null, formula, terms, because: passes.because ?? '', place: passes.place }
          : { value: round(passes.value * one), formula: `${formula} = ${round(passes.value * one)} ${noun}`, terms }
    return capped(plan, own, unit)
  }
  return {
    calls: perPass(() => 1, 'calls', undefined),
    tokens: perPass(call => call.tokens, 'tokens', 'tokens'),
    usd: perPass(call => call.usd, 'US dollars', 'usd'),
    seconds: capped(plan, secondsOf(plan, passes, calls), 'seconds'),
  }
}

const secondsOf = (plan: Plan, passes: ReturnType<typeof passesOf>, calls: readonly CallKind[]): Bounded => {
  const terms = pathSeconds(plan, calls)
  const one = terms.reduce((sum, term) => sum + term.value, 0)
  const formula = `${passes.formula} x ${round(one)} s`
  return passes.value === null
    ? { value: null, formula, terms, because: passes.because ?? '', place: passes.place }
    : { value: round(passes.value * one), formula: `${formula} = ${round(passes.value * one)} s`, terms }
}

/** A declared limit bounds whatever the formula says, and the reader is told whether it has to. */
const capped = (plan: Plan, own: Bounded, unit: Limit['unit'] | undefined): Bounded => {
  const limit = plan.limits.find(candidate => candidate.unit === unit)
  if (!limit) return own
  const holds = own.value !== null && own.value <= limit.max
  const cap = { max: limit.max, holds, place: limit.place }
  return holds ? { ...own, cap } : { ...own, value: limit.max, cap }
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
