import { isSettings } from '../extensions.js'
import type { Rule } from '../rule.js'

/** The further a loop goes, the more it needs to be kept in. */
export const fewSafetyConstraints: Rule = {
  id: 'lss/few-safety-constraints',
  severity: 'warning',
  summary: 'The loop has fewer safety constraints than its level of the taxonomy asks for.',
  why: 'Each level brings a kind of harm that the ones below do not have.',
  create: ({ broken, facts, report }) => ({
    loop({ safety_constraints: constraints, optimization_strategy: strategy, metadata }) {
      const level = facts.level ?? 1
      if (!constraints || broken('/safety_constraints')) return
      const has = (type: string): boolean => constraints.some(constraint => constraint?.type === type)
      const lacks = [
        ...(constraints.length < Math.min(level, 5)
          ? [`${counted(Math.min(level, 5))} instead of ${constraints.length}`]
          : []),
        ...(level >= 2 && !has('output_bounds') ? ['one of the type `output_bounds`'] : []),
        ...(level >= 4 && strategy && !strategy.rollback ? ['`optimization_strategy.rollback`'] : []),
        ...(level >= 5 && !has('human_gate') ? ['one of the type `human_gate`'] : []),
      ]
      if (lacks.length === 0) return
      report({
        at: '/safety_constraints',
        key: true,
        // Many loops are begun without one; who states a level has thought about it.
        ...(facts.level === undefined ? { severity: 'info' } : {}),
        message: `a loop ${facts.level === undefined ? 'that states no level' : `of level ${level}`} needs ${lacks.join(', and ')}`,
        fix:
          facts.level === undefined
            ? 'Add what must never happen, such as a `secret_scan`.'
            : `Add what is missing, or lower \`${levelKey(metadata)}\` if the loop does less.`,
      })
    },
  }),
}

const levelKey = (metadata: unknown): string =>
  isSettings(metadata) && metadata['taxonomy_level'] !== undefined ? 'metadata.taxonomy_level' : 'taxonomy_level'

const counted = (count: number): string => (count === 1 ? '1 constraint' : `${count} constraints`)
