import { failureCode } from '../../../plan/failure-codes.js'
import { show } from '../../shared/schema-words.js'
import { trialOf } from '../condition-source.js'
import type { Rule } from '../rule.js'
import { needsVerdict } from './unjudged-condition.js'

/** A condition that nothing can change is none. */
export const constantCondition: Rule = {
  id: 'lss/constant-condition',
  severity: 'warning',
  summary: '`when` always or never holds, by what its source can say.',
  why: 'The channel is dead, or sends where its author wanted it to be silent.',
  create: ({ document: { loop }, facts, report }) => ({
    feedback(channel, at) {
      const { when, source, trial } = trialOf(channel, loop, facts) ?? {}
      if (when === undefined || !source || !trial?.complete || trial.results.size !== 1) return
      // What reads a value that is not there, or a code that does not exist, is told of by itself.
      if (source.kind === 'worker' && trial.names.some(name => needsVerdict.has(name))) return
      if (trial.texts.some(text => failureCode(text) !== text)) return
      const isAlways = trial.results.has(true)
      report({
        at: `${at}/when`,
        message: `${show(when)} ${isAlways ? 'always' : 'never'} holds${isAlways ? '' : ', so nothing is ever sent'}`,
        fix: isAlways
          ? 'Leave `when` out if it is always meant, or compare what changes, as in `score < pass_threshold`.'
          : 'Scores lie from 0 to 1, marks on their scale, and iterations begin with 1; write what is meant, or take the channel out.',
      })
    },
  }),
}
