import { diagnose } from '../diagnostics/diagnose.js'
import { withRepair } from '../fix/repairs.js'
import type { Diagnostic } from '../generated/types.js'
import { below, type SourceDocument } from './document.js'
import type { Node, ScalarNode } from './node.js'
import type { Edit } from './write/edit.js'

const readings: [pattern: RegExp, reading: (text: string) => string][] = [
  [/^(?:yes|Yes|YES|on|On|ON)$/, () => 'true'],
  [/^(?:no|No|NO|off|Off|OFF)$/, () => 'false'],
  [/^\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?$/, () => 'a date'],
  [/^[-+]?0[0-7_]*[0-7]$/, text => `the number ${Number.parseInt(text.replaceAll('_', ''), 8)}`],
  [/^0o[0-7]+$/, () => 'a text'],
  [/^[-+]?[1-9][\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/, text => `the number ${sixties(text)}`],
  [/^[-+]?0b[01_]+$/, () => 'a number'],
  [/^[-+]?(?:0x[\da-fA-F]*_[\da-fA-F_]*|\d+_[\d_]*)$/, () => 'a number'],
]

/** How all that has another reading begins; most of what is written begins otherwise. */
const mayBeRead = /^[yYnNoO\d+-]/

const trap = 'yaml/means-otherwise-in-1-1'

/** Findings about plain values and keys that readers of YAML 1.1, such as PyYAML, take for something else. */
export const meansOtherwise = (source: SourceDocument): Diagnostic[] => {
  const found: Diagnostic[] = []
  const done = new Set<Node>()
  const look = (node: ScalarNode, parent: string, part: string | number | undefined, isKey = false): void => {
    if (!node.plain || !mayBeRead.test(source.text.charAt(node.start))) return
    const text = source.text.slice(node.start, node.end)
    const reading = readings.find(([pattern]) => pattern.test(text))?.[1]
    if (!reading || done.has(node)) return
    done.add(node)
    const pointer = part === undefined ? parent : below(parent, part)
    const finding = diagnose(source, {
      rule: trap,
      severity: 'info',
      message: `${text} is ${here(node)} here, and ${reading(text)} for readers of YAML 1.1`,
      range: node,
      pointer,
      fix: typeof node.value === 'string' ? `Put quotes around it: \`'${text}'\`.` : 'Write it in decimal digits.',
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

/** A text is written again, which puts it in quotes. `0o17` is as clear; which number `017` should be, only its author knows. */
const repairOf = ({ value }: ScalarNode, text: string, at: string, isKey: boolean): Edit[] => {
  if (typeof value !== 'string' && !text.startsWith('0o')) return []
  return [isKey ? { op: 'rename', at, key: String(value) } : { op: 'set', at, value }]
}

const here = ({ value }: ScalarNode): string => (typeof value === 'number' ? `the number ${value}` : 'a text')

/** The base 60 of YAML 1.1: `1:30` is 90. */
const sixties = (text: string): number =>
  text
    .replace(/[-+_]/g, '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0) * (text.startsWith('-') ? -1 : 1)
