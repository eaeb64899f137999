import { gain } from '../core/measure.js'
import { type Detector, failure } from './failure.js'
import type { RunFacts } from './run-facts.js'

/** How many changes in a row have to have made it worse. */
const least = 3

/** F11: changes that the strategy made, and that counted, each led to a lower score, so many in a row. */
export const metaInstability: Detector = ({ plan, iterations, changes }) => {
  const primary = plan.metrics?.find(({ primary }) => primary)
  if (!primary) return undefined
  const values = new Map(iterations.map(({ iteration, metrics }) => [iteration, metrics[primary.id]]))
  let row: RunFacts['changes'][number][] = []
  for (const change of changes) {
    const [before, after] = [values.get(change.iteration), values.get(change.iteration + 1)]
    const isWorse = before !== undefined && after !== undefined && gain(plan, primary.id, after, before) < 0
    row = isWorse ? [...row, change] : []
    if (row.length < least) continue
    const [first] = row
    return failure(plan, 11, {
      message: `${row.length} changes in a row each made ${primary.id} worse, from ${values.get(first?.iteration ?? 0)} to ${after}`,
      effects: row.map(({ by }) => by),
      iterations: row.map(({ iteration }) => iteration + 1),
      numbers: { falls: row.length, from: values.get(first?.iteration ?? 0) ?? 0, to: after ?? 0 },
      thresholds: { falls: least },
      place: plan.strategy?.place,
    })
  }
  return undefined
}
