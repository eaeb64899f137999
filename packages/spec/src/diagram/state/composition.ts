import type { ChildPlan, CompositionSpec } from '../../generated/types.js'
import { childLines, triggerText } from '../child-text.js'
import { mergeLines } from '../merge-text.js'
import { drawPlan } from './plan.js'
import type { States } from './states.js'

/** Draws the loops inside a plan, before its own work at `working`. @returns where an iteration begins */
export const drawComposition = (
  states: States,
  { type, children, merge }: CompositionSpec,
  working: string,
): string => {
  const { id, edge, state, box, regions } = states
  const draw = (child: ChildPlan) => drawChild(states, child)
  const of = (child: ChildPlan) => id('l', child.id)
  const [first] = children
  if (!first) return working
  if (type === 'parallel') {
    box(id('branches'), 'branches', () => regions(children.map(child => () => draw(child))))
    if (merge) {
      state(id('merging'), mergeLines(merge).join(', '))
      edge(id('branches'), id('merging'))
    }
    edge(merge ? id('merging') : id('branches'), working, 'result')
    return id('branches')
  }
  for (const child of children) draw(child)
  if (type === 'sequential') {
    for (const [index, child] of children.entries()) {
      const next = children[index + 1]
      edge(of(child), next ? of(next) : working, next ? 'then' : 'result')
    }
    return of(first)
  }
  const outer = children.find(({ role }) => role === 'outer') ?? first
  for (const child of children) {
    if (child === outer) continue
    edge(of(children.find(other => other.id === child.trigger?.child) ?? outer), of(child), triggerText(child))
    edge(of(child), of(outer), 'the outer loop once more')
  }
  edge(of(outer), working, 'result')
  return of(outer)
}

const drawChild = (states: States, child: ChildPlan): void => {
  const here = states.id('l', child.id)
  const text = childLines(child).join(': ')
  const { plan } = child
  if (plan) states.box(here, text, () => drawPlan(states.inside(plan, `${here}_`)))
  else states.state(here, text)
}
