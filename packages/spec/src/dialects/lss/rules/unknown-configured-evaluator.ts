import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import { below } from '../../../source/document.js'
import { isSettings } from '../extensions.js'
import type { Rule } from '../rule.js'

/** Settings belong to somebody. */
export const unknownConfiguredEvaluator: Rule = {
  id: 'lss/unknown-configured-evaluator',
  severity: 'warning',
  summary: '`extensions.evaluators` has settings for an evaluator that is not declared.',
  why: 'Nothing uses the settings, and the evaluator they were meant for goes without.',
  create: ({ document: { declared, loop }, facts, report }) => ({
    end() {
      const settings = loop.extensions?.evaluators
      if (!isSettings(settings)) return
      for (const id of Object.keys(settings)) {
        if (!facts.isUnknown('evaluators', id)) continue
        const known = declared.evaluators.names
        const free = known.filter(name => !Object.hasOwn(settings, name))
        report({
          at: below('/extensions/evaluators', id),
          key: true,
          meant: surelyMeant(id, free),
          message: `no evaluator "${id}" is declared${didYouMean(id, known)}`,
          fix: `Evaluators: ${someOf(known)}.`,
        })
      }
    },
  }),
}
