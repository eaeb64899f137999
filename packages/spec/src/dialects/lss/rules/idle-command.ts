import { checkFunction } from '../../../plan/check-functions.js'
import { idleReason } from '../../../score/judging/commands/idle.js'
import { below } from '../../../source/document.js'
import { evaluatorSettings } from '../compile/evaluator-settings.js'
import { commandOf } from '../extensions.js'
import type { Rule } from '../rule.js'

/** What passes, or fails, whatever the work is like decides nothing. */
export const idleCommand: Rule = {
  id: 'lss/idle-command',
  severity: 'warning',
  summary: 'An evaluator runs a command that judges nothing: it does nothing, or what it runs is not there.',
  why: 'Work that failed passes all the same, or no work ever does; scores take such an evaluator for none.',
  create: ({ document: { loop }, facts: { checks, files }, broken, report }) => ({
    evaluator(evaluator, at) {
      if (evaluator.type !== 'deterministic' || broken(at)) return
      const { id, implementation } = evaluator
      // A check of the project is looked at where it is declared.
      if (checks === undefined || checks.includes(implementation)) return
      const own = commandOf(loop, id)
      const spec = checkFunction(implementation)
      const argv = own ?? spec?.runs
      if (
        !argv?.[0]?.trim() ||
        (implementation !== 'command' && spec?.runs === undefined && !('command' in (spec?.settings ?? {})))
      )
        return
      const idle = idleReason(argv, files, evaluatorSettings(loop, id).cwd)
      if (!idle) return
      report({
        at: own ? below(below('/extensions/evaluators', id), 'command') : `${at}/implementation`,
        message: `the command of "${id}" judges nothing: it ${idle.why}`,
        fix: idle.fix,
      })
    },
  }),
}
