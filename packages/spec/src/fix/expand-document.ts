import { expand as expandValue, recognise } from '../dialects/lss/short-forms/index.js'
import type { Assumption, ShortFormName } from '../dialects/lss/short-forms/short-form.js'
import { type SourceDocument, span } from '../source/document.js'
import type { Node } from '../source/node.js'
import { plainValue } from '../source/value.js'
import { difference } from '../source/write/difference.js'
import { writeYaml } from '../source/write/write-yaml.js'

/** A document in a short form of LSS, in the canonical form. */
export interface Expanded {
  form: ShortFormName
  value: Record<string, unknown>
  /** What the short form does not say: where it stands in the canonical form, the value, and why that one. */
  assumed: readonly Assumption[]
  /** The text in the canonical form, with a comment behind each line that was assumed; or why it could not be written. */
  written: { text: string } | { refused: string }
}

/**
 * Expands a document in a short form of LSS to the canonical form. Comments and what the two forms have in common stay as they are.
 *
 * @returns undefined when the document is in no short form
 */
export const expand = (document: SourceDocument): Expanded | undefined => {
  const before = plainValue(document.root) as Record<string, unknown>
  const form = recognise(before)
  if (form === undefined) return undefined
  const { value, assumed } = expandValue(before)
  // What is only kept was not made up, and says by its name what it is.
  const madeUp = assumed.filter(({ pointer }) => !pointer.startsWith('/extensions/short_form/'))
  const notes = madeUp.map(({ pointer, why }) => ({ at: pointer, text: `assumed: ${why}` }))
  const written = writeYaml(document.text, difference(before, value), notes)
  const shared = 'refused' in written ? sharedIn(document.root) : undefined
  if (!shared) return { form, value, assumed, written }
  const { line } = span(document.lines, shared)
  const reason =
    `line ${line} is used again by an alias (\`*\`), and the canonical form needs other things at each place; ` +
    'write it out at each place, without its anchor (`&`)'
  return { form, value, assumed, written: { refused: reason } }
}

/** The first value that stands in several places of a document. */
const sharedIn = (root: Node): Node | undefined => {
  const seen = new Set<Node>()
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) return node
    seen.add(node)
    if (node.kind === 'sequence') open.push(...[...node.items].reverse())
    if (node.kind === 'mapping') open.push(...[...node.entries.values()].map(({ value }) => value).reverse())
  }
  return undefined
}
