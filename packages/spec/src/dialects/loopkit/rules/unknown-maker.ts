import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import { placedNames } from '../names.js'
import type { Rule } from '../rule.js'

/** A maker has to be a step of the pipeline. */
export const unknownMaker: Rule = {
  id: 'loopkit/unknown-maker',
  severity: 'error',
  summary: '`verify.maker` names a label that no step of the pipeline has.',
  why: 'Nobody would run again when the check fails, and the work that is meant would not be judged.',
  create: ({ facts, report, broken, document }) => ({
    verify(verify, at) {
      if (broken(`${document.pointer}/pipeline`)) return
      const labels = new Set(facts.labels.map(({ label }) => label))
      for (const { name, at: place } of placedNames(`${at}/maker`, verify.maker)) {
        if (labels.has(name)) continue
        report({
          at: place,
          message: `the maker "${name}" is no label of the pipeline${didYouMean(name, labels)}`,
          fix: labels.size > 0 ? `Labels here: ${someOf([...labels])}.` : 'Give the step that does the work a `label`.',
          meant: surelyMeant(name, labels),
        })
      }
    },
  }),
}
