import { endOf, fieldAt, workerAt } from '../adapter-ends.js'
import type { Rule } from '../rule.js'

const takes: Record<string, readonly string[]> = {
  string: ['text', 'markdown', 'code', 'json'],
  array: ['json'],
  object: ['json'],
  number: ['json'],
  boolean: ['json'],
  enum: ['text', 'json'],
}

/** What is handed over has to fit. */
export const adapterType: Rule = {
  id: 'lss/adapter-type',
  severity: 'warning',
  summary: 'An adapter hands a result to an input that does not take its form.',
  why: 'The later loop refuses it, or reads it as something else.',
  create: ({ facts, report }) => ({
    adapter({ from, to, transform }, at) {
      const format = workerAt(endOf(from), facts)?.outputs.format
      const type = fieldAt(endOf(to), facts)?.type
      if (format === undefined || type === undefined || transform !== undefined) return
      if (takes[type]?.includes(format)) return
      report({
        at: `${at}/to`,
        message: `this takes ${type}, and is handed ${format}`,
        fix: 'Say in `transform` how the one becomes the other.',
      })
    },
  }),
}
