import type { Rule } from '../rule.js'

/** Weights are shares of one whole. */
export const rubricWeights: Rule = {
  id: 'lss/rubric-weights',
  severity: 'warning',
  summary: 'The weights of a rubric do not add up to 1.',
  why: 'A share of 0.4 is then not 40 percent of the score, and its author meant something else.',
  create: ({ broken, report }) => ({
    evaluator(evaluator, at) {
      if (evaluator.type !== 'llm_rubric' || broken(`${at}/rubric`)) return
      const sum = evaluator.rubric.dimensions.reduce((total, { weight }) => total + weight, 0)
      if (Math.abs(sum - 1) <= 1e-6) return
      report({
        at: `${at}/rubric/dimensions`,
        key: true,
        message: `the weights add up to ${Number(sum.toFixed(6))}, expected 1`,
        fix: 'Change the weights so that they are shares of the whole.',
      })
    },
  }),
}
