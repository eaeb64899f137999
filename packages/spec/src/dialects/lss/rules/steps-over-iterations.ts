import type { Rule } from '../rule.js'

/** Steps are made between iterations. */
export const stepsOverIterations: Rule = {
  id: 'lss/steps-over-iterations',
  severity: 'info',
  summary: 'More optimisation steps are allowed than there are iterations.',
  why: 'The steps beyond the last iteration never happen.',
  create: ({ document: { loop }, report }) => ({
    optimization({ max_steps: steps }, at) {
      const failure = loop.termination_conditions?.failure
      const bound = failure?.find(condition => condition?.type === 'max_iterations')?.value
      if (steps === undefined || bound === undefined || steps <= bound) return
      report({
        at: `${at}/max_steps`,
        message: `${steps} steps are allowed, and the loop ends after ${bound} iterations`,
        fix: `Write \`max_steps: ${bound}\`, or raise the iterations.`,
      })
    },
  }),
}
