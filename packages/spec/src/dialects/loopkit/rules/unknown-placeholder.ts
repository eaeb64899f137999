import { didYouMean, nearest } from '../../../diagnostics/suggest.js'
import type { Rule } from '../rule.js'

const known = ['prompt', 'promptFile', 'model', 'workspace']

/** What is replaced in the arguments of an agent. */
export const unknownPlaceholder: Rule = {
  id: 'loopkit/unknown-placeholder',
  severity: 'warning',
  summary: 'An argument of an agent has a word in braces that is almost one that is replaced.',
  why: 'The program is given the braces as they stand, and never sees the prompt or the model.',
  create: ({ report }) => ({
    agent({ command }, at) {
      for (const [index, argument] of (command ?? []).entries()) {
        for (const [braces, word = ''] of (argument ?? '').matchAll(/\{([A-Za-z_-]+)\}/g)) {
          const plain = word.replace(/[_-]/g, '')
          if (known.includes(word) || nearest(plain, known) === undefined) continue
          report({
            at: `${at}/command/${index}`,
            message: `"${braces}" is not replaced${didYouMean(plain, known)}`,
            fix: `These are: ${known.map(name => `{${name}}`).join(', ')}.`,
          })
        }
      }
    },
  }),
}
