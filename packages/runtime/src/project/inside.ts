import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'

/** Whether a path of a project leads, through every link on its way, to a place inside the project. */
export const isInside = (root: string, path: string): boolean => {
  const way = relative(realOf(root), realOf(join(root, path)))
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way))
}

/** The real place of a path; of one that is not there yet, the real place of the nearest folder that is. */
export const realOf = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    const folder = dirname(path)
    return folder === path ? path : join(realOf(folder), path.slice(folder.length))
  }
}
