import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { LoopError } from '@loop/spec'
import { findProjectFile, projectFileNames } from './find.js'
import { loopFilesIn } from './load.js'
import { loopsBelow, mayBeLoop, skippedFolders } from './loops-below.js'
import { reasonOf } from './read-file.js'
import { standardInput } from './standard-input.js'
import { workspaceAround, workspaceFileIn, workspacesNear } from './workspace-file.js'

/** The files that one path stands for. */
export interface FilesBehind {
  /** As it was written; absent for the project around a folder. */
  path?: string
  /** Absolute. */
  files: readonly string[]
  /** Whether the path names them, so that each has to be a loop or a project; else they were come across. */
  isNamed: boolean
}

/**
 * The project file around a folder and its loops; or the workspace around it, when that is nearer; or those in its `.openloop`.
 *
 * @throws LoopError `not-found` when there is none of these
 */
export const filesAround = (cwd: string): FilesBehind => {
  const file = findProjectFile(cwd)
  const workspace = workspaceAround(cwd, file && dirname(file))
  if (workspace !== undefined) return { files: [workspace], isNamed: true }
  if (file) return { files: [file, ...loopFilesIn(dirname(file))], isNamed: true }
  const near = workspacesNear(cwd).flatMap(path => workspaceFileIn(resolve(cwd, path)) ?? [])
  if (near.length > 0) return { files: near, isNamed: true }
  throw new LoopError(
    'not-found',
    `no project file here: neither ${resolve(cwd)} nor a folder above it has ${projectFileNames.join(', ')}`,
    { fix: 'Run `loop init` to make a project, or name a loop file.' },
  )
}

/**
 * The files that a path stands for: `-` for standard input, a file for itself, a folder for the files in and below it that
 * may be loops, a glob pattern for those among what it matches.
 *
 * @throws LoopError `not-found` when nothing is there
 */
export const filesBehind = async (path: string, cwd: string): Promise<FilesBehind> => {
  if (path === standardInput.path) return { path, files: [resolve(cwd, standardInput.shown)], isNamed: true }
  const absolute = resolve(cwd, path)
  const kind = kindOf(absolute)
  if (kind === 'folder') return { path, files: loopsBelow(absolute), isNamed: false }
  if (kind === 'file') return { path, files: [absolute], isNamed: true }
  if (!/[*?[\]{}()!]/.test(path))
    throw new LoopError('not-found', `${path} cannot be read: ${reasonOf(kind.cause)}`, { cause: kind.cause })
  const { pathsMatching } = await import('./glob.js')
  const matches = (await pathsMatching(path, cwd, skippedFolders)).map(match => resolve(match))
  if (matches.length === 0) throw new LoopError('not-found', `nothing matches ${path}`)
  const files = matches.flatMap(match =>
    kindOf(match) === 'folder' ? loopsBelow(match) : mayBeLoop(match) ? match : [],
  )
  return { path, files, isNamed: false }
}

/** What to say of a path when no file behind it is a loop or a project. */
export const nothingBehind = (path: string): LoopError =>
  new LoopError('not-found', `${path} holds neither a project file nor any loop file`, {
    fix: 'Name a folder with loops in it, or a loop file.',
  })

const kindOf = (path: string): 'file' | 'folder' | { cause: unknown } => {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    return { cause }
  }
}
