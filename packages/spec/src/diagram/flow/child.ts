import type { ChildPlan } from '../../generated/types.js'
import { childLines } from '../child-text.js'
import { quoted, quotedLines } from '../label.js'
import type { Ends } from './ends.js'
import type { Flow } from './flow.js'
import { drawPlan } from './plan.js'
import { startLines } from './start.js'

/** A child in the drawing: its box (or its node, when its plan is not at hand) and what is inside. */
export interface DrawnChild extends Ends {
  box: string
  flow?: Flow
}

/** Draws a child; `more` draws what else is in its box. */
export const drawChild = (
  flow: Flow,
  child: ChildPlan,
  drawn: Map<string, DrawnChild>,
  more: () => void = () => undefined,
): DrawnChild => {
  const box = flow.id('l', child.id)
  let result: DrawnChild = { box, entry: box, decision: box, last: box }
  const { plan } = child
  if (!plan) {
    flow.node(box, '[[', quotedLines(childLines(child)), ']]', 'absent')
    drawn.set(child.id, result)
    more()
    return result
  }
  // Mermaid leaves room for one line above a box.
  flow.box(box, quoted(childLines(child).join(': '), 120), () => {
    const inside = flow.inside(plan, `${box}_`)
    if (!plan.stop) inside.node(inside.id('start'), '([', quotedLines(startLines(plan)), '])')
    result = { box, flow: inside, ...drawPlan(inside) }
    drawn.set(child.id, result)
    more()
  })
  return result
}
