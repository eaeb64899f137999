import { createHash } from 'node:crypto'
import { dirname, relative, sep } from 'node:path'
import { LoopError, maxSkillBytes, type Place, readSkill, type Skill, type SkillUse } from '@loop/spec'
import { readText } from '../project/read-file.js'
import { findSkill } from './find-skill.js'

/** A skill as an agent can be given it. */
export interface LoadedSkill extends Skill {
  /** Where it and the files beside it are, absolute. */
  folder: string
  /** What is on record of it. */
  use: SkillUse
}

/**
 * Reads a skill that a step names.
 *
 * @param root the project's folder, absolute
 * @param place where the step names it
 * @throws LoopError `not-found` when it is not there, `usage` when it leads elsewhere, `document` when it is no sound skill
 */
export const loadSkill = (root: string, skill: string, place: Place): LoadedSkill => {
  const found = findSkill(root, skill)
  if ('what' in found) {
    const { what, message, fix } = found
    throw new LoopError(what === 'missing' ? 'not-found' : 'usage', `the skill "${skill}" ${message}`, { place, fix })
  }
  const { file, name } = found
  const shown = shownPath(root, file)
  const read = readText(file)
  if (!('text' in read)) {
    const { message, cause } = read
    const is = read.what === 'too-large' ? `has more than ${maxSkillBytes} bytes` : message
    throw new LoopError('document', `the skill "${skill}" ${is}`, { place: { ...top, file: shown }, cause })
  }
  const { skill: sound, diagnostics } = readSkill(read.text, shown, name)
  const [wrong] = diagnostics
  if (!sound || wrong) {
    const { line = 1, column = 1, pointer = '', message = 'it cannot be read', fix } = wrong ?? {}
    throw new LoopError('document', `the skill "${skill}" is not sound: ${message}`, {
      place: { file: shown, line, column, pointer },
      ...(fix === undefined ? {} : { fix }),
    })
  }
  const sha256 = createHash('sha256').update(read.text).digest('hex')
  return { ...sound, folder: dirname(file), use: { skill, name: sound.name, sha256 } }
}

const top = { line: 1, column: 1, pointer: '' }

/** A file as messages call it: from the project's folder when it is in there. */
export const shownPath = (root: string, file: string): string =>
  file.startsWith(root + sep) ? relative(root, file) : file
