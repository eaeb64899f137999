import type { LrsProfile, Report } from '@loop/spec'
import { analyseGroups } from './analyse-paths.js'
import { askedFor } from './asked-paths.js'
import type { ResultStore } from './kept-results.js'
import { reportOn } from './report-on.js'
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
  /** Whether scores and bounds come with what they are made of, their categories, formulas and terms; they do unless told. */
  detail?: boolean
  /** Whether warnings are errors; they are not unless told. */
  strict?: boolean
  /** Whether documents get the hash of their canonical form; they do unless told. */
  hash?: boolean
  /** Names of checks that the program brings, as the functions it gives to a run; evaluators may name them. */
  checks?: readonly string[]
  /** Texts by absolute path that count instead of what is in the files, such as those an editor has not saved yet. */
  texts?: ReadonlyMap<string, string>
  /**
   * Where results of many files are kept: those of files of which nothing has changed that they depend on are not worked out again.
   * One for each version of the program.
   */
  store?: ResultStore
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
    detail = true,
    strict = false,
    hash = true,
    checks,
    texts,
    store,
  }: ValidateOptions,
): Promise<Validation> => {
  const asked = await askedFor(paths, cwd, { texts, hash, checks })
  const settings = { score, design, bound, profile, detail }
  const isWorthIt = asked.wanted.size >= fewest && texts === undefined && asked.input === undefined
  const kept =
    store && isWorthIt
      ? (await import('./kept-results.js')).keptResults(asked, store, [settings, hash, checks])
      : undefined
  const analysed = await analyseGroups(asked, kept?.open ?? asked.groups, kept?.outsideFor)
  asked.refuseNothing(path => analysed.has(path) || kept?.has(path) === true)
  const { report: fresh, textOf } = await reportOn(analysed, { cwd, texts }, settings)
  kept?.keep(analysed, fresh)
  const report = kept?.together(fresh) ?? fresh
  return { report: strict ? strictly(report) : report, textOf: path => textOf(path) ?? kept?.textOf(path) }
}

/** For fewer files, to look for results takes longer than to work them out. */
const fewest = 20
