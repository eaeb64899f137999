import type { CompositionSpec } from '../../generated/types.js'
import { quotedLines } from '../label.js'
import { mergeLines } from '../merge-text.js'
import { type DrawnChild, drawChild } from './child.js'
import type { Flow } from './flow.js'
import { drawNested } from './nested.js'
import { taskOf } from './tasks.js'

/** Something that the tasks of a plan come behind. */
type Before = { id: string; label?: string }

/** Draws the loops inside a plan. @returns what the plan's own tasks come behind */
export const drawComposition = (flow: Flow, composition: CompositionSpec): Before[] => {
  const drawn = new Map<string, DrawnChild>()
  const before = ways[composition.type](flow, composition, drawn)
  for (const { fromChild, task, toChild, input, transform } of composition.adapters) {
    const [from, to] = [drawn.get(fromChild), drawn.get(toChild)]
    if (!from || !to) continue
    const source = (from.flow && taskOf(from.flow, task)) ?? from.last
    const lines = [from.flow ? '' : task, `as ${input}`, transform === undefined ? '' : `by ${transform}`]
    flow.edge(source, '==>', to.entry, ...lines)
  }
  return before
}

type Way = (flow: Flow, composition: CompositionSpec, drawn: Map<string, DrawnChild>) => Before[]

/** One after another. */
const drawSequential: Way = (flow, { children }, drawn) => {
  let before: Before = { id: flow.id('pass') }
  for (const child of children) {
    const { entry, last } = drawChild(flow, child, drawn)
    flow.edge(before.id, '-->', entry)
    before = { id: last }
  }
  return [{ ...before, label: 'result' }]
}

/** Side by side, and then one result. */
const drawParallel: Way = (flow, { children, merge }, drawn) => {
  const branches = children.map(child => drawChild(flow, child, drawn))
  for (const { entry } of branches) flow.edge(flow.id('pass'), '-->', entry)
  if (!merge) return branches.map(({ last }) => ({ id: last, label: 'result' }))
  const here = flow.id('merge')
  const writer = flow.plan.tasks.find(({ id }) => id === merge.synthesizer)
  const label = writer ? `all results${merge.preserveDissent ? ' and dissent' : ''}` : 'result'
  flow.node(here, '[\\', quotedLines(mergeLines(merge)), '/]', 'merge')
  for (const { last } of branches) flow.edge(last, '-->', here)
  if (writer && writer.after.length > 0) flow.edge(here, '-.->', flow.id('t', writer.id), label)
  return [{ id: here, label }]
}

const ways: Record<CompositionSpec['type'], Way> = {
  sequential: drawSequential,
  parallel: drawParallel,
  nested: drawNested,
}
