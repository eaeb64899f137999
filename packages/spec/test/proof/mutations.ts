import { below } from '../../src/source/document.js'
import type { MappingNode, Node, ScalarNode, SequenceNode } from '../../src/source/node.js'
import { dropped, duplicated, type Edit, replaced } from './edits.js'

export type MutationKind = 'drop' | 'rename' | 'retype' | 'dangle' | 'exceed' | 'duplicate'

/** One change to a text, and where in the document it is. */
export interface Mutation extends Edit {
  kind: MutationKind
  pointer: string
  what: string
}

/** Every change of every kind that the parsed tree of a text offers. */
export const mutationsOf = (text: string, root: MappingNode, known: ReadonlyMap<string, number>): Mutation[] => {
  const found: Mutation[] = []
  const add = (kind: MutationKind, pointer: string, what: string, edit: Edit | undefined): void => {
    if (edit) found.push({ kind, pointer, what, ...edit })
  }
  const walk = (node: Node, pointer: string): void => {
    if (node.kind === 'scalar') return
    for (const { at, key, value, parent } of partsOf(node, pointer)) {
      add('drop', at, 'gone', dropped(text, parent, key, value))
      add('duplicate', at, 'twice', duplicated(text, parent, key, value))
      if (key) add('rename', at, `the key is ${misspelt(String(key.value))}`, renamedKey(text, key))
      for (const other of otherTypes(value)) add('retype', at, `is ${other}`, replaced(text, parent, key, value, other))
      if (value.kind === 'scalar' && typeof value.value === 'number')
        for (const other of ['-1', '0', '0.5', '1e12'])
          add('exceed', at, `is ${other}`, replaced(text, parent, key, value, other))
      if (value.kind === 'scalar' && typeof value.value === 'string' && (known.get(nameIn(value.value)) ?? 0) > 1)
        add(
          'dangle',
          at,
          `is ${misspelt(value.value)}`,
          replaced(text, parent, key, value, JSON.stringify(misspelt(value.value))),
        )
      walk(value, at)
    }
  }
  walk(root, '')
  return found
}

interface Part {
  at: string
  key?: ScalarNode
  value: Node
  parent: MappingNode | SequenceNode
}

const partsOf = (parent: MappingNode | SequenceNode, pointer: string): Part[] =>
  parent.kind === 'sequence'
    ? parent.items.map((value, index) => ({ at: below(pointer, index), value, parent }))
    : [...parent.entries].map(([name, { key, value }]) => ({ at: below(pointer, name), key, value, parent }))

/** How often each name is written: as a key, as a value, or after the dot of a reference. */
export const namesIn = (node: Node, names = new Map<string, number>()): Map<string, number> => {
  const count = (value: unknown) => {
    if (typeof value === 'string') names.set(nameIn(value), (names.get(nameIn(value)) ?? 0) + 1)
  }
  if (node.kind === 'scalar') count(node.value)
  else if (node.kind === 'sequence') for (const item of node.items) namesIn(item, names)
  else
    for (const { key, value } of node.entries.values()) {
      count(key.value)
      namesIn(value, names)
    }
  return names
}

const nameIn = (text: string): string => text.slice(text.lastIndexOf('.') + 1)

/** A word with one letter more in its middle. */
const misspelt = (word: string): string => {
  const middle = (word.length >> 1) + 1
  return `${word.slice(0, middle)}q${word.slice(middle)}`
}

const renamedKey = (text: string, key: ScalarNode): Edit => {
  const written = JSON.stringify(misspelt(String(key.value)))
  return { text: text.slice(0, key.start) + written + text.slice(key.end) }
}

const otherTypes = (value: Node): string[] => {
  if (value.kind !== 'scalar') return ['"text"', '7', value.kind === 'mapping' ? '[]' : '{}']
  if (typeof value.value === 'string') return ['7', 'true', '[]', '{}']
  return ['"text"', '[]', '{}']
}
