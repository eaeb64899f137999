import { statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { didYouMean, LoopError } from '@loop/spec'
import { findProjectFile, projectFileNames } from '../project/find.js'
import { loadProject, loopFilesIn, workFolder } from '../project/load.js'
import { isWorkspaceFile, workspaceFileIn, workspaceFileName, workspacesNear } from '../project/workspace-file.js'

/** What is to be looked at. */
export interface Target {
  kind: 'workspace' | 'project' | 'file'
  /** Absolute path of the folder that its runs belong to. */
  root: string
  /** Absolute paths of its files. */
  files: readonly string[]
}

/**
 * What a person means: a workspace, a project, a loop file, or a loop of the project by its name.
 *
 * @param name without it, the folder itself
 * @throws LoopError `not-found` when none of these is there
 */
export const targetOf = async (name: string | undefined, cwd: string): Promise<Target> => {
  const path = resolve(cwd, name ?? '.')
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return folderTarget(path)
  if (stats) return fileTarget(path)
  return fileTarget(await fileOfLoop(name ?? '', cwd))
}

const folderTarget = (folder: string): Target => {
  const workspace = workspaceFileIn(folder)
  if (workspace !== undefined) return fileTarget(workspace)
  const project = findProjectFile(folder)
  if (project !== undefined) return projectTarget(project)
  const files = loopFilesIn(folder)
  if (files.length > 0) return { kind: 'project', root: folder, files }
  throw nothingIn(folder)
}

const fileTarget = (file: string): Target => {
  if ((projectFileNames as readonly string[]).includes(basename(file))) return projectTarget(file)
  const isWorkspace = isWorkspaceFile(file)
  const project = isWorkspace ? undefined : findProjectFile(dirname(file))
  return { kind: isWorkspace ? 'workspace' : 'file', root: workFolder(project, file), files: [file] }
}

const projectTarget = (file: string): Target => {
  const root = dirname(file)
  return { kind: 'project', root, files: [file, ...loopFilesIn(root)] }
}

const nothingIn = (folder: string): LoopError => {
  const [workspace] = workspacesNear(folder)
  return new LoopError(
    'not-found',
    `${folder} holds no ${workspaceFileName}, neither it nor a folder above it has ${projectFileNames.join(', ')}, and it has no loops`,
    {
      fix:
        workspace === undefined
          ? 'Run `loop init` to make a project, `loop init --commands <workspace>` for rounds of commands, or name a workspace, a project or a loop file: `loop doctor <path>`.'
          : `There is a workspace in it: \`loop doctor ${workspace}\`.`,
    },
  )
}

/** The file of a loop of the project around a folder. */
const fileOfLoop = async (name: string, cwd: string): Promise<string> => {
  const isName = /^[\w.-]+$/.test(name) && findProjectFile(cwd) !== undefined
  const { root, files } = isName ? await loadProject(cwd) : { root: cwd, files: [] }
  const loops = files.flatMap(file =>
    [...file.loops, ...[file.lss ?? file.openloop ?? []].flat().map(({ document }) => document)].map(loop => ({
      name: loop.name,
      path: join(root, file.path),
    })),
  )
  const found = loops.find(loop => loop.name === name)
  if (found) return found.path
  const names = loops.map(loop => loop.name)
  throw new LoopError('not-found', `${name} is not there: no file, no folder, no loop${didYouMean(name, names)}`, {
    fix: names.length > 0 ? `Loops here: ${names.join(', ')}.` : 'Name a workspace, a project or a loop file.',
  })
}
