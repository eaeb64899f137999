import { resolve } from 'node:path'
import { LoopError } from '@loop/spec'
import { readText } from '../project/read-file.js'
import { readStandardInput, standardInput } from '../project/standard-input.js'

/**
 * The text of an answer from a file, or from standard input for `-`.
 *
 * @throws LoopError `not-found` when it cannot be read, `usage` when it is too long or is not UTF-8 text
 */
export const readAnswerText = async (path: string, cwd: string): Promise<string> => {
  const isInput = path === standardInput.path
  const read = isInput ? await readStandardInput() : readText(resolve(cwd, path))
  if ('text' in read) return read.text
  const { what, cause } = read
  const said = what === 'too-large' ? 'is too long for an answer' : read.message
  throw new LoopError(what === 'unreadable' ? 'not-found' : 'usage', `${isInput ? 'standard input' : path} ${said}`, {
    ...(cause === undefined ? {} : { cause }),
    fix: 'Give a text file in UTF-8.',
  })
}
