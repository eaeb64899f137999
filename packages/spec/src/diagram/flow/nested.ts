import type { ChildPlan, CompositionSpec } from '../../generated/types.js'
import { triggerText } from '../child-text.js'
import { type DrawnChild, drawChild } from './child.js'
import type { Flow } from './flow.js'

/** Draws inner loops in the box of the outer one: what starts each, and the way back to the outer one. */
export const drawNested = (
  flow: Flow,
  { children }: CompositionSpec,
  drawn: Map<string, DrawnChild>,
): { id: string; label: string }[] => {
  const outer = children.find(({ role }) => role === 'outer') ?? children[0]
  if (!outer) return []
  const inner = children.filter(child => child !== outer)
  const { entry, last } = drawChild(flow, outer, drawn, () => {
    for (const child of inner) drawChild(flow, child, drawn)
  })
  flow.edge(flow.id('pass'), '-->', entry)
  for (const child of inner) {
    const here = drawn.get(child.id)
    if (!here) continue
    flow.edge(startOf(child, outer, drawn), '-->', here.entry, triggerText(child))
    flow.edge(here.last, '-->', entry, 'the outer loop once more')
  }
  return [{ id: last, label: 'result' }]
}

/** The check that starts an inner loop; where it is not drawn, where its loop ends. */
const startOf = ({ trigger }: ChildPlan, outer: ChildPlan, drawn: Map<string, DrawnChild>): string => {
  const from = drawn.get(trigger?.child ?? outer.id) ?? drawn.get(outer.id)
  const check = from?.flow?.plan.checks.find(({ id }) => id === trigger?.check)
  return (check && from?.flow?.id('k', check.id)) ?? from?.decision ?? ''
}
