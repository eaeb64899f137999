import type { Diagnostic } from '../../src/generated/types.js'
import { nodeAt } from '../../src/source/document.js'
import type { Node } from '../../src/source/node.js'
import { parse } from '../../src/source/parse.js'
import type { Analysis } from '../../src/workspace.js'
import type { Mutation } from './mutations.js'
import type { Original } from './originals.js'

/**
 * Whether a mutation was found. Of the findings that were not there before, one has to be `near`:
 * - in the text: from the line before the change to the line after it; or
 * - in the document: at the changed place, below it, at what it is directly part of or at another part of that; or
 * - at the other end of a reference: it quotes a name that the changed part holds, or held.
 */
export const found = (original: Original, mutation: Mutation, before: Analysis, after: Analysis): string => {
  const old = new Set(findings(before).map(idOf))
  const fresh = findings(after).filter(finding => !old.has(idOf(finding)))
  if (fresh.length === 0) return 'none'
  const names = changedNames(original, mutation)
  const [first, last] = changedLines(original.text, mutation.text)
  const isNear = ({ path, pointer, line, endLine, message }: Diagnostic): boolean =>
    (path === original.path && ((line <= last + 1 && endLine >= first - 1) || isAround(pointer, mutation.pointer))) ||
    names.some(name => message.includes(`"${name}"`))
  return fresh.some(isNear) ? 'near' : `far ${fresh.map(({ rule, pointer }) => `${rule} ${pointer}`).join('; ')}`
}

export const findings = ({ files }: Analysis): Diagnostic[] => files.flatMap(({ diagnostics }) => diagnostics)
const idOf = ({ rule, path, pointer, message }: Diagnostic): string => [rule, path, pointer, message].join('\n')

const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))

const isAround = (at: string, changed: string): boolean =>
  at === changed || at.startsWith(`${changed}/`) || at === parentOf(changed) || parentOf(at) === parentOf(changed)

/** The lines, from 1, in which two texts differ, as lines of the second. */
const changedLines = (a: string, b: string): [first: number, last: number] => {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const lineAt = (offset: number) => b.slice(0, offset).split(/\r\n|\r|\n/).length
  return [lineAt(start), lineAt(b.length - end)]
}

/** The keys and texts in the changed part, before and after. */
const changedNames = (original: Original, { pointer, text }: Mutation): string[] => {
  const names = new Set<string>([pointer.slice(pointer.lastIndexOf('/') + 1)])
  for (const version of [original.text, text]) {
    const { document } = parse(version, original.path)
    const node = document && nodeAt(document.root, pointer)
    if (node) collect(node, names)
  }
  return [...names].flatMap(name => [name, name.slice(name.lastIndexOf('.') + 1)]).filter(name => !/^\d*$/.test(name))
}

const collect = (node: Node, names: Set<string>): void => {
  if (node.kind === 'scalar') names.add(String(node.value))
  else if (node.kind === 'sequence') for (const item of node.items) collect(item, names)
  else
    for (const [name, { value }] of node.entries) {
      names.add(name)
      collect(value, names)
    }
}
