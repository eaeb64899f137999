import { didYouMean } from '../../../diagnostics/suggest.js'
import { namesOf } from '../document.js'
import { pointerOfName } from '../names.js'
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
      const labels = facts.labels.map(({ label }) => label)
      for (const [index, maker] of namesOf(verify.maker).entries()) {
        if (labels.includes(maker)) continue
        report({
          at: pointerOfName(`${at}/maker`, verify.maker, index),
          message: `the maker "${maker}" is no label of the pipeline${didYouMean(maker, labels)}`,
          fix: labels.length > 0 ? `Labels here: ${labels.join(', ')}.` : 'Give the step that does the work a `label`.',
        })
      }
    },
  }),
}
