import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoopError } from '@loop/spec'
import { homeFolders } from '../rounds/home.js'
import { makeFolder } from '../store/replace-file.js'
import { type DetectedCommands, detectCommands } from './detect/detect.js'
import { projectRootFor } from './project-root.js'
import { progress, workspaceFiles } from './workspace-files.js'

/** What a new workspace is made with. */
export interface WorkspaceOptions {
  /** Its folder, absolute; made when it is not there. */
  workspace: string
  /** The folder of the project, absolute; has to be there. */
  projectRoot: string
  /** What has to be true in the end, in a sentence. */
  mission: string
  /** Whether the commands are looked for in the project's files; they are not unless told. */
  detect?: boolean
  /** Whether files that are there are replaced, all but `progress.md`; without it nothing is written then. */
  force?: boolean
}

/** What was made. */
export interface NewWorkspace {
  /** Paths in it of the files that were written. */
  wrote: readonly string[]
  /** Commands that were found, and what was not taken. */
  detected: DetectedCommands
}

/**
 * Makes a workspace for a loop of commands: all of its files, or none.
 *
 * @throws LoopError `usage` when the project is not there, when it is the workspace, or when files would have to be replaced;
 *   `store` when something cannot be written
 */
export const createWorkspace = async ({
  workspace,
  projectRoot,
  mission,
  detect = false,
  force = false,
}: WorkspaceOptions): Promise<NewWorkspace> => {
  await refuseBadFolders(workspace, projectRoot)
  const detected = detect ? detectCommands(projectRoot) : { commands: [], remarks: [] }
  const files = workspaceFiles(mission.trim(), projectRootFor(workspace, projectRoot), detected)
  const present = await among(workspace, Object.keys(files))
  if (present.length > 0 && !force)
    throw new LoopError(
      'usage',
      `${present.join(', ')} ${present.length === 1 ? 'is' : 'are'} there already, so nothing was written`,
      { fix: 'Choose another folder, or add --force to replace them; progress.md stays in any case.' },
    )
  const hasProgress = (await among(workspace, [progress.path])).length > 0
  if (!hasProgress) files[progress.path] = progress.text
  try {
    await makeFolder(workspace)
    for (const name of homeFolders) await makeFolder(join(workspace, name))
    for (const [path, text] of Object.entries(files))
      await writeFile(join(workspace, path), text, { flag: force ? 'w' : 'wx' })
  } catch (cause) {
    throw new LoopError('store', `${workspace} cannot be written: ${(cause as Error).message}`, { cause })
  }
  return { wrote: Object.keys(files), detected }
}

const refuseBadFolders = async (workspace: string, projectRoot: string): Promise<void> => {
  const project = await stat(projectRoot).catch(() => undefined)
  if (!project?.isDirectory())
    throw new LoopError(
      'usage',
      `${projectRoot} ${project ? 'is a file' : 'is not there'}, expected the folder of a project; nothing was written`,
      { fix: 'Name the folder with --project-root.' },
    )
  if (workspace === projectRoot)
    throw new LoopError('usage', 'the workspace would be the project itself; nothing was written', {
      fix: 'Name a folder such as .openloop/heal, or another project with --project-root.',
    })
  const there = await stat(workspace).catch(() => undefined)
  if (there && !there.isDirectory())
    throw new LoopError('usage', `${workspace} is a file, expected a folder; nothing was written`)
}

const among = async (folder: string, paths: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(paths.map(path => stat(join(folder, path)).catch(() => undefined)))
  return paths.filter((_, index) => found[index] !== undefined)
}
