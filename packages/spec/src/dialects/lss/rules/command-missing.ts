import { commandOf } from '../extensions.js'
import type { Rule } from '../rule.js'

/** A command has to be given to be run. */
export const commandMissing: Rule = {
  id: 'lss/command-missing',
  severity: 'error',
  summary: 'An evaluator runs a command, and no command is given for it.',
  why: 'There is nothing to run, so nothing can pass.',
  create: ({ document: { loop }, report }) => ({
    evaluator(evaluator, at) {
      if (evaluator.type !== 'deterministic' || evaluator.implementation !== 'command') return
      if (commandOf(loop, evaluator.id)) return
      report({
        at: `${at}/implementation`,
        message: `no command is given for "${evaluator.id}"`,
        fix: `Add \`extensions: { evaluators: { ${evaluator.id}: { command: [npm, test] } } }\`.`,
      })
    },
  }),
}
