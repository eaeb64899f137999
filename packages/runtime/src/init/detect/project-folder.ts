import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { skippedFolders } from '../../project/loops-below.js'
import { readText } from '../../project/read-file.js'
import type { ProjectFolder } from './detector.js'

/** Most folders that are looked into for a file. */
const most = 2_000

/** Folders that hold what was installed or built. */
const passedOver = new Set([...skippedFolders, 'vendor', 'target', 'venv', 'build', '__pycache__'])

/** A folder on disk. What cannot be read is not there. */
export const projectFolder = (root: string): ProjectFolder => ({
  read(path) {
    const found = readText(join(root, path))
    return 'text' in found ? found.text : undefined
  },
  names: (folder = '.') => entriesOf(join(root, folder)).map(({ name }) => name),
  hasFile(pattern) {
    const open = [root]
    for (let looked = 0; looked < most; looked++) {
      const folder = open.shift()
      if (folder === undefined) return false
      for (const entry of entriesOf(folder)) {
        if (entry.isFile() && pattern.test(entry.name)) return true
        if (entry.isDirectory() && !entry.name.startsWith('.') && !passedOver.has(entry.name))
          open.push(join(folder, entry.name))
      }
    }
    return false
  },
})

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}
