import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { LoopError } from '@loop/spec'
import { workspaceFileIn, workspacesNear } from './workspace-file.js'

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
 * Where the runs of a folder lie: the nearest folder, from it upwards, with a project file, with `openloop.json` or with `.loop`.
 *
 * @throws LoopError `not-found` when there is none
 */
export const findRoot = (start: string): string => {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (projectFileIn(folder) || workspaceFileIn(folder) || existsSync(join(folder, '.loop'))) return folder
    if (dirname(folder) !== folder) continue
    const near = workspacesNear(start)
    throw new LoopError('not-found', `no project here: neither ${resolve(start)} nor a folder above it has one`, {
      fix:
        near.length > 0
          ? `Name a workspace, or go there; here are: ${near.join(', ')}.`
          : 'Run `loop init` to make a project, or go to the folder of one.',
    })
  }
}
