import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isWorkspaceFile } from './workspace-file.js'

/** Folders that hold what was installed, recorded or built, and never what somebody wrote. */
export const skippedFolders: readonly string[] = ['node_modules', '.git', '.loop', 'dist']

/** Whether a file's name is that of a YAML file. */
export const isYaml = (name: string): boolean => /\.ya?ml$/.test(name)

/** Paths of the YAML files in a folder, sorted; none when it cannot be listed. */
export const yamlFilesIn = (folder: string): string[] =>
  entriesOf(folder)
    .filter(entry => !entry.isDirectory() && isYaml(entry.name))
    .map(entry => join(folder, entry.name))
    .sort()

/** Paths of the YAML files and of the `openloop.json` in a folder and in all folders below it, sorted. Links to folders are not followed. */
export const yamlFilesBelow = (folder: string): string[] => {
  const files: string[] = []
  const open = [folder]
  for (let inner = open.pop(); inner !== undefined; inner = open.pop())
    for (const entry of entriesOf(inner)) {
      if (!entry.isDirectory()) {
        if (isYaml(entry.name) || isWorkspaceFile(entry.name)) files.push(join(inner, entry.name))
      } else if (!skippedFolders.includes(entry.name)) open.push(join(inner, entry.name))
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
