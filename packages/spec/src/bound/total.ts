import type { Limit, Place } from '../generated/types.js'
import type { Bounded, Term } from './bound.js'
import type { Passes } from './passes.js'
import { round } from './round.js'

/** Something that a pass can use, and how often. */
export interface Use {
  name: string
  times: number
  /** What one of it comes to; without a number, why, and where that is left open. */
  each: Pick<Bounded, 'value' | 'because' | 'place'> | undefined
  place: Place
  /** The most that all of it may come to in a run. */
  cap?: Limit | undefined
}

/**
 * What all passes come to: those uses that have a limit of their own count at most as much, once for the run; all others in
 * every pass. A pass that has a limit itself is never more than that.
 */
export const boundOver = (passes: Passes, uses: readonly Use[], noun: string, perPass: Limit | undefined): Bounded => {
  const atMost = (use: Use): number => (use.each?.value ?? Number.POSITIVE_INFINITY) * use.times
  const inAll = (use: Use): number => (atMost(use) === 0 ? 0 : atMost(use) * (passes.value ?? Number.POSITIVE_INFINITY))
  const isCut = (use: Use) => use.cap !== undefined && inAll(use) > use.cap.max
  const cut = uses.filter(isCut)
  const repeated = uses.filter(use => !isCut(use))
  const terms: Term[] = [
    ...repeated.map(use => ({
      name: times(use),
      value: Number.isFinite(atMost(use)) ? round(atMost(use)) : null,
      place: use.place,
    })),
    ...cut.map(({ name, cap }) => ({ name: `${name}, in all passes`, value: cap?.max ?? 0, place: cap?.place })),
  ]
  const one = repeated.reduce((sum, use) => sum + atMost(use), 0)
  const once = round(cut.reduce((sum, { cap }) => sum + (cap?.max ?? 0), 0))
  const open = repeated.find(use => !Number.isFinite(atMost(use)))
  if (perPass && !(one + once <= perPass.max)) {
    return product(passes, perPass.max, 0, noun, [
      ...terms,
      { name: 'limit of an iteration', value: perPass.max, place: perPass.place },
    ])
  }
  if (!open) return product(passes, round(one), once, noun, terms)
  const { because = `"${open.name}" is not at hand`, place = open.place } =
    (open.each?.value ?? null) === null ? (open.each ?? {}) : { because: uncountable }
  const known = terms.reduce((sum, { value }) => sum + (value ?? 0), 0)
  return { value: null, formula: `${passes.formula} x (${round(known)} + ?) ${noun}`, terms, because, place }
}

/** Why a number has no bound that could be written down. */
const uncountable = 'it is more than can be counted'

/** What every pass comes to, as often as there are passes, and what comes once. */
export const product = (passes: Passes, one: number, once: number, noun: string, terms: Term[]): Bounded => {
  const plus = once > 0 ? ` + ${once} ${noun}` : ''
  if (one === 0) return { value: once, formula: `${once} ${noun}`, terms }
  if (!Number.isFinite(one)) {
    const known = terms.map(term => (Number.isFinite(term.value) ? term : { ...term, value: null }))
    return { value: null, formula: `${passes.formula} x ? ${noun}${plus}`, terms: known, because: uncountable }
  }
  const formula = `${passes.formula} x ${one} ${noun}${plus}`
  if (passes.value === null) return { value: null, formula, terms, because: passes.because ?? '', place: passes.place }
  const value = round(passes.value * one + once)
  if (!Number.isFinite(value)) return { value: null, formula, terms, because: uncountable, place: passes.place }
  return { value, formula: `${formula} = ${value} ${noun}`, terms }
}

const times = ({ name, times }: Use): string => (times === 1 ? name : `${name} x ${times}`)
