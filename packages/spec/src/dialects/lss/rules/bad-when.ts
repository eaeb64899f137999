import { trialOf } from '../condition-source.js'
import type { Rule } from '../rule.js'

/** A condition has to be one. */
export const badWhen: Rule = {
  id: 'lss/bad-when',
  severity: 'error',
  summary: '`when` is no condition, names something unknown, or does not give true or false.',
  why: 'The channel would send always or never, and nobody would notice.',
  create: ({ document: { loop }, facts, report }) => ({
    feedback(channel, at) {
      const { when } = channel
      if (when === undefined) return
      const syntax = facts.condition(when)
      const parse = syntax.error === undefined ? { error: trialOf(channel, loop, facts)?.trial.error } : syntax
      if (parse.error === undefined) return
      const error = parse.error.length > 160 ? `${parse.error.slice(0, 159)}…` : parse.error
      const offset = 'offset' in parse ? parse.offset : undefined
      const where = offset === undefined ? '' : ` (at character ${offset + 1})`
      report({
        at: `${at}/when`,
        message: `the condition cannot be used: ${error}${where}`,
        fix: 'It may name score, passed, pass_threshold, iteration, failure_codes and dimension, as in `score < pass_threshold`.',
      })
    },
  }),
}
