import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The file that makes a folder a workspace: its runs belong to that folder, whatever project is around it. */
export const workspaceFileName = 'openloop.json'

export const isWorkspaceFile = (path: string): boolean => basename(path) === workspaceFileName

/** The file of a workspace, of a folder that is one. */
export const workspaceFileIn = (folder: string): string | undefined => {
  const path = join(folder, workspaceFileName)
  return existsSync(path) ? path : undefined
}

/** The file of the nearest workspace, from a folder upwards and not as far as another one. */
export const workspaceAround = (start: string, until?: string): string | undefined => {
  for (let folder = resolve(start); folder !== until; folder = dirname(folder)) {
    const found = workspaceFileIn(folder)
    if (found !== undefined || folder === dirname(folder)) return found
  }
  return undefined
}

/** The workspaces in `.openloop` of a folder, as paths from there. */
export const workspacesNear = (folder: string): string[] => {
  const names = (): string[] => {
    try {
      return readdirSync(join(folder, '.openloop'))
    } catch {
      return [] // most folders have none
    }
  }
  return names()
    .map(name => join('.openloop', name))
    .filter(path => workspaceFileIn(join(folder, path)) !== undefined)
    .sort()
}
