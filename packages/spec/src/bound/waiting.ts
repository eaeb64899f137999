import type { Place, Plan } from '../generated/types.js'
import type { Bounded, Term } from './bound.js'
import type { ChildKind } from './children.js'
import { passesOf } from './passes.js'
import { product } from './total.js'

/**
 * The seconds that people may take, beside those of running: each of their checks has so long in every pass. A question that has no
 * time limit waits for ever.
 */
export const waitingOf = (plan: Plan, children: readonly ChildKind[]): Bounded => {
  const passes = passesOf(plan)
  const terms: Term[] = [
    ...children.map(({ name, times, bound, place }) => {
      const each = bound?.waiting.value ?? null
      return { name: times === 1 ? name : `${name} x ${times}`, value: each === null ? null : each * times, place }
    }),
    ...plan.checks.flatMap(({ kind, label, person, place }) =>
      kind === 'person' ? [{ name: `check ${label}`, value: person?.timeoutSeconds ?? null, place }] : [],
    ),
  ]
  const open = endless(plan) ?? unknownIn(children) ?? terms.find(({ value }) => value === null)
  const one = terms.reduce((sum, { value }) => sum + (value ?? 0), 0)
  if (!open) return product(passes, one, 0, 's', terms)
  const because = 'because' in open ? open.because : `"${open.name}" does not say how long a person has`
  return { value: null, formula: `${passes.formula} x (${one} + ?) s`, terms, because, place: open.place }
}

type Open = { because: string; place?: Place | undefined }

const unknownIn = (children: readonly ChildKind[]): Open | undefined => {
  const child = children.find(({ bound }) => (bound?.waiting.value ?? null) === null)
  if (!child) return undefined
  const { because = `"${child.name}" is not at hand`, place = child.place } = child.bound?.waiting ?? {}
  return { because, place }
}

/** The first thing that asks a person for as long as they like. */
const endless = ({ stop, guards = [], strategy, checks, rounds }: Plan): Open | undefined => {
  const asks = (what: string, place: Place | undefined): Open => ({
    because: `${what} asks a person, who may take as long as they like`,
    place,
  })
  if (!stop && checks.length > 0 && rounds.onExhausted === 'ask') return asks('the end of the last round', rounds.place)
  const failure = stop?.failure.find(({ action }) => action === 'escalate_human')
  if (failure) return asks(`\`${failure.type}\``, failure.place)
  const stall = stop?.stall.find(({ action }) => action === 'escalate_human')
  if (stall) return asks('a stall', stall.place)
  const guard = guards.find(({ type, action }) => type === 'human_gate' || action === 'escalate_human')
  if (guard) return asks(`the guard "${guard.id}"`, guard.place)
  return strategy?.gate ? asks('a change of the strategy', strategy.place) : undefined
}
