import { parse } from '../source/parse.js'
import { plainValue } from '../source/value.js'
import type { Edit } from '../source/write/edit.js'
import { type Written, writeYaml } from '../source/write/write-yaml.js'
import { twinMade } from './twins.js'

/** The text with repairs in it, or why they cannot be made: they cannot be written, or would give two things one name. */
export const writeRepair = (text: string, edits: readonly Edit[]): Written => {
  const { document } = parse(text, '')
  const twin = document && twinMade(plainValue(document.root), edits)
  return twin === undefined ? writeYaml(text, edits) : { refused: `"${twin}" would stand there twice` }
}
