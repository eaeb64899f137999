import type { Limit, Place, Plan } from '../generated/types.js'
import { type CallKind, callsOf } from './calls.js'
import { capped, iterationCap, taskCap } from './caps.js'
import { type ChildKind, childrenOf, childrenSeconds, hasMachine, oneByOne } from './children.js'
import { isHeldBack } from './held-back.js'
import { passesOf } from './passes.js'
import { round } from './round.js'
import { pathSeconds, sideBySide } from './time.js'
import { boundOver, product } from './total.js'
import { waitingOf } from './waiting.js'

/** A factor or summand of a bound, and where it was declared. */
export interface Term {
  name: string
  /** `null` when nobody says. */
  value: number | null
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
  /**
   * The limit that the document declares for this unit, whether the bound stays within it without help, and whether the run
   * stops there; one that does not stop it bounds nothing.
   */
  cap?: { max: number; holds: boolean; stops: boolean; place?: Place | undefined }
}

/**
 * Worst case of a run: without crashes, which repeat at most the calls under way, each at its full ceiling. A limit of the document cuts a bound off, for
 * the engine reserves before it calls.
 */
export interface Bound {
  calls: Bounded
  tokens: Bounded
  usd: Bounded
  /** Seconds of active running; people may take more. */
  seconds: Bounded
  /** Seconds that people may take to answer, in which nothing runs. */
  waiting: Bounded
}

/** What a run uses up, and what it is called. */
type Unit = 'calls' | 'tokens' | 'usd'

const nouns: Record<Unit, string> = { calls: 'calls', tokens: 'tokens', usd: 'US dollars' }

const perCall = (unit: Unit, call: CallKind): number | undefined => (unit === 'calls' ? 1 : call[unit])

/**
 * The worst case of a run of a plan, as numbers and as the formulas they come from. In every pass each task is called as often as it may be retried, each
 * check as often as it may be asked, and each loop inside the plan runs as often as its composition lets it.
 */
export const bound = (plan: Plan): Bound => {
  const calls = callsOf(plan)
  const children = childrenOf(plan, bound)
  return {
    calls: capped(plan, amountOf(plan, 'calls', calls, children), undefined),
    tokens: capped(plan, amountOf(plan, 'tokens', calls, children), 'tokens'),
    usd: capped(plan, amountOf(plan, 'usd', calls, children), 'usd'),
    seconds: capped(plan, secondsOf(plan, calls, children), 'seconds'),
    waiting: waitingOf(plan, children),
  }
}

const amountOf = (plan: Plan, unit: Unit, calls: readonly CallKind[], children: readonly ChildKind[]): Bounded => {
  const limitUnit: Limit['unit'] | undefined = unit === 'calls' ? undefined : unit
  return boundOver(
    passesOf(plan),
    [
      ...children.map(({ name, times, bound, place }) => ({ name, times, each: bound?.[unit], place })),
      ...calls.map(call => {
        const one = perCall(unit, call)
        const each = {
          value: one ?? null,
          because: `"${call.name}" does not say what one call uses at most`,
          place: call.place,
        }
        return { name: call.name, times: call.times, each, place: call.place, cap: taskCap(plan, call.task, limitUnit) }
      }),
    ],
    nouns[unit],
    iterationCap(plan, limitUnit),
  )
}

const secondsOf = (plan: Plan, calls: readonly CallKind[], children: readonly ChildKind[]): Bounded => {
  const passes = passesOf(plan)
  const places = isHeldBack(plan, calls, children) ? 1 : sideBySide(plan)
  const inner = insideSeconds(plan, children, places)
  const terms = [...inner.terms, ...pathSeconds(plan, calls, places)]
  const one = round(terms.reduce((sum, term) => sum + (term.value ?? 0), 0))
  if (!inner.open) return product(passes, one, 0, 's', terms)
  const { because = '', place } = inner.open
  return { value: null, formula: `${passes.formula} x (${one} + ?) s`, terms, because, place }
}

/** Branches in which a machine judges come to as much as if everything in them came one after another. */
const insideSeconds = (plan: Plan, children: readonly ChildKind[], places: number) =>
  plan.composition?.type === 'parallel' && places > 1 && hasMachine({ ...plan, checks: [] })
    ? childrenSeconds(plan, childrenOf(oneByOne(plan), bound), 1)
    : childrenSeconds(plan, children, places)
