import type { ChildPlan, Place, Plan } from '../generated/types.js'
import type { Bound, Bounded, Term } from './bound.js'
import { round } from './round.js'
import { sideBySide } from './time.js'

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
 * The seconds that the loops inside a plan take in a pass: one after another, or side by side, as many as may run together (Graham
 * 1969, as for tasks).
 */
export const childrenSeconds = (
  plan: Plan,
  children: readonly ChildKind[],
): { terms: Term[]; open?: Pick<Bounded, 'because' | 'place'> } => {
  const unknown = children.find(({ bound }) => (bound?.seconds.value ?? null) === null)
  if (unknown) {
    const { because = `"${unknown.name}" is not at hand`, place = unknown.place } = unknown.bound?.seconds ?? {}
    return { terms: [], open: { because, place } }
  }
  const each = children.map(({ times, bound }) => times * (bound?.seconds.value ?? 0))
  if (plan.composition?.type !== 'parallel')
    return {
      terms: children.map(({ name, times, place }, index) => ({
        name: times === 1 ? name : `${name} x ${times}`,
        value: each[index] ?? 0,
        place,
      })),
    }
  const work = each.reduce((sum, value) => sum + value, 0)
  const side = sideBySide(plan)
  const value = round(Math.min(work, work / side + (1 - 1 / side) * Math.max(0, ...each)))
  return {
    terms: [{ name: `branches, at most ${side} side by side`, value, place: plan.composition.place }],
  }
}
