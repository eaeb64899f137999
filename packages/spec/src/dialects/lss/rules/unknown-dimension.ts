import { didYouMean, someOf } from '../../../diagnostics/suggest.js'
import type { Rule } from '../rule.js'

/** A condition reads marks that are given. */
export const unknownDimension: Rule = {
  id: 'lss/unknown-dimension',
  severity: 'warning',
  summary: "`when` reads a dimension that the rubric of the channel's source does not have.",
  why: 'It has no value, so that the condition fails when it is evaluated.',
  create: ({ document: { loop }, report }) => ({
    feedback({ source, when = '' }, at) {
      const evaluator = loop.evaluators?.find(evaluator => source === `evaluators.${evaluator?.id}`)
      if (!evaluator) return
      const names = evaluator.type === 'llm_rubric' ? evaluator.rubric.dimensions.map(({ name }) => name) : []
      for (const [, name = ''] of when.matchAll(/\bdimension\.([A-Za-z_]\w*)/g)) {
        if (names.includes(name)) continue
        report({
          at: `${at}/when`,
          message: `"${evaluator.id}" has no dimension "${name}"${didYouMean(name, names)}`,
          ...(names.length > 0 ? { fix: `Dimensions: ${someOf(names)}.` } : {}),
        })
      }
    },
  }),
}
