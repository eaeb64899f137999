import type { ChildPlan, CompositionSpec } from '@loop/spec'
import { branchesOf } from '../core/children.js'

/** How a loop inside ended, with what it gave. */
export interface Branch {
  child: ChildPlan
  passed: boolean
  score?: number | undefined
  answer: string
}

/** The results of a composition as one: what counts, and what was outvoted or failed and is to be seen all the same. */
export interface Merged {
  results: readonly Branch[]
  dissent: readonly Branch[]
}

/**
 * Puts the results of the loops inside together: of several stages the last, of a nested composition the outer one, and of
 * branches as their merge says.
 *
 * @param branches all that ran, in the order of the document
 */
export const merged = (composition: CompositionSpec, branches: readonly Branch[]): Merged => {
  const { type, merge, children } = composition
  if (type === 'sequential') return { results: branches.slice(-1), dissent: [] }
  if (type === 'nested') {
    const outer = children.find(({ role }) => role === 'outer') ?? children[0]
    return { results: branches.filter(({ child }) => child.id === outer?.id), dissent: [] }
  }
  const counting = new Set(branchesOf(composition).map(({ id }) => id))
  const all = branches.filter(({ child }) => counting.has(child.id))
  const passed = all.filter(branch => branch.passed)
  const results =
    merge?.strategy === 'first_pass' ? passed.slice(0, 1) : merge?.strategy === 'vote' ? voted(passed) : passed
  const lost =
    merge?.strategy === 'vote' ? all.filter(branch => !isFor(branch, results[0])) : all.filter(({ passed }) => !passed)
  return { results, dissent: merge?.preserveDissent ? lost : [] }
}

const isFor = ({ passed, answer }: Branch, winner: Branch | undefined): boolean =>
  passed && winner !== undefined && normalised(answer) === normalised(winner.answer)

/** The answer that most gave, as the best of those who gave it has it; of several answers, that with the highest score, then the first. */
const voted = (branches: readonly Branch[]): Branch[] => {
  const groups = new Map<string, Branch[]>()
  for (const branch of branches) {
    const key = normalised(branch.answer)
    groups.set(key, [...(groups.get(key) ?? []), branch])
  }
  const top = (group: readonly Branch[]) => Math.max(...group.map(({ score = 0 }) => score))
  const [winners] = [...groups.values()].sort((a, b) => b.length - a.length || top(b) - top(a))
  return winners?.filter(({ score = 0 }) => score === top(winners)).slice(0, 1) ?? []
}

/** Two answers are the same when their JSON is, whatever the order of its keys, or their words are, whatever the spaces and capitals. */
export const normalised = (answer: string): string => {
  try {
    return JSON.stringify(sorted(JSON.parse(answer)))
  } catch {
    return answer.trim().replace(/\s+/g, ' ').toLowerCase()
  }
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
