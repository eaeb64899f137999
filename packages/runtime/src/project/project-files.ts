import { join } from 'node:path'
import type { ProjectFiles } from '@loop/spec'
import { isInside } from './inside.js'
import { readText } from './read-file.js'

/** Longer programs are not looked into: they do more than nothing. */
const maxLength = 16_384

/**
 * The files of the folder that loops work in. What a link on the way leads out of that folder is not looked at.
 *
 * @param root absolute
 */
export const projectFiles = (root: string): ProjectFiles => {
  const known = new Map<string, string | null | undefined>()
  const read = (path: string): string | null | undefined => {
    if (!isInside(root, path)) return undefined
    const found = readText(join(root, path))
    if ('text' in found) return found.text.length > maxLength || found.text.includes('\0') ? undefined : found.text
    const { code = '' } = (found.cause ?? {}) as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : undefined
  }
  return {
    read(path) {
      if (!known.has(path)) known.set(path, read(path))
      return known.get(path)
    },
  }
}
