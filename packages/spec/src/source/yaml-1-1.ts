import { diagnose } from '../diagnostics/diagnose.js'
import { withRepair } from '../fix/repairs.js'
import type { Diagnostic } from '../generated/types.js'
import { below, type SourceDocument } from './document.js'
import type { Node, ScalarNode } from './node.js'
import { type Reading, read11 } from './read-1-1.js'
import type { Edit } from './write/edit.js'

/** How all that has another reading begins; most of what is written begins otherwise. */
const mayBeRead = /^[yYnNoO\d+.=-]/

const trap = 'yaml/means-otherwise-in-1-1'

/** Findings about plain values and keys that readers of YAML 1.1, such as PyYAML, take for something else. */
export const meansOtherwise = (source: SourceDocument): Diagnostic[] => {
  const found: Diagnostic[] = []
  const done = new Set<Node>()
  const look = (node: ScalarNode, parent: string, part: string | number | undefined, isKey = false): void => {
    if (!node.plain || !mayBeRead.test(source.text.charAt(node.start))) return
    const text = source.text.slice(node.start, node.end)
    const reading = read11(text)
    if (isSame(reading, node.value) || done.has(node)) return
    done.add(node)
    const pointer = part === undefined ? parent : below(parent, part)
    const finding = diagnose(source, {
      rule: trap,
      severity: 'info',
      message: `${text} is ${here(node)} here, and ${inWords(reading)} for readers of YAML 1.1`,
      range: node,
      pointer,
      fix: fixFor(node, text, reading),
    })
    found.push(withRepair(finding, repairOf(node, text, pointer, isKey)))
  }
  // The pointer of a scalar is put together only where there is something to say about it.
  const walk = (node: Node, parent: string, part?: string | number): void => {
    if (node.kind === 'scalar') look(node, parent, part)
    else if (!done.has(node)) {
      done.add(node)
      const pointer = part === undefined ? parent : below(parent, part)
      if (node.kind === 'sequence')
        for (let index = 0; index < node.items.length; index++) walk(node.items[index] as Node, pointer, index)
      else
        for (const [name, { key, value }] of node.entries) {
          look(key, pointer, name, true)
          walk(value, pointer, name)
        }
    }
  }
  walk(source.root, '')
  return found
}

/**
 * Findings without those about a value that is refused at the same place: the refusal says what to write, and quotes around the
 * value would not make it right.
 */
export const withoutTrapsTwice = (findings: readonly Diagnostic[]): Diagnostic[] => {
  const placeOf = ({ pointer, line, column }: Diagnostic) => `${line}:${column} ${pointer}`
  const refused = new Set(
    findings.filter(({ rule }) => rule.endsWith('/wrong-type') || rule.endsWith('/invalid-value')).map(placeOf),
  )
  return findings.filter(finding => finding.rule !== trap || !refused.has(placeOf(finding)))
}

/**
 * A text is written again, which puts it in quotes; a key is a text however it looks. `1e3` can be written so that all read it
 * alike; which number `017` should be, only its author knows.
 */
const repairOf = ({ value }: ScalarNode, text: string, at: string, isKey: boolean): Edit[] => {
  if (isKey) return [{ op: 'rename', at, key: text }]
  const isOpen = typeof value === 'number' && (/^[-+]?0\d/.test(text) || !isSame(read11(String(value)), value))
  return isOpen ? [] : [{ op: 'set', at, value }]
}

const fixFor = ({ value }: ScalarNode, text: string, { kind }: Reading): string => {
  if (typeof value !== 'number') return `Put quotes around it: \`'${text}'\`.`
  return kind === 'text' ? 'Write it as a number like `12` or `0.5`, or in quotes.' : 'Write it in decimal digits.'
}

const here = ({ value }: ScalarNode): string => (typeof value === 'number' ? `the number ${value}` : 'a text')

const isSame = (reading: Reading, value: ScalarNode['value']): boolean =>
  'value' in reading
    ? Object.is(reading.value, value) || reading.value === value
    : reading.kind === 'text' && typeof value !== 'number'

const inWords = (reading: Reading): string => {
  if (!('value' in reading))
    return { text: 'a text', date: 'a date', nothing: 'nothing that can be read' }[reading.kind]
  if (reading.kind === 'boolean') return String(reading.value)
  return Number.isNaN(reading.value) ? 'a number' : `the number ${reading.value}`
}
