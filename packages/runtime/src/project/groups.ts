import { basename, dirname, join } from 'node:path'
import { findProjectFile, projectFileNames } from './find.js'
import { isWorkspaceFile } from './workspace-file.js'

/** Files that are checked together. */
export interface FileGroup {
  project: string | undefined
  /** Whether the project file itself is to be validated; its rules then need to see every loop. */
  isWhole: boolean
  /** Whether the loops lie in the project's folder `loops`, and so are part of it whatever is in them. */
  isOwn: boolean
  loops: string[]
}

/** Loops of one project's folder `loops` belong together; any other file stands for itself, with the project around it. */
export const groupsOf = (files: Iterable<string>): FileGroup[] => {
  const projects = new Map<string, FileGroup>()
  const alone: FileGroup[] = []
  const groupOf = (project: string): FileGroup => {
    const group = projects.get(project) ?? { project, isWhole: false, isOwn: true, loops: [] }
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
    const project = isWorkspaceFile(file) ? undefined : projectAround(folder)
    if ((projectFileNames as readonly string[]).includes(basename(file))) groupOf(file).isWhole = true
    else if (project && folder === join(dirname(project), 'loops')) groupOf(project).loops.push(file)
    else alone.push({ project, isWhole: false, isOwn: false, loops: [file] })
  }
  return [...projects.values(), ...alone]
}
