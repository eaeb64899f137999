import { diagnose } from '../diagnostics/diagnose.js'
import { ruleDocOf } from '../diagnostics/known-rules.js'
import type { LoopDocument } from '../dialects/loopkit/document.js'
import { eachStep } from '../dialects/loopkit/facts.js'
import type { Diagnostic } from '../generated/types.js'
import { below, rangeAt } from '../source/document.js'
import { skillReference } from './reference.js'

/** A skill that a step of a loop names. */
export interface NamedSkill {
  skill: string
  /** JSON pointer of the words that name it. */
  at: string
}

/** The skills that the steps of a loop name, in document order; what names nothing is a finding of its own. */
export const namedSkills = ({ loop, pointer }: LoopDocument): NamedSkill[] => {
  const named: NamedSkill[] = []
  eachStep(loop.pipeline, below(pointer, 'pipeline'), ({ skill }, at) => {
    if (typeof skill === 'string' && !('problem' in skillReference(skill)))
      named.push({ skill, at: below(at, 'skill') })
  })
  return named
}

/** What is said of the words that name a skill. */
export const skillFinding = (
  { source }: Pick<LoopDocument, 'source'>,
  { rule, at, message, fix }: { rule: 'skill/not-found' | 'skill/outside'; at: string; message: string; fix: string },
): Diagnostic => {
  const severity = ruleDocOf(rule)?.severity ?? 'error'
  return diagnose(source, { rule, severity, message, range: rangeAt(source, at), pointer: at, fix })
}

/** What is said of the file of a skill as a whole. */
export const skillFileFinding = (
  path: string,
  told: { rule: string; message: string; fix?: string | undefined },
): Diagnostic =>
  diagnose({ path, lines: [0] }, { ...told, severity: 'error', range: { start: 0, end: 0 }, pointer: '' })
