import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** Names that others refer to have to say which one is meant. */
export const duplicateId: Rule = {
  id: 'lss/duplicate-id',
  severity: 'error',
  summary:
    'Two workers, evaluators, channels, metrics, constraints, children, listed inputs, or dimensions of a rubric have the same name.',
  why: 'Whatever refers to the name could mean either.',
  create: ({ document, report }) => {
    const lists = new Map<string, Set<string>>()
    const look = (what: string, name: string, at: string): void => {
      const seen = lists.get(what) ?? new Set<string>()
      lists.set(what, seen)
      if (seen.has(name)) {
        report({ at, message: `a second ${what} is called "${name}"`, fix: 'Give each its own name.' })
      }
      seen.add(name)
    }
    return {
      loop() {
        for (const { name, at } of document.short?.doubled ?? [])
          report({ at, message: `a second input is called "${name}"`, fix: 'Give each its own name.' })
      },
      worker: ({ id }, at) => look('worker', id, `${at}/id`),
      evaluator(evaluator, at) {
        look('evaluator', evaluator.id, `${at}/id`)
        if (evaluator.type !== 'llm_rubric') return
        for (const { value, at: place } of placed(evaluator.rubric.dimensions, `${at}/rubric/dimensions`))
          look(`dimension of "${evaluator.id}"`, value.name, `${place}/name`)
      },
      feedback: ({ id }, at) => look('feedback channel', id, `${at}/id`),
      metric: ({ name }, at) => look('metric', name, `${at}/name`),
      safety: ({ id }, at) => look('safety constraint', id, `${at}/id`),
      child: ({ id }, at) => look('child', id, `${at}/id`),
    }
  },
}
