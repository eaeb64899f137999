import type { Rule } from '../rule.js'

/** Who changes the graph of workers changes what was agreed on. */
export const structuralWithoutGate: Rule = {
  id: 'lss/structural-without-gate',
  severity: 'error',
  summary: "A structural optimisation may change the loop without anybody's consent.",
  why: 'The loop could take its own judges and guards out.',
  create: ({ document: { loop }, report }) => ({
    optimization({ type, config }, at) {
      if (type !== 'structural' || config?.['human_gate_on'] !== undefined) return
      if (loop.safety_constraints?.some(constraint => constraint?.type === 'human_gate')) return
      if (loop.evaluators?.some(evaluator => evaluator?.type === 'human')) return
      report({
        at: `${at}/type`,
        message: 'the loop may change its own structure, and nobody is asked',
        fix: 'Add a safety constraint of the type `human_gate`, a human evaluator, or `config.human_gate_on`.',
      })
    },
  }),
}
