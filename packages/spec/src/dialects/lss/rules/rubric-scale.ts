import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** A scale goes from worst to best. */
export const rubricScale: Rule = {
  id: 'lss/rubric-scale',
  severity: 'error',
  summary: 'The scale of a dimension does not go up.',
  why: 'Marks could not be brought to 0 to 1; a good one would count as a bad one.',
  create: ({ report }) => ({
    evaluator(evaluator, at) {
      if (evaluator.type !== 'llm_rubric') return
      for (const { value, at: place } of placed(evaluator.rubric.dimensions, `${at}/rubric/dimensions`)) {
        const [low, high] = value.scale
        if (low < high) continue
        report({
          at: `${place}/scale`,
          message: `the scale of "${value.name}" goes from ${low} to ${high}, expected the worst mark first`,
          fix: low === high ? 'Give two different marks.' : `Write \`[${high}, ${low}]\`.`,
        })
      }
    },
  }),
}
