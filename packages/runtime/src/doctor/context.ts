import type { AnalysedFile, LoopDocument, Plan } from '@loop/spec'
import { type AnalysedPaths, analysePaths } from '../project/analyse-paths.js'
import { planOf } from '../project/plan-of.js'
import type { Target } from './target.js'

/** What a check of the doctor looks at. It changes nothing, and starts nothing of what documents name unless it is told to. */
export interface DoctorContext {
  /** What paths of files are relative to. */
  cwd: string
  kind: Target['kind']
  /** Absolute path of the folder that the runs belong to. */
  root: string
  files: readonly AnalysedFile[]
  /** Of each loop that has one. */
  plans: readonly Plan[]
  env: NodeJS.ProcessEnv
  /** Whether programs may be asked for their version. */
  mayRun: boolean
}

/** Reads the files of a target. */
export const contextOf = async (
  { kind, root, files }: Target,
  { cwd, ...rest }: Pick<DoctorContext, 'cwd' | 'env' | 'mayRun'>,
): Promise<DoctorContext> => {
  const analysed = await analysePaths(files, cwd, { hash: false })
  const plans = analysed.files.flatMap(file => plansIn(file, analysed))
  return { cwd, kind, root, files: analysed.files, plans, ...rest }
}

const plansIn = (file: AnalysedFile, { around }: AnalysedPaths): Plan[] => {
  const loops: (LoopDocument | undefined)[] = file.loops.length > 0 ? file.loops : [undefined]
  return loops.flatMap(loop => planOf(file, loop, around(loop ?? file)) ?? despiteErrors(file) ?? [])
}

/** Commands can be looked at even when something else about them is wrong. */
const despiteErrors = ({ openloop }: AnalysedFile): Plan | undefined =>
  openloop && openloop.document.broken.length === 0 && openloop.document.commands.length > 0
    ? openloop.compile({ digestOf: () => '' })
    : undefined

/** The plans of all loops, and of those inside of them. */
export const plansWithin = ({ plans }: Pick<DoctorContext, 'plans'>): Plan[] => plans.flatMap(withInner)

const withInner = (plan: Plan): Plan[] => [
  plan,
  ...(plan.composition?.children ?? []).flatMap(({ plan }) => (plan ? withInner(plan) : [])),
]
