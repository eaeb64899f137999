import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoopError } from '@loop/spec'
import { isInside } from '../project/inside.js'

/**
 * A template of the project.
 *
 * @throws LoopError `not-found` when it is not there, `document` when it lies outside the project
 */
export const readTemplate = async (root: string, path: string): Promise<string> => {
  if (!isInside(root, path)) throw new LoopError('document', `the template ${path} lies outside the project`)
  return readFile(join(root, path), 'utf8').catch(cause => {
    throw new LoopError('not-found', `the template ${path} is not there`, {
      cause,
      fix: 'Paths of templates start at the project.',
    })
  })
}
