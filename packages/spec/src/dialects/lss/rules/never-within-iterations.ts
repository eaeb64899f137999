import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** What takes more iterations than there are does not happen. */
export const neverWithinIterations: Rule = {
  id: 'lss/never-within-iterations',
  severity: 'warning',
  summary: 'A condition looks at more iterations than the loop may have.',
  why: 'The loop ends at `max_iterations` before the condition can hold.',
  create: ({ document: { loop }, report }) => {
    const bounds = placed(loop.termination_conditions?.failure, '').flatMap(({ value: { type, value } }) =>
      type === 'max_iterations' && value !== undefined ? [value] : [],
    )
    const bound = Math.min(...bounds)
    const ends = `the loop ends after ${bound}`
    const look = ({ consecutive = 1 }: { consecutive?: number }, at: string): void => {
      if (consecutive <= bound || consecutive === 1) return
      const message = `${consecutive} iterations in a row are asked for, and ${ends}`
      report({
        at: `${at}/consecutive`,
        message,
        fix: `Write ${Math.floor(bound)} or less, or raise \`max_iterations\`.`,
      })
    }
    return {
      success: look,
      failure: look,
      stall({ window_iterations: window }, at) {
        if (window < bound) return
        report({
          at: `${at}/window_iterations`,
          message: `a stall is seen after ${window} iterations at the earliest, and ${ends}`,
          fix: 'Look at fewer iterations, or raise `max_iterations`.',
        })
      },
    }
  },
}
