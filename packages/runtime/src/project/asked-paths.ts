import { resolve } from 'node:path'
import { type FilesBehind, filesAround, filesBehind, nothingBehind } from './files-behind.js'
import { type FileGroup, groupsOf } from './groups.js'
import type { Read } from './read-file.js'
import { readStandardInput, standardInput } from './standard-input.js'

export interface AnalyseOptions {
  /** By absolute path, what counts instead of what is in files. */
  texts?: ReadonlyMap<string, string> | undefined
  /** Whether documents get the hash of their canonical form; they do unless told. */
  hash?: boolean
  /** Names of checks that the caller brings, which evaluators may name. */
  checks?: readonly string[] | undefined
}

/** What some paths stand for, and how it is to be analysed. */
export interface Asked {
  cwd: string
  /** Absolute paths, and whether each was named. */
  wanted: ReadonlyMap<string, boolean>
  groups: readonly FileGroup[]
  /** What came through standard input. */
  input: Read | undefined
  /** What was read already, or counts instead of what is in files, by absolute path. */
  texts: Map<string, Read>
  hash: boolean
  checks: readonly string[] | undefined
  /**
   * @param isFound whether a file, by its absolute path, is a loop or a project
   * @throws LoopError `not-found` when a path holds none that is
   */
  refuseNothing(isFound: (file: string) => boolean): void
}

/**
 * Finds the files that paths stand for, and standard input for `-`; of the files only JSON is looked into.
 *
 * @param paths without any, the project around `cwd` with all its loops
 * @throws LoopError `not-found` when a path is not there
 */
export const askedFor = async (
  paths: readonly string[],
  cwd: string,
  { texts = new Map(), hash = true, checks }: AnalyseOptions,
): Promise<Asked> => {
  const behind: FilesBehind[] = []
  for (const path of paths) behind.push(await filesBehind(path, cwd))
  if (paths.length === 0) behind.push(filesAround(cwd))
  const wanted = new Map<string, boolean>()
  for (const { files, isNamed } of behind)
    for (const file of files) wanted.set(file, isNamed || (wanted.get(file) ?? false))
  const given = new Map([...texts].map(([path, text]): [string, Read] => [path, { text }]))
  const typed = given.get(resolve(cwd, standardInput.shown))
  const input = paths.includes(standardInput.path) ? (typed ?? (await readStandardInput())) : undefined
  const refuseNothing = (isFound: (file: string) => boolean): void => {
    for (const { path, files } of behind) if (path !== undefined && !files.some(isFound)) throw nothingBehind(path)
  }
  return { cwd, wanted, groups: groupsOf(wanted.keys()), input, texts: given, hash, checks, refuseNothing }
}
