import { dirname, relative, resolve } from 'node:path'
import {
  type AnalysedFile,
  analyse,
  type LoopDocument,
  type LrsProfile,
  type Report,
  reportOf,
  type SourceText,
  scoreLrs,
  type Workspace,
} from '@loop/spec'
import { type FileGroup, filesAround, filesBehind, groupsOf } from './files-behind.js'
import { loopFilesIn } from './load.js'
import { readText } from './read-file.js'
import { unreadFile } from './unread-file.js'

export interface ValidateOptions {
  /** Where relative paths start, and what the paths in the report are relative to. */
  cwd: string
  /** Which readiness score; `lrs-1` unless told. */
  profile?: LrsProfile
  /** Whether loops get a score; they do unless told. */
  score?: boolean
}

/** What was found in some files. */
export interface Validation {
  report: Report
  /** The text of a file by its path in the report, as it was when it was read. */
  textOf(path: string): string | undefined
}

/**
 * Validates project files, loop files and folders. A loop file is checked in the context of the nearest project file, whose
 * own findings are part of the report when there are errors among them. What cannot be read is a finding about that file.
 *
 * @param paths without any, the project around `cwd` with all its loops
 * @throws LoopError `not-found` when a path is not there, or a folder holds nothing to validate
 */
export const validatePaths = async (
  paths: readonly string[],
  { cwd, profile = 'lrs-1', score = true }: ValidateOptions,
): Promise<Validation> => {
  const wanted = new Set(paths.length > 0 ? paths.flatMap(path => filesBehind(path, cwd)) : filesAround(cwd))
  const found: Found = { files: new Map(), workspaces: new Map() }
  for (const group of groupsOf(wanted)) await validateGroup(group, wanted, cwd, found)
  const scoreOf = (document: LoopDocument) =>
    score ? scoreLrs(document, found.workspaces.get(document) as Workspace, profile) : undefined
  return {
    report: reportOn([...found.files.values()], scoreOf),
    textOf: path => found.files.get(resolve(cwd, path))?.text,
  }
}

interface Found {
  /** By absolute path. */
  files: Map<string, AnalysedFile>
  workspaces: Map<LoopDocument, Workspace>
}

const validateGroup = async (
  { project, isWhole, loops }: FileGroup,
  wanted: ReadonlySet<string>,
  cwd: string,
  found: Found,
): Promise<void> => {
  const read = (path: string): SourceText[] => {
    const source = readText(path)
    const shown = relative(cwd, path)
    if ('text' in source) return [{ path: shown, text: source.text }]
    if (wanted.has(path) || path === project) found.files.set(path, unreadFile(shown, source))
    return []
  }
  const context = isWhole && project !== undefined ? loopFilesIn(dirname(project)) : []
  const analysis = await analyse({
    project: project === undefined ? undefined : read(project)[0],
    loops: [...new Set([...context, ...loops])].flatMap(read),
  })
  for (const loop of analysis.workspace.loops) found.workspaces.set(loop, analysis.workspace)
  for (const file of analysis.files) {
    const path = resolve(cwd, file.path)
    const spoilsOthers = path === project && file.diagnostics.some(({ severity }) => severity === 'error')
    if (wanted.has(path) || spoilsOthers) found.files.set(path, file)
  }
}

const reportOn = (files: AnalysedFile[], scoreOf: Parameters<typeof reportOf>[1]): Report =>
  reportOf(
    { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), workspace: { project: undefined, loops: [] } },
    scoreOf,
  )
