import { resolve } from 'node:path'
import type { AnalysedFile, CheckSources, LoopDocument, Workspace } from '@loop/spec'
import { analyseGroup, type Found } from './analyse-group.js'
import { type AnalyseOptions, type Asked, askedFor } from './asked-paths.js'
import type { FileGroup } from './groups.js'
import { type Outside, outsideOf } from './outside.js'

/** What a loop was read together with. */
export interface Surroundings {
  workspace: Workspace
  /** Whether the project file has no errors. */
  isSound: boolean
  /** The folder that its loops work in, absolute. */
  folder?: string
  /** Where its checks get what they run. */
  sources?: CheckSources
  /** Tables of prices that documents name. */
  priceTable?: Outside['priceTable']
}

/** The files behind some paths, and what was found in them. */
export interface AnalysedPaths {
  /** Sorted by path; paths are relative to the folder that the call came from. */
  files: AnalysedFile[]
  around(loop: LoopDocument | AnalysedFile): Surroundings
  /** The text of a file by its path, as it was when it was read. */
  textOf(path: string): string | undefined
  /** Whether a file was asked for; the project file around one may be among the files for its errors alone. */
  isAsked(path: string): boolean
}

export interface AnalysedGroups extends AnalysedPaths {
  /** Whether a file, by its absolute path, is a loop or a project. */
  has(path: string): boolean
  /** The files that a group told of, absolute. */
  pathsOf(group: FileGroup): readonly string[]
}

/**
 * Analyses project files, loop files, folders, glob patterns and standard input (`-`). A loop file is read in the context of
 * the nearest project file, which is one of the files when it has errors itself. What cannot be read is a finding about
 * that file. A file that nobody named is left out when it does not look like a loop.
 *
 * @param paths without any, the project around `cwd` with all its loops
 * @throws LoopError `not-found` when a path is not there, or holds nothing to analyse
 */
export const analysePaths = async (
  paths: readonly string[],
  cwd: string,
  options: AnalyseOptions = {},
): Promise<AnalysedPaths> => {
  const asked = await askedFor(paths, cwd, options)
  const analysed = await analyseGroups(asked, asked.groups)
  asked.refuseNothing(analysed.has)
  return analysed
}

/**
 * Analyses some of the groups that were asked for.
 *
 * @param outsideFor what a group may ask of the disk
 */
export const analyseGroups = async (
  asked: Asked,
  groups: readonly FileGroup[],
  outsideFor: (group: FileGroup) => Outside = group => outsideOf(group, asked),
): Promise<AnalysedGroups> => {
  const found: Found = { files: new Map(), around: new Map() }
  const paths = new Map<FileGroup, string[]>()
  for (const group of groups) {
    const own: Found = { files: new Map(), around: found.around }
    await analyseGroup(group, asked, outsideFor(group), own)
    for (const [path, file] of own.files) found.files.set(path, file)
    paths.set(group, [...own.files.keys()])
  }
  const { cwd, wanted } = asked
  return {
    files: [...found.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    around: loop => found.around.get(loop) ?? apart,
    textOf: path => found.files.get(resolve(cwd, path))?.text,
    isAsked: path => wanted.has(resolve(cwd, path)),
    has: path => found.files.has(path),
    pathsOf: group => paths.get(group) ?? [],
  }
}

/** Around a file that could not be read. */
const apart: Surroundings = { workspace: { project: undefined, loops: [] }, isSound: false }
