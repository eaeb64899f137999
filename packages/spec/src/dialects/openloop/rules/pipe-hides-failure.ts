import { hidingFilter } from '../ends.js'
import type { Rule } from '../rule.js'

export const pipeHidesFailure: Rule = {
  id: 'openloop/pipe-hides-failure',
  severity: 'warning',
  summary: 'A command that judges hands its output to a program whose end counts in its place.',
  why: 'A shell reports the end of the last program of a pipe; tests that fail before `tee` pass.',
  check: ({ scripts, report }) => {
    for (const script of scripts) {
      const { command, at, label } = script
      const name = hidingFilter(script)
      if (!command || command.step === 'fix' || command.step === 'improve' || name === undefined) continue
      report({
        at,
        message: `the end of \`${label}\` is that of \`${name}\`, so what fails before it passes`,
        fix: `Leave out \`| ${name}\`: what a command prints is kept in its log.`,
      })
    }
  },
}
