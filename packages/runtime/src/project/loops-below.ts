import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonLoop } from './json-loop.js'
import { isWorkspaceFile } from './workspace-file.js'

/** Folders that hold what was installed, recorded or built, and never what somebody wrote. */
export const skippedFolders: readonly string[] = ['node_modules', '.git', '.loop', 'dist']

/** Whether a file may be a loop or a project: any YAML file, the file of a workspace, and JSON that by its keys is a loop. */
export const mayBeLoop = (path: string): boolean => /\.ya?ml$/.test(path) || isWorkspaceFile(path) || isJsonLoop(path)

/** Paths of the files in a folder that may be loops, but for workspaces; sorted, none when it cannot be listed. */
export const loopsIn = (folder: string): string[] =>
  entriesOf(folder)
    .filter(entry => !entry.isDirectory() && !isWorkspaceFile(entry.name))
    .map(entry => join(folder, entry.name))
    .filter(mayBeLoop)
    .sort()

/** Paths of the files in a folder and in all folders below it that may be loops or projects, sorted. Links to folders are not followed. */
export const loopsBelow = (folder: string): string[] => {
  const files: string[] = []
  const open = [folder]
  for (let inner = open.pop(); inner !== undefined; inner = open.pop())
    for (const entry of entriesOf(inner)) {
      const path = join(inner, entry.name)
      if (!entry.isDirectory()) {
        if (mayBeLoop(path)) files.push(path)
      } else if (!skippedFolders.includes(entry.name)) open.push(path)
    }
  return files.sort()
}

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
