import type { Plan } from '../generated/types.js'
import { flowOf } from './flow/flow.js'
import { drawPlan } from './flow/plan.js'
import { startLines } from './flow/start.js'
import { quotedLines } from './label.js'

/**
 * Draws a plan as a Mermaid flowchart: makers, checks, feedback, limits, guards, the loops inside it, and an exit for each way
 * it can end.
 */
export const flowchart = (plan: Plan): string => {
  const flow = flowOf(plan)
  const start = flow.id('start')
  flow.node(start, '([', quotedLines(startLines(plan)), '])')
  const { entry } = drawPlan(flow)
  if (entry !== start) flow.edge(start, '-->', entry)
  const lines = flow.lines()
  const used = Object.entries(styles).filter(([style]) => lines.some(line => line.endsWith(`:::${style}`)))
  const classes = used.map(([style, looks]) => `  classDef ${style} ${looks}`)
  return ['flowchart TD', ...lines, ...classes, ''].join('\n')
}

/** Strokes alone, which go with light and dark themes. */
const styles = {
  maker: 'stroke-width:2px',
  checker: 'stroke-dasharray:4 3',
  guard: 'stroke:#bf8700,stroke-dasharray:2 2',
  strategy: 'stroke:#8250df',
  merge: 'stroke:#0969da,stroke-width:2px',
  absent: 'stroke-dasharray:6 4',
  limits: 'stroke:#cf222e,stroke-dasharray:2 2',
  success: 'stroke:#1a7f37,stroke-width:3px',
  failure: 'stroke:#cf222e,stroke-width:3px',
  stall: 'stroke:#9a6700,stroke-width:3px',
}
