import { type LrsProfile, type Report, reportOf } from '@loop/spec'
import { analysePaths } from './analyse-paths.js'
import { strictly } from './strict.js'

export interface ValidateOptions {
  /** Where relative paths start, and what the paths in the report are relative to. */
  cwd: string
  /** Which readiness score; `lrs-1` unless told. The other one is for loopkit documents alone. */
  profile?: LrsProfile
  /** Whether loops get a readiness score; they do unless told. */
  score?: boolean
  /** Whether the design of loops is scored as well (LES); it is unless told, or when `score` is false. */
  design?: boolean
  /** Whether it is worked out what runs can come to at worst; it is unless told. */
  bound?: boolean
  /** Whether warnings are errors; they are not unless told. */
  strict?: boolean
  /** Whether documents get the hash of their canonical form; they do unless told. */
  hash?: boolean
  /** Names of checks that the program brings, as the functions it gives to a run; evaluators may name them. */
  checks?: readonly string[]
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
  {
    cwd,
    profile = 'lrs-1',
    score = true,
    design = score,
    bound = true,
    strict = false,
    hash = true,
    checks,
    texts,
  }: ValidateOptions,
): Promise<Validation> => {
  const analysed = await analysePaths(paths, cwd, { texts, hash, checks })
  const { files, textOf } = analysed
  const isMeasured = score || bound
  const measures = isMeasured ? await import('./measures.js') : undefined
  const report = reportOf(
    { files, workspace: { project: undefined, loops: [] } },
    (score && measures?.readiness(analysed, profile)) || (() => undefined),
  )
  const full = measures?.measured(report, analysed, { score, design, profile, bound }) ?? report
  return { report: strict ? strictly(full) : full, textOf }
}
