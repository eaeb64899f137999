import { someOf } from '../../../diagnostics/suggest.js'
import type { Rule } from '../rule.js'

/** One result from all takes somebody who writes it. */
export const synthesizerMissing: Rule = {
  id: 'lss/synthesizer-missing',
  severity: 'error',
  summary: '`strategy: synthesize` without a `synthesizer`.',
  why: 'The results of the branches are given to nobody, and the whole goes on without them.',
  create: ({ broken, document: { declared, loop }, report }) => ({
    merge({ strategy, synthesizer }, at) {
      if (loop.composition?.type !== 'parallel' || strategy !== 'synthesize') return
      if (synthesizer !== undefined || broken(`${at}/synthesizer`)) return
      const { names } = declared.workers
      report({
        at: `${at}/strategy`,
        message: 'the results are to be written into one, and nothing says by whom',
        fix: `Add \`synthesizer: workers.${names[0] ?? '<id>'}\`${names.length > 1 ? `; workers: ${someOf(names)}` : ''}.`,
      })
    },
  }),
}
