import type { ChildPlan, Place, Plan } from '../generated/types.js'
import type { Bound, Bounded, Term } from './bound.js'
import { makespan } from './makespan.js'
import { round } from './round.js'

/** A loop inside a plan: how often a pass runs it, and what one run comes to. */
export interface ChildKind {
  name: string
  role: ChildPlan['role']
  times: number
  /** Absent when its file is not at hand. */
  bound: Bound | undefined
  place: Place
}

/** In a nested composition the outer loop runs once more after the inner ones. */
const runsOf = ({ role }: ChildPlan): number => (role === 'outer' ? 2 : 1)

/** The loops inside a plan. */
export const childrenOf = ({ composition }: Plan, boundOf: (plan: Plan) => Bound): ChildKind[] =>
  (composition?.children ?? []).map(child => ({
    name: child.id,
    role: child.role,
    times: composition?.type === 'nested' ? runsOf(child) : 1,
    bound: child.plan && boundOf(child.plan),
    place: child.place,
  }))

/**
 * The seconds that the loops inside a plan take in a pass: one after another, or side by side, as many as may run together. A machine
 * that judges holds the workspace alone, and waits until nobody works in any branch: with one, nothing is sure to overlap.
 *
 * @param places how many may run together
 */
export const childrenSeconds = (
  plan: Plan,
  children: readonly ChildKind[],
  places: number,
): { terms: Term[]; open?: Pick<Bounded, 'because' | 'place'> } => {
  const unknown = children.find(({ bound }) => (bound?.seconds.value ?? null) === null)
  if (unknown) {
    const { because = `"${unknown.name}" is not at hand`, place = unknown.place } = unknown.bound?.seconds ?? {}
    return { terms: [], open: { because, place } }
  }
  if (plan.composition?.type !== 'parallel')
    return {
      terms: children.map(({ name, times, bound, place }) => ({
        name: times === 1 ? name : `${name} x ${times}`,
        value: times * (bound?.seconds.value ?? 0),
        place,
      })),
    }
  const each = children.map(({ times, bound }) => times * (bound?.seconds.value ?? 0))
  const work = each.reduce((sum, value) => sum + value, 0)
  const value = round(makespan(places, children.length, work, Math.max(0, ...each)))
  return {
    terms: [{ name: `branches, at most ${places} side by side`, value, place: plan.composition.place }],
  }
}

/** Whether a machine judges in a plan or in a loop inside it. */
export const hasMachine = ({ checks, composition }: Plan): boolean =>
  checks.some(({ kind }) => kind !== 'person') ||
  (composition?.children ?? []).some(({ plan }) => plan !== undefined && hasMachine(plan))

/** The same plan, in which nothing runs together, as in branches where a machine judges. */
export const oneByOne = (plan: Plan): Plan => ({
  ...plan,
  maxParallel: 1,
  ...(plan.composition && {
    composition: {
      ...plan.composition,
      children: plan.composition.children.map(child => ({
        ...child,
        ...(child.plan && { plan: oneByOne(child.plan) }),
      })),
    },
  }),
})
