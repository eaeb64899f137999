import type { SourceDocument } from '../document.js'
import { positionAt } from '../lines.js'
import type { Node, Range } from '../node.js'
import type { Slot } from './slot.js'

/** How a document is written, as far as new text has to fit in. */
export interface Layout {
  document: SourceDocument
  text: string
  eol: string
  /** Spaces of one level. */
  indent: number
  /** Whether a list begins at the column of its key. */
  flatLists: boolean
  /** Whether the whole is JSON, which knows neither comments nor words without quotes. */
  isJson: boolean
  /** Every comment, from its `#` to the end of its line. */
  comments: readonly Range[]
  /** Slots of lists, which are worked out for a list as a whole. */
  slots: Map<Node, Slot[]>
}

export const layoutOf = (document: SourceDocument): Layout => {
  const { text, root } = document
  const [first] = root.entries.values()
  const found: { indent?: number; flat?: boolean } = {}
  look(document, root, found)
  return {
    document,
    text,
    eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    indent: found.indent ?? 2,
    flatLists: found.flat ?? false,
    isJson: text[root.start] === '{' && first !== undefined && text[first.key.start] === '"',
    comments: commentsIn(document),
    slots: new Map(),
  }
}

/** Whether a list or a mapping is written with brackets or braces. */
export const isFlow = (text: string, { kind, start }: Node): boolean =>
  kind !== 'scalar' && (text[start] === '{' || text[start] === '[')

export const lineStart = ({ lines }: SourceDocument, at: number): number => lines[positionAt(lines, at).line - 1] ?? 0

/** Where the line of an offset ends, before its line break. */
export const lineEnd = (text: string, at: number): number => {
  const found = text.slice(at).search(/[\r\n]/)
  return found < 0 ? text.length : at + found
}

/** Where the line after that of an offset begins; the end of the text when there is none. */
export const nextLine = (text: string, at: number): number => {
  const end = lineEnd(text, at)
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0)
}

export const columnOf = (document: SourceDocument, at: number): number => at - lineStart(document, at)

/** The first collection inside of another that is written in lines tells how deep one goes. */
const look = (document: SourceDocument, node: Node, found: { indent?: number; flat?: boolean }): void => {
  if (node.kind !== 'mapping' || isFlow(document.text, node)) return
  for (const { key, value } of node.entries.values()) {
    if (found.indent !== undefined && found.flat !== undefined) return
    if (value.kind === 'scalar' || value.start < key.end || isFlow(document.text, value)) continue
    const deeper = columnOf(document, value.start) - columnOf(document, key.start)
    if (value.kind === 'sequence') found.flat ??= deeper === 0
    if (deeper > 0 && deeper < 10) found.indent ??= deeper
    look(document, value, found)
  }
}

/** A `#` begins a comment at the beginning of a line or after a space, unless it stands in a text. */
export const commentsIn = ({ text, root }: SourceDocument): Range[] => {
  const texts = scalarsIn(root).sort((a, b) => a.start - b.start)
  const found: Range[] = []
  const mark = /(?<=^|[\s\ufeff])#/gm
  let next = 0
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const at = match.index
    while ((texts[next]?.end ?? Infinity) <= at) next++
    const around = texts[next]
    if (around && around.start <= at) {
      mark.lastIndex = around.end
      continue
    }
    const end = lineEnd(text, at)
    found.push({ start: at, end })
    mark.lastIndex = end
  }
  return found
}

const scalarsIn = (root: Node): Range[] => {
  const found: Range[] = []
  const seen = new Set<Node>()
  const walk = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (node.kind === 'scalar') found.push(node)
    else if (node.kind === 'sequence') for (const item of node.items) walk(item)
    else
      for (const { key, value } of node.entries.values()) {
        found.push(key)
        walk(value)
      }
  }
  walk(root)
  return found
}
