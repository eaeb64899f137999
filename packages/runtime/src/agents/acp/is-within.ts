import { existsSync, lstatSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { isInside, realOf } from '../../project/inside.js'

/** Whether an absolute path leads, through every link on its way, to a place inside the workspace that programs may change. */
export const isWithin = (workspace: string, path: string): boolean =>
  isAbsolute(path) && isInside(workspace, relative(workspace, path)) && !isDangling(path) && !isOurs(workspace, path)

/** A link to what is not there would be followed when something is written to it. */
const isDangling = (path: string): boolean =>
  (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false) && !existsSync(path)

/** In the record of runs, or in what a repository is made of. */
const isOurs = (workspace: string, path: string): boolean =>
  /^\.(?:loop|git)(?:[\\/]|$)/i.test(relative(realOf(workspace), realOf(path)))
