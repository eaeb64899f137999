import { type LoopDocument, type LrsProfile, type Score, scoreLrs } from '@loop/spec'
import type { AnalysedPaths } from './analyse-paths.js'

/** The readiness score of a loop in the loopkit dialect, which it has in spite of findings. */
export const readiness =
  ({ around }: AnalysedPaths, profile: LrsProfile) =>
  (loop: LoopDocument): Score | undefined => {
    const { workspace, sources } = around(loop)
    return scoreLrs(loop, workspace, profile, sources)
  }
