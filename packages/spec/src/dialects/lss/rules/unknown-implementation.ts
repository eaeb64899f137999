import { didYouMean, surelyMeant } from '../../../diagnostics/suggest.js'
import { checkFunctionNames, checkFunctions } from '../../../plan/check-functions.js'
import type { Rule } from '../rule.js'

const builtIn = ['command', ...checkFunctions.map(({ names }) => names[0])].join(', ')

/** A judge that is not there lets everything pass, or nothing. */
export const unknownImplementation: Rule = {
  id: 'lss/unknown-implementation',
  severity: 'error',
  summary: 'A deterministic evaluator names an implementation that is neither built in nor a check of the project.',
  why: 'There is nothing that could judge, so nothing can pass.',
  create: ({ facts: { checks }, report }) => ({
    evaluator(evaluator, at) {
      if (evaluator.type !== 'deterministic' || checks === undefined) return
      const { implementation } = evaluator
      const known = ['command', ...checkFunctionNames, ...checks]
      if (known.includes(implementation)) return
      report({
        at: `${at}/implementation`,
        meant: surelyMeant(implementation, known),
        message: `no check "${implementation}" is built in or declared${didYouMean(implementation, known)}`,
        fix: `Declare it under \`checks:\` in loop.yaml, or take one of ${builtIn}.`,
      })
    },
  }),
}
