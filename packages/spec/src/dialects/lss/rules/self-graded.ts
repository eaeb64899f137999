import { isSameModel } from '../../shared/same-model.js'
import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** The maker never grades itself. */
export const selfGraded: Rule = {
  id: 'lss/self-graded',
  severity: 'warning',
  summary: 'Nothing judges the work but the very model that made it.',
  why: 'It overlooks what it overlooked while making it; a pass then says nothing.',
  create: ({ broken, document: { loop }, facts, report }) => ({
    loop() {
      const evaluators = placed(loop.evaluators, '/evaluators')
      if (evaluators.length === 0 || broken('/evaluators') || broken('/workers')) return
      const judgesItself = evaluators.every(({ value }) => {
        if (value.type !== 'llm_rubric') return false
        const judged = facts.workers.filter(
          ({ value: { id } }) => value.runs_after.includes('*') || value.runs_after.includes(id),
        )
        return judged.some(({ value: { model } }) => isSameModel(model.name, value.model.name))
      })
      if (!judgesItself) return
      for (const { value, at } of evaluators) {
        report({
          at: `${at}/model`,
          key: true,
          severity: (facts.level ?? 0) >= 3 ? 'error' : 'warning',
          message: `"${value.id}" judges with the model that did the work, and no other kind of evaluator does`,
          fix: 'Give it another model, or add a deterministic or a human evaluator.',
        })
      }
    },
  }),
}
