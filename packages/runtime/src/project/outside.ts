import { dirname, relative } from 'node:path'
import type { FolderFacts, ProjectFiles } from '@loop/spec'
import type { Asked } from './asked-paths.js'
import { childrenRoot, compositionHost } from './composition-host.js'
import { folderFacts } from './folder-facts.js'
import type { FileGroup } from './groups.js'
import { loopFilesIn, workFolder } from './load.js'
import { soundPriceTables } from './price-tables.js'
import { projectFiles } from './project-files.js'
import { type Read, readText } from './read-file.js'
import { standardInput } from './standard-input.js'

/**
 * All that the findings, scores and bounds of a group of files come from, save the skills that steps name. Each answer is of use to whoever
 * keeps results: where all answers are as they were, so is what was made of them.
 */
export interface Outside {
  /** The loop files of the group, absolute: where the project file is validated, all of its folder. */
  loopFiles: readonly string[]
  /** What a file of the group says, by its absolute path. */
  text(path: string): Read
  /** The folder that its loops work in, absolute. */
  folder: string
  files: ProjectFiles
  folders: FolderFacts
  host: ReturnType<typeof compositionHost>
  priceTable: ReturnType<typeof soundPriceTables>
}

/** What a group may ask of the disk. */
export const outsideOf = ({ project, isWhole, loops }: FileGroup, { cwd, wanted, input, texts }: Asked): Outside => {
  const folder = workFolder(project, loops[0] ?? cwd)
  const context = isWhole && project !== undefined ? loopFilesIn(dirname(project)) : []
  return {
    loopFiles: [...new Set([...context, ...loops])],
    text: path => (input && relative(cwd, path) === standardInput.shown ? input : (texts.get(path) ?? readText(path))),
    folder,
    files: projectFiles(folder),
    folders: folderFacts(cwd),
    host: compositionHost({
      rootOf: () => childrenRoot(project, loops[0] ?? cwd, cwd),
      cwd,
      texts,
      isReported: path => wanted.has(path),
    }),
    priceTable: soundPriceTables(folder),
  }
}
