import { type ProjectFiles, pathWithin } from '../../../plan/project-files.js'
import { idleReason } from '../../../score/judging/commands/idle.js'
import { hidingFilter, leftBehind } from '../ends.js'
import type { Rule } from '../rule.js'

export const idleCommand: Rule = {
  id: 'openloop/idle-command',
  severity: 'warning',
  summary: 'A command that judges does nothing, or ends in success whatever the project is like.',
  why: 'A round passes that nobody has checked; the loop says that a broken project is healthy.',
  check: ({ scripts, files, document, report }) => {
    for (const script of scripts) {
      const { command, run, at, label } = script
      if (!command || command.step === 'fix' || command.step === 'improve') continue
      if (hidingFilter(script) !== undefined || leftBehind(script) !== undefined) continue // told in words of their own
      const reason = idleReason(['sh', '-c', run], below(files, document.folders.projectRoot))
      if (reason === undefined) continue
      report({ at, message: `\`${label}\` judges nothing: it ${reason.why}`, fix: reason.fix })
    }
  },
}

/** The files of the folder that commands run in; those outside of what is at hand are unknown. */
const below = (files: ProjectFiles | undefined, folder: string): ProjectFiles | undefined =>
  files && {
    read(path) {
      const inside = pathWithin(folder, path)
      return inside === undefined ? undefined : files.read(inside)
    },
  }
