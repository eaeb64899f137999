import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Names a project file may have, the preferred one first. */
export const projectFileNames = ['loop.yaml', 'loopkit.yaml', 'loopkit.yml'] as const

/** The project file in a folder, if there is one. */
export const projectFileIn = (folder: string): string | undefined =>
  projectFileNames.map(name => join(folder, name)).find(path => existsSync(path) && statSync(path).isFile())

/** The project file of a folder or of the nearest parent that has one. */
export const findProjectFile = (start: string): string | undefined => {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const found = projectFileIn(folder)
    if (found) return found
    if (dirname(folder) === folder) return undefined
  }
}
