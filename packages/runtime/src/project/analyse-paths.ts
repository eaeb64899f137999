import { dirname, relative, resolve } from 'node:path'
import {
  type AnalysedFile,
  analyse,
  type CheckSources,
  type LoopDocument,
  type SourceText,
  type Workspace,
} from '@loop/spec'
import { childrenRoot, compositionHost } from './composition-host.js'
import { type FilesBehind, filesAround, filesBehind, nothingBehind } from './files-behind.js'
import { folderFacts } from './folder-facts.js'
import { type FileGroup, groupsOf } from './groups.js'
import { loopFilesIn, workFolder } from './load.js'
import { looksLikeLoop } from './looks-like-loop.js'
import { soundPriceTables } from './price-tables.js'
import { projectFiles } from './project-files.js'
import { type Read, readText } from './read-file.js'
import { readStandardInput, standardInput } from './standard-input.js'
import { strayFile } from './stray-file.js'
import { unreadFile } from './unread-file.js'
import { isWorkspaceFile } from './workspace-file.js'

/** What a loop was read together with. */
export interface Surroundings {
  workspace: Workspace
  /** Whether the project file has no errors. */
  isSound: boolean
  /** Where its checks get what they run. */
  sources?: CheckSources
  /** Tables of prices that documents name. */
  priceTable?: ReturnType<typeof soundPriceTables>
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

export interface AnalyseOptions {
  /** By absolute path, what counts instead of what is in files. */
  texts?: ReadonlyMap<string, string> | undefined
  /** Whether documents get the hash of their canonical form; they do unless told. */
  hash?: boolean
  /** Names of checks that the caller brings, which evaluators may name. */
  checks?: readonly string[] | undefined
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
  { texts = new Map(), hash = true, checks }: AnalyseOptions = {},
): Promise<AnalysedPaths> => {
  const behind: FilesBehind[] = []
  for (const path of paths) behind.push(await filesBehind(path, cwd))
  if (paths.length === 0) behind.push(filesAround(cwd))
  const wanted = new Map<string, boolean>()
  for (const { files, isNamed } of behind)
    for (const file of files) wanted.set(file, isNamed || (wanted.get(file) ?? false))
  const given = new Map([...texts].map(([path, text]): [string, Read] => [path, { text }]))
  const typed = given.get(resolve(cwd, standardInput.shown))
  const input = paths.includes(standardInput.path) ? (typed ?? (await readStandardInput())) : undefined
  const found: Found = { files: new Map(), around: new Map(), texts: given }
  for (const group of groupsOf(wanted.keys())) await analyseGroup(group, { wanted, cwd, input, hash, checks }, found)
  for (const { path, files } of behind)
    if (path !== undefined && !files.some(file => found.files.has(file))) throw nothingBehind(path)
  return {
    files: [...found.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    around: loop => found.around.get(loop) ?? apart,
    textOf: path => found.files.get(resolve(cwd, path))?.text,
    isAsked: path => wanted.has(resolve(cwd, path)),
  }
}

/** Around a file that could not be read. */
const apart: Surroundings = { workspace: { project: undefined, loops: [] }, isSound: false }

interface Found {
  /** By absolute path. */
  files: Map<string, AnalysedFile>
  around: Map<LoopDocument | AnalysedFile, Surroundings>
  /** What was read of files that are analysed, and of loops inside those, by absolute path: each is read once. */
  texts: Map<string, Read>
}

interface Asked {
  /** Absolute paths, and whether each was named. */
  wanted: ReadonlyMap<string, boolean>
  cwd: string
  input: Read | undefined
  hash: boolean
  checks: readonly string[] | undefined
}

const analyseGroup = async (
  { project, isWhole, isOwn, loops }: FileGroup,
  { wanted, cwd, input, hash, checks }: Asked,
  found: Found,
): Promise<void> => {
  const read = (path: string): SourceText[] => {
    const shown = relative(cwd, path)
    const source = input && shown === standardInput.shown ? input : (found.texts.get(path) ?? readText(path))
    if (!('text' in source)) {
      if (wanted.has(path) || path === project) found.files.set(path, unreadFile(shown, source))
      return []
    }
    if (!isOwn && wanted.get(path) === false && !isWorkspaceFile(path) && !looksLikeLoop(source.text)) return []
    found.texts.set(path, source)
    return [{ path: shown, text: source.text }]
  }
  const context = isWhole && project !== undefined ? loopFilesIn(dirname(project)) : []
  const sources = [...new Set([...context, ...loops])].flatMap(read)
  if (sources.length === 0 && !isWhole) return
  const folder = workFolder(project, loops[0] ?? cwd)
  const files = projectFiles(folder)
  const analysis = await analyse({
    project: project === undefined ? undefined : readProject(project, cwd, found),
    loops: sources,
    hash,
    checks,
    files,
    folders: folderFacts(cwd),
    host: compositionHost({
      rootOf: () => childrenRoot(project, loops[0] ?? cwd, cwd),
      cwd,
      texts: found.texts,
      isReported: path => wanted.has(path),
    }),
  })
  const hasErrors = (file: AnalysedFile) => file.diagnostics.some(({ severity }) => severity === 'error')
  const isSound = !analysis.files.some(file => file.kind === 'project' && hasErrors(file))
  const priceTable = soundPriceTables(folder)
  const around = { workspace: analysis.workspace, isSound, sources: { files, checks }, priceTable }
  for (const loop of analysis.workspace.loops) found.around.set(loop, around)
  for (const file of analysis.files) {
    const path = resolve(cwd, file.path)
    if (!wanted.has(path) && !(path === project && hasErrors(file))) continue
    const kept = isOwn ? file : strayFile(file)
    found.files.set(path, kept)
    found.around.set(kept, around)
  }
}

const readProject = (path: string, cwd: string, { files, texts }: Found): SourceText | undefined => {
  const shown = relative(cwd, path)
  const source = texts.get(path) ?? readText(path)
  if ('text' in source) return { path: shown, text: source.text }
  files.set(path, unreadFile(shown, source))
  return undefined
}
