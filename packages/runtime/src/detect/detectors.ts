import { byGravity, type DetectedFailure } from '@loop/spec'
import { openLoop } from './f1-open-loop.js'
import { selfGrade } from './f2-self-grade.js'
import { evaluatorDrift } from './f3-evaluator-drift.js'
import { tauOmission } from './f4-tau-omission.js'
import { falsePass } from './f5-false-pass.js'
import { falseFail } from './f6-false-fail.js'
import { oscillation } from './f7-oscillation.js'
import { resourceBleed } from './f8-resource-bleed.js'
import { stateCorruption } from './f9-state-corruption.js'
import { orchestrationDeadlock } from './f10-orchestration-deadlock.js'
import { metaInstability } from './f11-meta-instability.js'
import { safetyBypass } from './f12-safety-bypass.js'
import type { Detector } from './failure.js'
import type { RunFacts } from './run-facts.js'

/** One for each failure code, F1 first. */
export const detectors: readonly Detector[] = [
  openLoop,
  selfGrade,
  evaluatorDrift,
  tauOmission,
  falsePass,
  falseFail,
  oscillation,
  resourceBleed,
  stateCorruption,
  orchestrationDeadlock,
  metaInstability,
  safetyBypass,
]

/** What went wrong in a run, the gravest first. In a dry run nothing is measured, so nothing is detected. */
export const detected = (run: RunFacts): DetectedFailure[] =>
  run.state.simulated ? [] : detectors.flatMap(detect => detect(run) ?? []).sort(byGravity)
