import { own } from '../../../own.js'
import type { DraftLss } from '../document.js'
import { commandOf, isSettings } from '../extensions.js'
import type { Rule } from '../rule.js'

/** A command has to be given to be run. */
export const commandMissing: Rule = {
  id: 'lss/command-missing',
  severity: 'error',
  summary: 'An evaluator runs a command, and no command is given for it.',
  why: 'There is nothing to run, so nothing can pass.',
  create: ({ broken, document: { loop }, report }) => ({
    evaluator(evaluator, at) {
      if (evaluator.type !== 'deterministic' || evaluator.implementation !== 'command') return
      if (broken('/extensions') || commandOf(loop, evaluator.id) || isMalformed(loop, evaluator.id)) return
      report({
        at: `${at}/implementation`,
        message: `no command is given for "${evaluator.id}"`,
        fix: `Add \`extensions: { evaluators: { ${evaluator.id}: { command: [npm, test] } } }\`.`,
      })
    },
  }),
}

/** What is given and is no command is told where it stands. */
const isMalformed = ({ extensions }: DraftLss, id: string): boolean => {
  const all = extensions?.evaluators
  if (all === undefined) return false
  if (!isSettings(all)) return true
  const settings = own(all, id)
  return settings !== undefined && (!isSettings(settings) || settings['command'] !== undefined)
}
