import { below } from '../../../source/document.js'
import { stuckIn } from '../facts.js'
import type { Rule } from '../rule.js'

/** Workers run in the order of `depends_on`, which therefore must not lead back. */
export const dependencyCycle: Rule = {
  id: 'lss/dependency-cycle',
  severity: 'error',
  halves: true,
  summary: 'Workers wait for one another in a circle.',
  why: 'None of them could ever begin.',
  create: ({ facts, report }) => {
    const direct = facts.waits
    const stuck = stuckIn(direct)
    const told = new Set<string>()
    return {
      worker({ id, depends_on: waits = [] }, at) {
        if (told.has(id) || !stuck.has(id) || !facts.waitsFor(id, id)) return
        const circle = circleFrom(id, direct)
        const [first = id, next = first] = circle
        const step = waits.indexOf(next)
        // Of workers of one name it may be the other one that waits, or is waited for; that they share it is a finding of its own.
        if (step < 0 || (circle.length === 1 && facts.shared.has(id))) return
        for (const worker of circle) told.add(worker)
        report({
          at: below(below(at, 'depends_on'), step),
          message:
            circle.length === 1
              ? `"${id}" waits for itself`
              : `workers wait for one another in a circle: ${wayRound(circle)}`,
          fix: 'Take one of these dependencies out; what flows back belongs in `feedback_channels`.',
        })
      },
    }
  },
}

/** The way round, without its middle when it is long. */
const wayRound = (circle: readonly string[]): string => {
  const shown = circle.length <= 10 ? circle : [...circle.slice(0, 9), `${circle.length - 9} more`]
  return [...shown, circle[0]].join(' -> ')
}

/** The shortest way from a worker back to itself. */
const circleFrom = (start: string, direct: ReadonlyMap<string, readonly string[]>): string[] => {
  const before = new Map<string, string>()
  const open = [start]
  for (const worker of open) {
    for (const next of direct.get(worker) ?? []) {
      if (next === start) return wayTo(worker, start, before)
      if (before.has(next)) continue
      before.set(next, worker)
      open.push(next)
    }
  }
  return [start]
}

const wayTo = (end: string, start: string, before: ReadonlyMap<string, string>): string[] => {
  const way = [end]
  for (let at = end; at !== start; ) {
    at = before.get(at) ?? start
    way.push(at)
  }
  return way.reverse()
}
