import { JSDOM } from 'jsdom'
import { expect } from 'vitest'
import { flowchart, type Plan, sequenceDiagram, stateDiagram } from '../../src/index.js'

const load = async () => {
  if (!('window' in globalThis)) {
    const { window } = new JSDOM('')
    Object.assign(globalThis, { window, document: window.document })
  }
  return (await import('mermaid')).default
}

/** What the real Mermaid makes of a diagram. @throws when it does not parse */
export const parseMermaid = async (text: string): Promise<string> => (await (await load()).parse(text)).diagramType

/** A node, an edge and a box as Mermaid reads them. */
export interface ReadFlow {
  nodes: { id: string; type?: string; text?: string; classes: string[] }[]
  edges: { start: string; end: string; text: string; stroke: string }[]
  boxes: { id: string; title: string; nodes: string[] }[]
}

/** The nodes, edges and boxes that the real Mermaid reads in a flowchart. @throws when it does not parse */
export const readFlow = async (text: string): Promise<ReadFlow> => {
  const { db } = await (await load()).mermaidAPI.getDiagramFromText(text)
  const flow = db as unknown as {
    getVertices(): Map<string, ReadFlow['nodes'][number]>
    getEdges(): ReadFlow['edges']
    getSubGraphs(): ReadFlow['boxes']
  }
  const withText = <T extends { text?: string }>(part: T): T =>
    part.text === undefined ? part : { ...part, text: part.text.replaceAll('<br>', '<br/>') }
  return {
    nodes: [...flow.getVertices().values()].map(withText),
    edges: flow.getEdges().map(withText),
    boxes: flow.getSubGraphs(),
  }
}

/** Draws a plan in all views, each of which Mermaid has to read; in the flowchart nothing may be named that is not drawn. */
export const drawAll = async (
  plan: Plan,
): Promise<{ flow: string; state: string; sequence: string; read: ReadFlow }> => {
  const drawn = { flow: flowchart(plan), state: stateDiagram(plan), sequence: sequenceDiagram(plan) }
  expect(await parseMermaid(drawn.state)).toBe('stateDiagram')
  expect(await parseMermaid(drawn.sequence)).toBe('sequence')
  const read = await readFlow(drawn.flow)
  const { nodes, boxes } = read
  expect(nodes.filter(({ type }) => type === undefined)).toEqual([])
  const ids = [...nodes, ...boxes].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  // Mermaid takes two nodes of one id for one.
  expect(ids).toHaveLength(drawn.flow.match(/^ +(subgraph |[\w-]+[[({>])/gm)?.length ?? 0)
  const states = [...drawn.state.matchAll(/^ *state .* as (\w+)/gm)].map(([, id]) => id)
  expect(new Set(states).size).toBe(states.length)
  return { ...drawn, read }
}

/** The names of all workers that a view shows, sorted; a worker that is shown twice is here twice. */
export const workersIn = ({ flow, state, sequence }: { flow: string; state: string; sequence: string }) => ({
  flow: namesIn(flow, /\[\["([^"]*?)(?:<br\/>[^"]*)?"\]\]:::maker$/gm),
  state: namesIn(state, /state "([^"]*)" as (?:\w+_)?t_\w+$/gm),
  sequence: namesIn(sequence, /participant a\d+ as worker (.*?)(?:<br\/>.*)?$/gm),
})

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => plain(name)).sort()

/** A label with its entities written out. */
export const plain = (label: string): string =>
  label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
