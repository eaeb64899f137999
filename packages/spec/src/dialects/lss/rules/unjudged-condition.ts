import { trialOf } from '../condition-source.js'
import type { Rule } from '../rule.js'

/** What a condition sees of a verdict alone. */
export const needsVerdict: ReadonlySet<string> = new Set([
  'score',
  'passed',
  'pass_threshold',
  'failure_codes',
  'dimension',
])

/** A condition reads what its source says. */
export const unjudgedCondition: Rule = {
  id: 'lss/unjudged-condition',
  severity: 'warning',
  summary: "`when` reads a part of a verdict that the channel's source does not give.",
  why: 'It is then the same every time, so that the condition does not say what its author reads in it.',
  create: ({ document: { loop }, facts, report }) => ({
    feedback(channel, at) {
      const { source, trial } = trialOf(channel, loop, facts) ?? {}
      if (!source || !trial) return
      const lacking = trial.names.filter(name => needsVerdict.has(name))
      if (source.kind === 'worker' && lacking.length > 0) {
        report({
          at: `${at}/when`,
          message: `"${source.name}" is a worker, whose result has no verdict, so \`${lacking.join('`, `')}\` says nothing`,
          fix: 'Take an evaluator as the `source`, or leave `when` out.',
        })
      }
      if (source.kind === 'other' && lacking.includes('pass_threshold'))
        report({
          at: `${at}/when`,
          severity: 'info',
          message: `"${source.name}" has no rubric, so \`pass_threshold\` is always 1`,
          fix: 'Write `not passed` if that is meant.',
        })
    },
  }),
}
