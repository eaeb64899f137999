import { tidy } from '../../diagnostics/diagnose.js'
import type { Diagnostic } from '../../generated/types.js'
import type { ProjectFiles } from '../../plan/project-files.js'
import { isBroken } from '../shared/origin.js'
import { reporterOf } from '../shared/report.js'
import { hasBaseline, type OpenloopDocument } from './document.js'
import type { FolderFacts, Rule, Script } from './rule.js'
import { openloopRules } from './rules/index.js'
import { readShell } from './templates/read-shell.js'

/** What is known beside a document. */
export interface Around {
  /** The files of the folder that its runs belong to. */
  files?: ProjectFiles | undefined
  folders?: FolderFacts | undefined
  /** Absolute path of the folder of its file. */
  folder?: string | undefined
  rules?: readonly Rule[]
}

/** Runs every rule over a document. */
export const checkOpenloop = (
  document: OpenloopDocument,
  { files, folders, folder, rules = openloopRules }: Around = {},
): Diagnostic[] => {
  const diagnostics: Diagnostic[] = []
  const scripts = scriptsOf(document)
  for (const rule of rules)
    rule.check({
      document,
      loop: document.loop,
      scripts,
      has: step => document.commands.some(command => command.step === step),
      broken: at => isBroken(document, at),
      files,
      folders,
      folder,
      report: reporterOf(rule, document.source, diagnostics),
    })
  return tidy(diagnostics)
}

const scriptsOf = ({ commands, loop }: OpenloopDocument): Script[] => {
  const run = hasBaseline(loop) ? (loop.baseline?.command ?? '') : ''
  return [
    ...commands.map(command => ({
      run: command.run,
      at: command.at,
      label: command.label,
      command,
      shell: readShell(command.run),
    })),
    ...(run.trim() === '' ? [] : [{ run, at: '/baseline/command', label: 'baseline', shell: readShell(run) }]),
  ]
}
