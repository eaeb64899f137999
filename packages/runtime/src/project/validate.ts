import { type LrsProfile, type Report, reportOf, scoreLrs } from '@loop/spec'
import { analysePaths } from './analyse-paths.js'
import { measured } from './measure.js'
import { strictly } from './strict.js'

export interface ValidateOptions {
  /** Where relative paths start, and what the paths in the report are relative to. */
  cwd: string
  /** Which readiness score; `lrs-1` unless told. The other one is for loopkit documents alone. */
  profile?: LrsProfile
  /** Whether loops get scores; they do unless told. */
  score?: boolean
  /** Whether it is worked out what runs can come to at worst; it is unless told. */
  bound?: boolean
  /** Whether warnings are errors; they are not unless told. */
  strict?: boolean
  /** Texts by absolute path that count instead of what is in the files, such as those an editor has not saved yet. */
  texts?: ReadonlyMap<string, string>
}

/** What was found in some files. */
export interface Validation {
  report: Report
  /** The text of a file by its path in the report, as it was when it was read. */
  textOf(path: string): string | undefined
}

/**
 * Validates project files, loop files, folders with all below them, glob patterns, and standard input for `-`. A loop file is
 * checked in the context of the nearest project file, whose own findings are part of the report when there are errors
 * among them. What cannot be read is a finding about that file; so is a file that is named and is no loop, while one that
 * is only come across is left out.
 *
 * @param paths without any, the project around `cwd` with all its loops
 * @throws LoopError `not-found` when a path is not there, or holds nothing to validate
 */
export const validatePaths = async (
  paths: readonly string[],
  { cwd, profile = 'lrs-1', score = true, bound = true, strict = false, texts }: ValidateOptions,
): Promise<Validation> => {
  const analysed = await analysePaths(paths, cwd, texts)
  const { files, around, textOf } = analysed
  const report = reportOf({ files, workspace: { project: undefined, loops: [] } }, loop =>
    score ? scoreLrs(loop, around(loop).workspace, profile) : undefined,
  )
  const full = measured(report, analysed, { score, profile, bound })
  return { report: strict ? strictly(full) : full, textOf }
}
