import { didYouMean, surelyMeant } from '../../../diagnostics/suggest.js'
import { isTransform, transformNames } from '../../../plan/transforms.js'
import type { Rule } from '../rule.js'

/** What is handed over is changed in a way that is known. */
export const unknownTransform: Rule = {
  id: 'lss/unknown-transform',
  severity: 'error',
  summary: 'The `transform` of an adapter is none that is known.',
  why: 'Nobody could say what the later loop gets, so such a loop is not run.',
  create: ({ report }) => ({
    adapter({ transform }, at) {
      if (transform === undefined || isTransform(transform)) return
      const names = transformNames.map(name => `\`${name}\``).join(', ')
      report({
        at: `${at}/transform`,
        message: `"${transform}" is no way to hand something over, expected ${names} or a JSON pointer${didYouMean(transform, transformNames)}`,
        fix: 'What takes judgement is the work of a worker: let one of the earlier loop put it into form.',
        meant: surelyMeant(transform, transformNames),
      })
    },
  }),
}
