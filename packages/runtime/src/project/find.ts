import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { LoopError } from '@loop/spec'

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

/**
 * Where the runs of a folder lie: the nearest folder, from it upwards, with a project file or with `.loop`.
 *
 * @throws LoopError `not-found` when there is none
 */
export const findRoot = (start: string): string => {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (projectFileIn(folder) || existsSync(join(folder, '.loop'))) return folder
    if (dirname(folder) !== folder) continue
    throw new LoopError('not-found', `no project here: neither ${resolve(start)} nor a folder above it has one`, {
      fix: 'Run `loop init` to make a project, or go to the folder of one.',
    })
  }
}
