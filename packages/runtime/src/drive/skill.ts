import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readSource } from '../project/read-file.js'

/** The text of a skill: a SKILL.md, or the one in a folder. @throws LoopError `not-found` */
export const skillText = async (root: string, skill: string): Promise<string> => {
  const path = join(root, skill)
  const isFolder = await stat(path).then(
    stats => stats.isDirectory(),
    () => false,
  )
  return readSource(isFolder ? join(path, 'SKILL.md') : path, skill).text
}
