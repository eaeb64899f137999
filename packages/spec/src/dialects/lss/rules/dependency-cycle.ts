import { below } from '../../../source/document.js'
import { dependenciesOf } from '../facts.js'
import type { Rule } from '../rule.js'

/** Workers run in the order of `depends_on`, which therefore must not lead back. */
export const dependencyCycle: Rule = {
  id: 'lss/dependency-cycle',
  severity: 'error',
  summary: 'Workers wait for one another in a circle.',
  why: 'None of them could ever begin.',
  create: ({ facts, report }) => {
    const direct = dependenciesOf(facts.workers.map(({ value }) => value))
    const told = new Set<string>()
    return {
      worker({ id, depends_on: waits = [] }, at) {
        if (told.has(id) || !facts.ancestors.get(id)?.has(id)) return
        const circle = circleFrom(id, direct)
        for (const worker of circle) told.add(worker)
        const [first, next = first] = circle
        report({
          at: below(below(at, 'depends_on'), Math.max(0, waits.indexOf(next ?? id))),
          message:
            circle.length === 1
              ? `"${id}" waits for itself`
              : `workers wait for one another in a circle: ${[...circle, first].join(' -> ')}`,
          fix: 'Take one of these dependencies out; what flows back belongs in `feedback_channels`.',
        })
      },
    }
  },
}

/** The shortest way from a worker back to itself. */
const circleFrom = (start: string, direct: ReadonlyMap<string, readonly string[]>): string[] => {
  const paths: string[][] = [[start]]
  const seen = new Set<string>()
  for (let path = paths.shift(); path; path = paths.shift()) {
    for (const next of direct.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return path
      if (seen.has(next)) continue
      seen.add(next)
      paths.push([...path, next])
    }
  }
  return [start]
}
