import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * `project_root` as an `openloop.json` has to say it: relative to the folder that `.openloop` is in, for a workspace inside of one,
 * else to the workspace, so that both can be moved together.
 *
 * @param workspace absolute
 * @param project absolute
 */
export const projectRootFor = (workspace: string, project: string): string => {
  const way = relative(startOf(workspace), project).split(sep).join('/')
  return way === '' ? '.' : isAbsolute(way) ? project : way
}

/** The project that a new workspace is most likely about: the folder that `.openloop` is in, else the current one. */
export const likelyProjectRoot = (workspace: string, cwd: string): string => {
  const start = startOf(workspace)
  return start === workspace ? cwd : start
}

/** Where a relative `project_root` of a workspace starts. */
const startOf = (workspace: string): string => {
  const parts = workspace.split(sep)
  const around = parts.lastIndexOf('.openloop')
  return around < 0 ? workspace : resolve(workspace, ...parts.slice(around).fill('..'))
}
