import { parse } from '../parse.js'
import { plainValue } from '../value.js'
import { appendItem, insertKey } from './add-entry.js'
import { addNotes } from './add-notes.js'
import { applyEdits, type Edit, isSame, type Note } from './edit.js'
import { type Layout, layoutOf } from './layout.js'
import { removeEntry } from './remove-entry.js'
import { renameKey } from './rename-key.js'
import { setValue } from './set-value.js'
import { type Refused, type Splice, spliced } from './splice.js'

/** The text with the changes in it, or why they cannot be written. */
export type Written = { text: string } | Refused

/**
 * Writes changes into a YAML text. Everything that they are not about stays as it is, to the byte: comments, blank lines, quotes,
 * order, line ends, indentation. What was written is parsed again; when that is not exactly what was meant, as where a change
 * would reach further through an alias, it is refused. Remarks that have no line to stand on are left out.
 *
 * @param notes remarks about the result, written as comments at the ends of lines; JSON has no place for them
 */
export const writeYaml = (text: string, edits: readonly Edit[], notes: readonly Note[] = []): Written => {
  const { document } = parse(text, '')
  if (!document) return { refused: 'the text is not YAML that can be read' }
  const layout = layoutOf(document)
  const splices: Splice[] = []
  // What is added deeper down comes first where two additions have the same place.
  const depth = ({ at }: Edit) => at.split('/').length
  for (const edit of [...edits].sort((a, b) => depth(b) - depth(a))) {
    const made = write(layout, edit, edits)
    if ('refused' in made) return { refused: `${edit.op} ${edit.at}: ${made.refused}` }
    splices.push(...made)
  }
  const changed = edits.length === 0 ? text : spliced(text, splices)
  if (changed === undefined) return { refused: 'two changes are about the same place' }
  const meant = applyEdits(plainValue(document.root), edits)
  return means(changed, meant)
    ? { text: noted(changed, notes, meant) }
    : { refused: 'it would come to mean something else' }
}

const write = (layout: Layout, edit: Edit, edits: readonly Edit[]): Splice[] | Refused => {
  switch (edit.op) {
    case 'set':
      return setValue(layout, edit, edits)
    case 'insert':
      return insertKey(layout, edit, edits)
    case 'append':
      return appendItem(layout, edit, edits)
    case 'rename':
      return renameKey(layout, edit, edits)
    case 'remove':
      return removeEntry(layout, edit, edits)
  }
}

const noted = (text: string, notes: readonly Note[], meant: unknown): string => {
  const { document } = parse(text, '')
  if (!document || notes.length === 0) return text
  const layout = layoutOf(document)
  if (layout.isJson) return text
  const together = spliced(text, addNotes(layout, notes))
  return together !== undefined && means(together, meant) ? together : text
}

const means = (text: string, meant: unknown): boolean => {
  const { document } = parse(text, '')
  return document !== undefined && isSame(plainValue(document.root), meant)
}
