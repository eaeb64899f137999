import { someOf } from '../../../diagnostics/suggest.js'
import { endOf, unknownEnd } from '../ends.js'
import type { Rule } from '../rule.js'

/** Who writes one from many has to be there. */
export const unknownSynthesizer: Rule = {
  id: 'lss/unknown-synthesizer',
  severity: 'error',
  summary: '`merge.synthesizer` names a worker that is not declared.',
  why: 'Nobody would write the result.',
  create: ({ document, facts, report }) => ({
    merge({ synthesizer }, at) {
      if (synthesizer === undefined) return
      if (synthesizer.startsWith('evaluators.')) {
        const message = `"${synthesizer}" is an evaluator, expected a worker`
        report({ at: `${at}/synthesizer`, message, fix: `Workers: ${someOf(document.declared.workers.names)}.` })
        return
      }
      const unknown = unknownEnd(endOf(synthesizer), document, facts)
      if (unknown) report({ at: `${at}/synthesizer`, ...unknown })
    },
  }),
}
