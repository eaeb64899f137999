import type { Diagnostic, Place } from '../generated/types.js'
import { lineStarts, positionAt } from './lines.js'
import type { MappingNode, Node, Range } from './node.js'

/** One parsed file with its source positions. */
export interface SourceDocument {
  /** As the user knows it; only for messages. */
  path: string
  text: string
  root: MappingNode
  /** Offsets of line beginnings, for turning ranges into lines and columns. */
  lines: readonly number[]
}

/** What a parse gives: a document, or why there is none. */
export type Parsed = { document: SourceDocument } | { document: undefined; diagnostics: Diagnostic[]; text: string }

/** Lines and columns of a range. */
export const span = (lines: readonly number[], range: Range) => {
  const start = positionAt(lines, range.start)
  const end = positionAt(lines, Math.max(range.end, range.start))
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** The node a JSON pointer names, if it is there; with `key`, the key of that entry instead of its value. */
export const nodeAt = (root: Node, pointer: string, key = false): Node | undefined => {
  let node: Node | undefined = root
  // Asked for everywhere: without a list of the parts.
  for (let start = 1, end = 0; end < pointer.length; start = end + 1) {
    const slash = pointer.indexOf('/', start)
    end = slash < 0 ? pointer.length : slash
    const part = unescaped(pointer.slice(start, end))
    if (node.kind === 'mapping') {
      const entry: { key: Node; value: Node } | undefined = node.entries.get(part)
      node = key && slash < 0 ? entry?.key : entry?.value
    } else node = node.kind === 'sequence' ? node.items[Number(part)] : undefined
    if (!node) return undefined
  }
  return node
}

/** The node a JSON pointer names, or the nearest ancestor that is there. */
const nearestNode = (root: Node, pointer: string, key = false): Node => {
  let rest = pointer
  let node = nodeAt(root, rest, key)
  while (!node && rest !== '') {
    rest = rest.slice(0, rest.lastIndexOf('/'))
    node = nodeAt(root, rest)
  }
  return node ?? root
}

/** Where a JSON pointer leads in a document; the nearest existing ancestor when it leads nowhere. */
export const placeAt = (document: SourceDocument, pointer: string): Place => {
  const { line, column } = positionAt(document.lines, nearestNode(document.root, pointer).start)
  return { file: document.path, line, column, pointer }
}

/** What to underline for a JSON pointer: a scalar as a whole, of a list or mapping the first line. */
export const rangeAt = ({ root, text }: SourceDocument, pointer: string, key = false): Range => {
  const { kind, start, end } = nearestNode(root, pointer, key)
  if (kind === 'scalar') return { start, end }
  const stop = text.slice(start, end).search(/[\r\n]/)
  return { start, end: stop < 0 ? end : start + stop }
}

export const pointerParts = (pointer: string): string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped)

const unescaped = (part: string): string =>
  part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part

/** A JSON pointer one step further. */
export const below = (pointer: string, part: string | number): string =>
  typeof part === 'number' || !(part.includes('~') || part.includes('/'))
    ? `${pointer}/${part}`
    : `${pointer}/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`

export { lineStarts }
