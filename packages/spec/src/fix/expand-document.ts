import { expand as expandValue, recognise } from '../dialects/lss/short-forms/index.js'
import type { Assumption, ShortFormName } from '../dialects/lss/short-forms/short-form.js'
import type { SourceDocument } from '../source/document.js'
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
  return { form, value, assumed, written: writeYaml(document.text, difference(before, value), notes) }
}
