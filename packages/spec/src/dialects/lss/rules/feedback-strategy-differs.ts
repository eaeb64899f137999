import type { Rule } from '../rule.js'

/** The optimiser of a loop is of one type. */
export const feedbackStrategyDiffers: Rule = {
  id: 'lss/feedback-strategy-differs',
  severity: 'warning',
  summary: 'Feedback goes to an optimisation strategy of another type than the declared one.',
  why: 'The declared strategy would not get it.',
  create: ({ document: { loop }, report }) => ({
    feedback({ destination }, at) {
      const [end, type] = destination.split('.')
      const declared = loop.optimization_strategy?.type
      if (end !== 'optimization_strategy' || type === undefined || declared === undefined || type === declared) return
      report({
        at: `${at}/destination`,
        message: `this goes to the strategy "${type}", and the declared one is "${declared}"`,
        fix: `Write \`optimization_strategy.${declared}\`, or \`optimization_strategy\` for whichever is declared.`,
      })
    },
  }),
}
