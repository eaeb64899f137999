import { type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { Range, ScalarNode } from './node.js'
import { plainScalar } from './scalar.js'
import { taggedScalar, tagOf } from './tags.js'
import type { TreeProblem } from './tree-problem.js'

type ScalarEvent = Extract<Event, { valueStart: number }>

/**
 * A scalar with its value and place.
 *
 * @param end where the node before it ended
 * @param key the key whose value it is, if it is one
 */
export const scalarNode = (
  text: string,
  event: ScalarEvent,
  end: number,
  key: ScalarNode | undefined,
): { node: ScalarNode; problem?: TreeProblem } => {
  const isEmpty = event.valueStart < 0
  const written = isEmpty ? '' : getScalarValue(text, event)
  // Not spread into the node, for a document has hundreds of them.
  const { start, end: last } = isEmpty ? emptyRange(text, end, key) : rangeOf(text, event)
  const tag = tagOf(text, event)
  if (tag === undefined) {
    const plain = event.style === SCALAR_STYLE.PLAIN
    return { node: { kind: 'scalar', value: plain ? plainScalar(written) : written, plain, start, end: last } }
  }
  const value = taggedScalar(written, tag)
  const node: ScalarNode = {
    kind: 'scalar',
    value: value === undefined ? written : value,
    plain: false,
    start,
    end: last,
  }
  if (value !== undefined) return { node }
  const message = `"${written}" is not of the type of its tag "${tag}"`
  return { node, problem: { rule: 'yaml/tag', message, range: { start, end: last }, fix: 'Remove the tag.' } }
}

/** From the first to the last character that shows, with quotes. */
const rangeOf = (text: string, { style, valueStart, valueEnd }: ScalarEvent): Range => {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 }
  }
  let [start, end] = [valueStart, valueEnd]
  while (start < end && isWhite(text.charCodeAt(start))) start++
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** White space and line ends of YAML; a text may begin and end with any other that Unicode knows. */
const isWhite = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d

/** Where an absent value would stand: after the colon of its key, else after what came before. */
const emptyRange = (text: string, end: number, key: ScalarNode | undefined): Range => {
  const colon = /\s*:/y
  colon.lastIndex = key?.end ?? end
  const at = key && colon.test(text) ? colon.lastIndex : end
  return { start: at, end: at }
}
