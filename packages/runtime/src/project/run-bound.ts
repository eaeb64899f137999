import { type Bounded, type BoundedAmount, bound, type Passes, type Plan, passesOf, type RunBound } from '@loop/spec'

/** The most that a run of a plan can come to, as reports have it. */
export const runBound = (plan: Plan): RunBound => {
  const { calls, tokens, usd, seconds, waiting } = bound(plan)
  return {
    passes: amount({ ...passesOf(plan), terms: [] }),
    calls: amount(calls),
    tokens: amount(tokens),
    usd: amount(usd),
    seconds: amount(seconds),
    waiting: amount(waiting),
  }
}

const amount = ({
  value,
  formula,
  terms,
  because,
  place,
  cap,
}: Bounded | (Passes & Pick<Bounded, 'terms' | 'cap'>)): BoundedAmount => ({
  value,
  formula,
  terms: terms.map(({ name, value, place }) => ({ name, value, ...at(place) })),
  ...(because === undefined ? {} : { because }),
  ...at(place),
  ...(cap ? { cap: { max: cap.max, holds: cap.holds, stops: cap.stops, ...at(cap.place) } } : {}),
})

const at = (place: Bounded['place']): Pick<BoundedAmount, 'place'> => (place ? { place } : {})
