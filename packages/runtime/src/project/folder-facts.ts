import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { FolderFacts } from '@loop/spec'

/** What rules ask about folders on this disk; paths in messages start at `base`. */
export const folderFacts = (base: string): FolderFacts => ({
  folderOf: path => dirname(resolve(base, path)),
  isFolder(path) {
    try {
      return statSync(path).isDirectory()
    } catch (cause) {
      const { code = '' } = cause as NodeJS.ErrnoException
      return code === 'ENOENT' || code === 'ENOTDIR' ? false : undefined
    }
  },
})
