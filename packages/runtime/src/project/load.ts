import { basename, dirname, join, relative, resolve } from 'node:path'
import {
  type AnalysedFile,
  type Analysis,
  analyse,
  type Brought,
  type LoopDocument,
  LoopError,
  type ProjectDocument,
  type SourceText,
} from '@loop/spec'
import { childrenRoot, compositionHost } from './composition-host.js'
import { findProjectFile, projectFileNames } from './find.js'
import { folderFacts } from './folder-facts.js'
import { loopsIn } from './loops-below.js'
import { projectFiles } from './project-files.js'
import { type Read, readSource, readText } from './read-file.js'
import { schemas } from './schemas.js'
import { unreadFile } from './unread-file.js'
import { isWorkspaceFile } from './workspace-file.js'

/** A project on disk: its folder, and what its files say. */
export interface LoadedProject extends Analysis {
  /** Absolute path of the project's folder: where loops work. */
  root: string
  project: ProjectDocument | undefined
}

/** Paths of the loop files in a project's `loops` folder, sorted. */
export const loopFilesIn = (root: string): string[] => loopsIn(join(root, 'loops'))

/** The folder that the runs of a loop belong to: the workspace of an `openloop.json`; else that of its project; without one its own, or the one above when that is called `loops`. */
export const workFolder = (project: string | undefined, file: string): string => {
  if (isWorkspaceFile(file)) return dirname(file)
  const folder = dirname(project ?? file)
  return project === undefined && basename(folder) === 'loops' ? dirname(folder) : folder
}

/**
 * Loads the project that a folder belongs to, with all its loops. Paths in messages are relative to the project. A loop file
 * that cannot be read is a finding about it, and does not keep the others from being loaded.
 *
 * @param checks names of checks that the caller brings, which evaluators may name
 * @param brought names of what else the caller brings
 * @throws LoopError `not-found` when neither the folder nor a parent has a project file
 */
export const loadProject = async (
  start: string,
  checks?: readonly string[],
  brought?: Brought,
): Promise<LoadedProject> => {
  const file = findProjectFile(start)
  if (!file) {
    throw new LoopError(
      'not-found',
      `no project file here: neither ${resolve(start)} nor a folder above it has ${projectFileNames.join(', ')}`,
      {
        fix: 'Run `loop init` to make a project, or name a loop file.',
      },
    )
  }
  const root = dirname(file)
  const shown = (path: string) => relative(root, path)
  const loops: SourceText[] = []
  const unread: AnalysedFile[] = []
  const texts = new Map<string, Read>()
  for (const path of loopFilesIn(root)) {
    const read = readText(path)
    texts.set(path, read)
    if ('text' in read) loops.push({ path: shown(path), text: read.text })
    else unread.push(unreadFile(shown(path), read))
  }
  const own = new Set(texts.keys())
  const host = compositionHost({ rootOf: () => root, cwd: root, texts, isReported: path => own.has(path) })
  const files = projectFiles(root)
  const analysis = await analyse({
    project: readSource(file, shown(file)),
    loops,
    host,
    checks,
    files,
    folders: folderFacts(root),
    brought,
    schemas,
  })
  return { ...analysis, files: [...analysis.files, ...unread], root, project: analysis.workspace.project }
}

/**
 * Loads one loop file with the project around it, if there is one. Without a project, loops work in the file's folder, or
 * in the folder above it when the file lies in a folder named `loops`.
 *
 * @param checks names of checks that the caller brings, which evaluators may name
 * @param brought names of what else the caller brings
 * @param cwd what the loops inside a composition are kept to when there is no project around the file
 */
export const loadLoopFile = async (
  path: string,
  cwd = process.cwd(),
  checks?: readonly string[],
  brought?: Brought,
): Promise<LoadedProject & { loop: LoopDocument | undefined }> => {
  const absolute = resolve(path)
  const folder = dirname(absolute)
  const file = isWorkspaceFile(absolute) ? undefined : findProjectFile(folder)
  const root = workFolder(file, absolute)
  const shown = (inner: string) => relative(root, inner)
  const source = readSource(absolute, shown(absolute))
  const analysis = await analyse({
    project: file ? readSource(file, shown(file)) : undefined,
    loops: [source],
    host: compositionHost({
      rootOf: () => childrenRoot(file, absolute, cwd),
      cwd: root,
      texts: new Map([[absolute, { text: source.text }]]),
      isReported: () => false,
    }),
    checks,
    files: projectFiles(root),
    folders: folderFacts(root),
    brought,
    schemas,
  })
  const loop = analysis.workspace.loops.find(({ source }) => source.path === shown(absolute))
  return { ...analysis, root, project: analysis.workspace.project, loop }
}
