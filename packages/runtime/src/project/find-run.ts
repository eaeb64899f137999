import { basename, dirname, resolve } from 'node:path'
import { LoopError } from '@loop/spec'
import { resolveRun } from '../store/run-folder.js'
import { findRoot } from './find.js'
import { isWorkspaceFile, workspaceFileIn } from './workspace-file.js'

/**
 * The folder whose runs a name is about, and the run that is named there: `last` of a workspace that is named by its folder or its
 * `openloop.json`; of `<workspace>/<run>` that run; else the name itself, in the project or the workspace around a folder.
 *
 * @throws LoopError `not-found` when there is no such workspace and no project around
 */
export const findRuns = (name: string, cwd: string): { root: string; run: string; isWorkspace: boolean } => {
  const path = resolve(cwd, name)
  const folder = isWorkspaceFile(path) ? dirname(path) : path
  if (name !== '' && name !== 'last' && workspaceFileIn(folder)) return { root: folder, run: 'last', isWorkspace: true }
  if (!/[\\/]/.test(name)) return { root: findRoot(cwd), run: name, isWorkspace: false }
  if (workspaceFileIn(dirname(path))) return { root: dirname(path), run: basename(path), isWorkspace: false }
  throw new LoopError('not-found', `${name} is no workspace: there is no openloop.json`, {
    fix: 'Name a run by its id, a workspace by its folder, or a run of a workspace as <folder>/<id>.',
  })
}

/**
 * A run by its id, a part of one or `last`; by the folder of a workspace, whose latest it is then; or as `<workspace>/<id>`.
 *
 * @returns the folder that it belongs to, and its full id
 * @throws LoopError `not-found` when none or several match
 */
export const findRun = async (name: string, cwd: string): Promise<{ root: string; run: string }> => {
  const { root, run } = findRuns(name, cwd)
  return { root, run: await resolveRun(root, run) }
}
