import { didYouMean, someOf } from '../../../diagnostics/suggest.js'
import type { Rule } from '../rule.js'
import { stepReferences } from '../step-references.js'

/** An expression sees the steps before it. */
export const unknownStepInExpression: Rule = {
  id: 'loopkit/unknown-step-in-expression',
  severity: 'error',
  summary: '`when` reads a step that does not exist, or that comes later.',
  why: 'There is nothing to read yet, so the run would fail at the choice.',
  create: ({ broken, document, facts, report }) => {
    const before = new Set<string>()
    return {
      step({ label }) {
        if (label !== undefined) before.add(label)
      },
      choice({ when }, at) {
        if (broken(`${document.pointer}/pipeline`) || facts.expression(when).error !== undefined) return
        for (const name of new Set(stepReferences(when).map(({ step }) => step))) {
          if (before.has(name)) continue
          const later = facts.labels.some(({ label }) => label === name)
          report({
            at: `${at}/when`,
            message: later
              ? `the expression reads the step "${name}", which comes later`
              : `the expression reads the step "${name}", which does not exist${didYouMean(name, before)}`,
            fix: later
              ? 'Move the choice behind that step.'
              : before.size > 0
                ? `Steps before it: ${someOf([...before])}.`
                : 'Give the step it reads a `label`.',
          })
        }
      },
    }
  },
}
