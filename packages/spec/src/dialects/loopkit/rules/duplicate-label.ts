import type { Rule } from '../rule.js'

/** Labels are how everything else refers to a step. */
export const duplicateLabel: Rule = {
  id: 'loopkit/duplicate-label',
  severity: 'error',
  summary: 'Two steps of a pipeline have the same label.',
  why: 'A maker, an expression or a person that names the label could mean either step.',
  create: ({ facts, report }) => ({
    loop() {
      const seen = new Set<string>()
      for (const { label, at } of facts.labels) {
        if (seen.has(label))
          report({
            at: `${at}/label`,
            message: `the label "${label}" is taken by an earlier step`,
            fix: 'Name one of them differently.',
          })
        seen.add(label)
      }
    },
  }),
}
