import type { Rule } from '../rule.js'

/** The further a loop goes, the more it needs to be kept in. */
export const fewSafetyConstraints: Rule = {
  id: 'lss/few-safety-constraints',
  severity: 'warning',
  summary: 'The loop has fewer safety constraints than its level of the taxonomy asks for.',
  why: 'Each level brings a kind of harm that the ones below do not have.',
  create: ({ broken, facts, report }) => ({
    loop({ safety_constraints: constraints, optimization_strategy: strategy }) {
      const { level } = facts
      if (level === undefined || !constraints || broken('/safety_constraints')) return
      const has = (type: string): boolean => constraints.some(constraint => constraint?.type === type)
      const lacks = [
        ...(constraints.length < Math.min(level, 5)
          ? [`${Math.min(level, 5)} constraints instead of ${constraints.length}`]
          : []),
        ...(level >= 2 && !has('output_bounds') ? ['one of the type `output_bounds`'] : []),
        ...(level >= 4 && strategy && !strategy.rollback ? ['`optimization_strategy.rollback`'] : []),
        ...(level >= 5 && !has('human_gate') ? ['one of the type `human_gate`'] : []),
      ]
      if (lacks.length === 0) return
      report({
        at: '/safety_constraints',
        key: true,
        message: `a loop of level ${level} needs ${lacks.join(', and ')}`,
        fix: 'Add what is missing, or lower `metadata.taxonomy_level` if the loop does less.',
      })
    },
  }),
}
