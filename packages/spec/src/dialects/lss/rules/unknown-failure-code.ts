import { didYouMean } from '../../../diagnostics/suggest.js'
import { failureCode, failureSlugs } from '../../../plan/failure-codes.js'
import { trialOf } from '../condition-source.js'
import type { Rule } from '../rule.js'

const codes = failureSlugs.map(slug => `fail.${slug}`)

/** A code means the same in every loop. */
export const unknownFailureCode: Rule = {
  id: 'lss/unknown-failure-code',
  severity: 'warning',
  summary: '`when` looks for a failure code that does not exist, or that feedback writes otherwise.',
  why: 'No verdict ever carries it, so that part of the condition never holds.',
  create: ({ document: { loop }, facts, report }) => ({
    feedback(channel, at) {
      const { trial } = trialOf(channel, loop, facts) ?? {}
      for (const text of trial?.texts ?? []) {
        const code = failureCode(text)
        if (code === text) continue
        report({
          at: `${at}/when`,
          message:
            code === undefined
              ? `"${text}" is no failure code${didYouMean(text, codes)}`
              : `feedback writes the code "${text}" as "${code}"`,
          fix: code === undefined ? 'specs/failure-codes.md has them all.' : `Write \`'${code}'\`.`,
        })
      }
    },
  }),
}
