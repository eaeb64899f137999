import {
  type AnalysedFile,
  identify,
  type LesCoverage,
  type LesScore,
  type LesStructuralProfile,
  type LoopDocument,
  type LrsProfile,
  lookedInto,
  parse,
  plainValue,
  scoreLesDesign,
  scoreLesStructural,
  scoreLrs,
} from '@loop/spec'
import type { Surroundings } from './analyse-paths.js'
import { namedCategories, withLines } from './les-categories.js'
import { planOf } from './plan-of.js'
import type { ProfileScore } from './score.js'

/** Why there is no score. */
export interface Unscored {
  unscored: string
  /** Whether errors in the file are the reason, and not what it is. */
  isError: boolean
}

/** Scores a loop by a profile that looks at its plan. */
export const scoreByPlan = (
  profile: LrsProfile | 'les-design-1',
  file: AnalysedFile,
  loop: LoopDocument | undefined,
  around: Surroundings,
): { score: ProfileScore } | Unscored => {
  const own = file.lss ?? file.openloop
  if (!loop && !own) return withErrors(file)
  if (profile === 'loopkit-0.1' && own) return onlyLoopkit
  // The readiness of a loopkit document is told in spite of findings; a plan exists only without errors.
  if (profile === 'les-design-1' || own) {
    if (!around.isSound) return { unscored: 'its project file has errors', isError: true }
    const plan = hasErrors(file) ? undefined : planOf(file, loop, around)
    if (!plan) return withErrors(file)
    if (profile === 'les-design-1') {
      const known = around.sources ? lookedInto(plan, around.sources) : plan
      return { score: scoreOf(scoreLesDesign(known), plan.source.path) }
    }
  }
  const source = loop ?? own
  const score = source && scoreLrs(source, around.workspace, profile, around.sources)
  if (!score) return withErrors(file)
  const { value, grade, categories } = score
  return { score: { value, display: value, grade, kind: 'structural', coverage: whole, categories } }
}

/** Scores a document by a profile that counts what stands in it. Errors in it do not matter: such a profile knows no rules. */
export const scoreByValue = (
  profile: LesStructuralProfile,
  file: AnalysedFile,
  useDeclared: boolean,
): { score: ProfileScore; note?: string } | Unscored => {
  const { document } = parse(file.text, file.path)
  if (!document) return withErrors(file)
  const { dialect } = identify(document.root)
  if (dialect !== 'lss') return dialect === undefined && file.kind === 'loop' ? withErrors(file) : notCounted
  const score = scoreLesStructural(plainValue(document.root), profile, { useDeclared })
  return { score: scoreOf(score, file.path), ...(score.declared?.used === false ? { note: declared } : {}) }
}

/** A readiness score leaves no side out. */
const whole: LesCoverage = { label: 'complete', weight: 1, missing: [] }

const declared = 'the document scores itself in `les_scores`, which counts for nothing unless `--declared` asks for it'

const onlyLoopkit: Unscored = {
  unscored: 'it is the formula of an older loopkit, and this is a document of another dialect',
  isError: false,
}

const notCounted: Unscored = {
  unscored: 'it counts the entries of an lss document, and this document is in another dialect',
  isError: false,
}

const scoreOf = (score: LesScore, own: string): ProfileScore => {
  const { value, display, band, kind, coverage, declared } = score
  const categories = namedCategories(score).map(category => withLines(category, own))
  return { value, display, band, kind, coverage, ...(declared ? { declared } : {}), categories }
}

const hasErrors = ({ diagnostics }: AnalysedFile): boolean => diagnostics.some(({ severity }) => severity === 'error')

const withErrors = ({ diagnostics }: AnalysedFile): Unscored => {
  const first = diagnostics.find(({ severity }) => severity === 'error')
  const place = first ? `: ${first.message} (${first.path}:${first.line}:${first.column})` : ''
  return { unscored: `it has errors${place}`, isError: true }
}
