import { statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { LoopError } from '@loop/spec'
import { findProjectFile, projectFileIn, projectFileNames } from './find.js'
import { loopFilesIn, yamlFilesIn } from './load.js'
import { reasonOf } from './read-file.js'

/** The project file around a folder and its loops, absolute. @throws LoopError `not-found` when there is none */
export const filesAround = (cwd: string): string[] => {
  const file = findProjectFile(cwd)
  if (file) return [file, ...loopFilesIn(dirname(file))]
  throw new LoopError(
    'not-found',
    `no project file here: neither ${resolve(cwd)} nor a folder above it has ${projectFileNames.join(', ')}`,
    { fix: 'Run `loop init` to make a project, or name a loop file.' },
  )
}

/**
 * The files that a path stands for, absolute: itself, or of a folder the project in it or else its YAML files.
 *
 * @throws LoopError `not-found` when it is not there or is a folder that holds nothing to validate
 */
export const filesBehind = (path: string, cwd: string): string[] => {
  const absolute = resolve(cwd, path)
  if (!isFolder(absolute, path)) return [absolute]
  const project = projectFileIn(absolute)
  if (project) return [project, ...loopFilesIn(absolute)]
  const files = yamlFilesIn(absolute)
  if (files.length > 0) return files
  throw new LoopError('not-found', `the folder ${path} holds neither a project file nor any loop file`, {
    fix: 'Name a folder with *.yaml files, or a loop file.',
  })
}

const isFolder = (absolute: string, shown: string): boolean => {
  try {
    return statSync(absolute).isDirectory()
  } catch (cause) {
    throw new LoopError('not-found', `${shown} cannot be validated: ${reasonOf(cause)}`, { cause })
  }
}

/** Files that are checked together. */
export interface FileGroup {
  project: string | undefined
  /** Whether the project file itself is to be validated; its rules then need to see every loop. */
  isWhole: boolean
  loops: string[]
}

/** Loops of one project's folder `loops` belong together; any other file stands for itself, with the project around it. */
export const groupsOf = (files: Iterable<string>): FileGroup[] => {
  const projects = new Map<string, FileGroup>()
  const alone: FileGroup[] = []
  const groupOf = (project: string): FileGroup => {
    const group = projects.get(project) ?? { project, isWhole: false, loops: [] }
    projects.set(project, group)
    return group
  }
  const around = new Map<string, string | undefined>()
  const projectAround = (folder: string): string | undefined => {
    if (!around.has(folder)) around.set(folder, findProjectFile(folder))
    return around.get(folder)
  }
  for (const file of files) {
    const folder = dirname(file)
    const project = projectAround(folder)
    if ((projectFileNames as readonly string[]).includes(basename(file))) groupOf(file).isWhole = true
    else if (project && folder === join(dirname(project), 'loops')) groupOf(project).loops.push(file)
    else alone.push({ project, isWhole: false, loops: [file] })
  }
  return [...projects.values(), ...alone]
}
