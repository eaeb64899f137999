import { COLLECTION_STYLE, EVENT_ID, type Event } from 'js-yaml'
import { attach } from './attach.js'
import type { Node } from './node.js'
import { scalarNode } from './scalar-node.js'
import { isCoreTag, tagOf } from './tags.js'
import type { TreeProblem } from './tree-problem.js'
import type { Frame, TreeState } from './tree-state.js'

/** Builds the tree of one document from parser events; aliases are shared, never copied. */
export const buildTree = (
  text: string,
  events: readonly Event[],
): { root: Node | undefined; problems: TreeProblem[] } => {
  const state: TreeState = { text, problems: [], anchors: new Map(), stack: [], root: undefined, end: 0, documents: 0 }
  for (const event of events) if (!take(state, event)) break
  const { root, problems } = state
  if (!root && problems.length === 0) {
    const fix = 'Write a loop, or remove the file.'
    problems.push({ rule: 'yaml/empty', message: 'the file holds no document', range: { start: 0, end: 0 }, fix })
  }
  return { root, problems }
}

/** Takes one event in; false when there is no sense in going on. */
const take = (state: TreeState, event: Event): boolean => {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      return beginDocument(state)
    case EVENT_ID.POP:
      return close(state)
    case EVENT_ID.ALIAS:
      return alias(state, event)
    case EVENT_ID.SCALAR: {
      reportTag(state, event)
      const { node, problem } = scalarNode(state.text, event, state.end, state.stack.at(-1)?.key)
      if (problem) state.problems.push(problem)
      state.end = Math.max(state.end, node.end)
      const anchor = anchorOf(state, event)
      if (anchor !== undefined) state.anchors.set(anchor, { node, size: 1 })
      return attach(state, node, 1, node)
    }
    default:
      reportTag(state, event)
      return open(state, event)
  }
}

const beginDocument = (state: TreeState): boolean => {
  state.documents++
  if (state.documents === 1) return true
  const marker = /^---/gm
  marker.lastIndex = state.end
  const start = marker.exec(state.text)?.index ?? state.end
  state.problems.push({
    rule: 'yaml/several-documents',
    message: 'a second document begins here, expected one',
    range: { start, end: start + 3 },
    fix: 'Put each document in a file of its own.',
  })
  return false
}

const open = (state: TreeState, event: Extract<Event, { start: number }>): boolean => {
  const anchor = anchorOf(state, event)
  if (anchor !== undefined) state.anchors.set(anchor, 'open')
  const { start } = event
  const node: Frame['node'] =
    event.type === EVENT_ID.SEQUENCE
      ? { kind: 'sequence', items: [], start, end: start }
      : { kind: 'mapping', entries: new Map(), start, end: start }
  const isFlow = event.style === COLLECTION_STYLE.FLOW
  state.end = Math.max(state.end, event.start + (isFlow ? 1 : 0))
  state.stack.push({ node, isFlow, key: undefined, anchor, size: 1 })
  return true
}

const close = (state: TreeState): boolean => {
  const frame = state.stack.pop()
  if (!frame) return true
  if (frame.isFlow) state.end = afterBracket(state.text, state.end)
  frame.node.end = state.end
  if (frame.anchor !== undefined) state.anchors.set(frame.anchor, { node: frame.node, size: frame.size })
  return attach(state, frame.node, frame.size, frame.node)
}

/** The parser does not say where a flow collection closes: after spaces, commas, marks of empty entries, and comments. */
const afterBracket = (text: string, from: number): number => {
  const bracket = /(?:[\s,:?]|#[^\r\n]*(?=[\r\n]))*[\]}]/y
  bracket.lastIndex = from
  return bracket.test(text) ? bracket.lastIndex : from
}

const alias = (state: TreeState, event: Extract<Event, { type: typeof EVENT_ID.ALIAS }>): boolean => {
  const range = { start: event.anchorStart - 1, end: event.anchorEnd }
  const name = state.text.slice(event.anchorStart, event.anchorEnd)
  const target = state.anchors.get(name)
  state.end = event.anchorEnd
  if (target && target !== 'open') return attach(state, target.node, target.size, range)
  const message = target
    ? `the alias "*${name}" stands inside what it names`
    : `the alias "*${name}" names no anchor above it`
  const fix = `Write the value out, or put quotes around "*${name}" if it is a text.`
  state.problems.push({ rule: 'yaml/unknown-alias', message, range, fix })
  return attach(state, { kind: 'scalar', value: null, plain: false, ...range }, 1, range)
}

const reportTag = ({ text, problems }: TreeState, event: { tagStart: number; tagEnd: number }): void => {
  const tag = tagOf(text, event)
  if (tag === undefined || isCoreTag(tag)) return
  const range = { start: event.tagStart, end: event.tagEnd }
  problems.push({ rule: 'yaml/tag', message: `the tag "${tag}" is not known`, range, fix: 'Remove the tag.' })
}

const anchorOf = ({ text }: TreeState, event: { anchorStart: number; anchorEnd: number }): string | undefined =>
  event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd)
