import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { MappingNode, Node, Range, ScalarNode, SequenceNode } from './node.js'
import { plainScalar } from './scalar.js'

/** Something wrong with the structure of a document. */
export interface TreeProblem {
  rule: string
  message: string
  range: Range
  fix?: string | undefined
}

/** Most nodes a document may have once every alias is written out. */
const maxExpandedNodes = 200_000

interface Frame {
  node: SequenceNode | MappingNode
  key: ScalarNode | undefined
  anchor: string | undefined
  size: number
}

type ScalarEvent = Extract<Event, { valueStart: number }>

const coreTags = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!seq', '!!map'])

/** Builds the tree of one document from parser events; aliases are shared, never copied. */
export const buildTree = (
  text: string,
  events: readonly Event[],
): { root: Node | undefined; problems: TreeProblem[] } => {
  const problems: TreeProblem[] = []
  const anchors = new Map<string, { node: Node; size: number } | 'open'>()
  const stack: Frame[] = []
  let root: Node | undefined
  let documents = 0
  let end = 0

  const report = (rule: string, message: string, range: Range, fix?: string) =>
    problems.push({ rule, message, range, fix })

  const place = (node: Node, size: number, range: Range): void => {
    const frame = stack.at(-1)
    if (!frame) {
      root = node
      return
    }
    frame.size += size
    if (frame.size > maxExpandedNodes) {
      report(
        'yaml/alias-bomb',
        `aliases make this document over ${maxExpandedNodes} nodes long`,
        range,
        'Write the repeated parts out, or split the file.',
      )
      throw new TooManyNodes()
    }
    if (frame.node.kind === 'sequence') frame.node.items.push(node)
    else if (frame.key === undefined) frame.key = keyOf(node, range)
    else {
      const name = String(frame.key.value)
      const first = frame.node.entries.get(name)
      if (first)
        report('yaml/duplicate-key', `the key "${name}" is here a second time`, frame.key, 'Keep one of the two.')
      else frame.node.entries.set(name, { key: frame.key, value: node })
      frame.key = undefined
    }
  }

  const keyOf = (node: Node, range: Range): ScalarNode => {
    if (node.kind !== 'scalar') {
      report(
        'yaml/complex-key',
        `a ${node.kind} is used as a key, expected a word`,
        range,
        'Use a plain word as the key.',
      )
      return { kind: 'scalar', value: '?', plain: true, ...range }
    }
    if (node.value === '<<' && node.plain) {
      report(
        'yaml/merge-key',
        'the merge key "<<" belongs to YAML 1.1 and does nothing in YAML 1.2',
        node,
        'Write the merged keys out.',
      )
    }
    return node
  }

  const scalar = (event: ScalarEvent): ScalarNode => {
    const value = event.valueStart < 0 ? '' : getScalarValue(text, event)
    const start = event.valueStart < 0 ? emptyAt(text, end, stack.at(-1)) : event.valueStart
    const stop = event.valueStart < 0 ? start : trimEnd(text, event)
    const tag = tagOf(text, event)
    const plain = event.style === SCALAR_STYLE.PLAIN && tag === undefined
    const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
    return {
      kind: 'scalar',
      value: plain ? plainScalar(value) : value,
      plain,
      start: start - quotes,
      end: stop + quotes,
    }
  }

  try {
    for (const event of events) {
      if (event.type === EVENT_ID.DOCUMENT) {
        documents++
        if (documents === 2)
          report(
            'yaml/several-documents',
            'a second document begins here, expected one',
            { start: end, end },
            'Put each document in a file of its own.',
          )
        if (documents > 1) break
      } else if (event.type === EVENT_ID.POP) {
        const frame = stack.pop()
        if (!frame) continue
        frame.node.end = end
        if (frame.anchor) anchors.set(frame.anchor, { node: frame.node, size: frame.size })
        place(frame.node, frame.size, frame.node)
      } else if (event.type === EVENT_ID.ALIAS) {
        const range = { start: event.anchorStart - 1, end: event.anchorEnd }
        const name = text.slice(event.anchorStart, event.anchorEnd)
        const target = anchors.get(name)
        end = event.anchorEnd
        if (target && target !== 'open') place(target.node, target.size, range)
        else {
          report(
            'yaml/unknown-alias',
            target
              ? `the alias "*${name}" stands inside what it names`
              : `the alias "*${name}" names no anchor above it`,
            range,
          )
          place({ kind: 'scalar', value: null, plain: false, ...range }, 1, range)
        }
      } else {
        const tag = tagOf(text, event)
        if (tag !== undefined && !coreTags.has(tag)) {
          report(
            'yaml/tag',
            `the tag "${tag}" is not known`,
            { start: event.tagStart, end: event.tagEnd },
            'Remove the tag.',
          )
        }
        const anchor = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd)
        if (event.type === EVENT_ID.SCALAR) {
          const node = scalar(event)
          end = Math.max(end, node.end)
          if (anchor) anchors.set(anchor, { node, size: 1 })
          place(node, 1, node)
        } else {
          if (anchor) anchors.set(anchor, 'open')
          const range = { start: event.start, end: event.start }
          const node: Frame['node'] =
            event.type === EVENT_ID.SEQUENCE
              ? { kind: 'sequence', items: [], ...range }
              : { kind: 'mapping', entries: new Map(), ...range }
          end = Math.max(end, event.start + 1)
          stack.push({ node, key: undefined, anchor, size: 1 })
        }
      }
    }
  } catch (cause) {
    if (!(cause instanceof TooManyNodes)) throw cause
  }
  if (!root && problems.length === 0)
    report('yaml/empty', 'the file holds no document', { start: 0, end: 0 }, 'Write a loop, or remove the file.')
  return { root, problems }
}

class TooManyNodes extends Error {}

const tagOf = (text: string, event: { tagStart: number; tagEnd: number }): string | undefined =>
  event.tagStart < 0 ? undefined : text.slice(event.tagStart, event.tagEnd)

/** Where an absent value would stand: after the colon of its key, else after what came before. */
const emptyAt = (text: string, end: number, frame: Frame | undefined): number => {
  if (!frame?.key) return end
  const colon = text.indexOf(':', frame.key.end)
  return colon < 0 ? end : colon + 1
}

const trimEnd = (text: string, event: ScalarEvent): number => {
  let stop = event.valueEnd
  while (stop > event.valueStart && /\s/.test(text[stop - 1] ?? '')) stop--
  return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
    ? event.valueEnd
    : stop
}
