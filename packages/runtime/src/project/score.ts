import type {
  AnalysedFile,
  LesBand,
  LesCoverage,
  LesKind,
  LesScore,
  LesStructuralProfile,
  LrsProfile,
  Place,
  Score,
} from '@loop/spec'
import { type AnalysedPaths, analysePaths } from './analyse-paths.js'
import { pathsOfNames } from './named-paths.js'
import { scoreByPlan, scoreByValue, type Unscored } from './score-by-profile.js'

/** A formula and its version. */
export type ScoreProfile = LrsProfile | 'les-design-1' | LesStructuralProfile

/** What a loop has by one profile. */
export interface ProfileScore {
  /** 0..100 by an LRS profile, 0..1 by a LES profile. */
  value: number
  /** 0..100 by every profile. */
  display: number
  /** By an LRS profile. */
  grade?: Score['grade']
  /** By a LES profile. */
  band?: LesBand
  /** `structural`: made from what is declared. No run was measured. */
  kind: LesKind
  /** Which of its categories it covers. */
  coverage: LesCoverage
  /** Scores that the document gives itself, and whether they were taken over. */
  declared?: NonNullable<LesScore['declared']>
  categories: readonly ProfileCategory[]
}

/** One side of a score. Its value has the scale of the score's; its criteria have points, 100 together. */
export interface ProfileCategory {
  id: string
  /** Share of the whole, 0..1. */
  weight: number
  value: number
  criteria?: readonly ProfileCriterion[]
}

export interface ProfileCriterion {
  id: string
  earned: number
  possible: number
  reason: string
  fix?: string
  /** Where it was seen, when that is in the loop's own file. */
  line?: number
  /** The whole place, also in another file; a readiness score knows lines alone. */
  place?: Place
}

export interface ScoredLoop {
  /** Of its file; of a loop inside a project file, with its JSON pointer after a `#`. */
  path: string
  scores: Partial<Record<ScoreProfile, ProfileScore>>
}

/** Something about a score that its numbers do not tell. */
export interface ScoreRemark {
  path: string
  /** As in `les-core-1.0 is not worked out: ...`. */
  message: string
  /** Whether errors in a file keep a loop from being scored. */
  isError: boolean
}

export interface Scores {
  files: ScoredLoop[]
  remarks: ScoreRemark[]
}

export interface ScoreOptions {
  cwd: string
  profiles?: readonly ScoreProfile[]
  useDeclared?: boolean
  /** Names of checks that the program brings; evaluators may name them, and they are believed. */
  checks?: readonly string[]
}

const usual = {
  loopkit: ['lrs-1', 'les-design-1'],
  lss: ['lrs-1', 'les-design-1', 'les-core-1.0', 'les-discipline-1.0'],
  openloop: ['lrs-1', 'les-design-1'],
  unknown: ['lrs-1'],
} as const satisfies Record<string, readonly ScoreProfile[]>

/**
 * Scores loops by one or several profiles. Why a loop has no score by one of them is a remark.
 *
 * @param paths as for `validatePaths`; the name of a loop in the project around `cwd` stands for its file
 * @param options.profiles those that fit the dialect of a loop unless told
 * @param options.useDeclared takes over the `les_scores` that a document gives itself, in the profiles that count entries
 * @throws LoopError `not-found` when a path is not there, or holds nothing to score
 */
export const scorePaths = async (
  paths: readonly string[],
  { cwd, profiles, useDeclared = false, checks }: ScoreOptions,
): Promise<Scores> => {
  const analysed = await analysePaths(await pathsOfNames(paths, cwd), cwd, { hash: false, checks })
  const sheet: Scores = { files: [], remarks: [] }
  for (const file of analysed.files) scoreFile(file, analysed, { profiles, useDeclared }, sheet)
  return sheet
}

const scoreFile = (
  file: AnalysedFile,
  { around }: AnalysedPaths,
  { profiles, useDeclared }: { profiles: readonly ScoreProfile[] | undefined; useDeclared: boolean },
  { files, remarks }: Scores,
): void => {
  const loops = file.kind === 'project' || file.loops.length > 0 ? file.loops : [undefined]
  for (const loop of loops) {
    const path = loop?.pointer ? `${file.path}#${loop.pointer}` : file.path
    const scores: ScoredLoop['scores'] = {}
    for (const profile of new Set(
      profiles ?? usual[loop ? 'loopkit' : file.lss ? 'lss' : file.openloop ? 'openloop' : 'unknown'],
    )) {
      const result =
        profile === 'les-core-1.0' || profile === 'les-discipline-1.0'
          ? scoreByValue(profile, file, useDeclared)
          : scoreByPlan(profile, file, loop, around(loop ?? file))
      if ('score' in result) scores[profile] = result.score
      for (const remark of remarksOn(profile, result))
        if (!remarks.some(known => known.path === path && known.message === remark.message))
          remarks.push({ path, ...remark })
    }
    files.push({ path, scores })
  }
}

const remarksOn = (
  profile: ScoreProfile,
  result: { score: ProfileScore; note?: string } | Unscored,
): Omit<ScoreRemark, 'path'>[] => {
  if (!('score' in result))
    return [{ message: `${profile} is not worked out: ${result.unscored}`, isError: result.isError }]
  return result.note === undefined ? [] : [{ message: result.note, isError: false }]
}
