import type { Plan } from '../../generated/types.js'
import { type Ids, idsFor } from '../ids.js'
import { quotedLines } from '../label.js'

/** A plan that is drawn, on paper it shares with the plans inside of it. */
export interface Flow {
  plan: Plan
  id: Ids
  /** Draws a node: `open` and `close` are the brackets of its shape, the label is quoted already. */
  node(id: string, open: string, label: string, close: string, style?: string): void
  /** Draws an edge; the lines of its label are in words, and empty ones are left out. */
  edge(from: string, arrow: string, to: string, ...label: readonly (string | undefined)[]): void
  /** Draws a box around what `draw` draws. */
  box(id: string, label: string, draw: () => void): void
  /** The same paper for a plan inside of this one, whose ids begin with `prefix`. */
  inside(plan: Plan, prefix: string): Flow
  /** All that was drawn; edges last, since Mermaid puts a node into the box where it first meets it. */
  lines(): string[]
}

export const flowOf = (plan: Plan): Flow => {
  const nodes: string[] = []
  const edges: string[] = []
  const idsWith = idsFor('flow')
  let indent = '  '
  const paperFor = (plan: Plan, prefix: string): Flow => ({
    plan,
    id: idsWith(prefix),
    node: (id, open, label, close, style) =>
      nodes.push(`${indent}${id}${open}${label}${close}${style ? `:::${style}` : ''}`),
    edge(from, arrow, to, ...label) {
      const lines = label.flatMap(line => line || [])
      edges.push(`  ${from} ${arrow}${lines.length > 0 ? `|${quotedLines(lines)}|` : ''} ${to}`)
    },
    box(id, label, draw) {
      nodes.push(`${indent}subgraph ${id} [${label}]`)
      indent += '  '
      draw()
      indent = indent.slice(2)
      nodes.push(`${indent}end`)
    },
    inside: paperFor,
    lines: () => [...nodes, ...edges],
  })
  return paperFor(plan, '')
}
