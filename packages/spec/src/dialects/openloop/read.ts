import type { Diagnostic } from '../../generated/types.js'
import { validateOpenloop } from '../../generated/validate-openloop.js'
import type { SourceDocument } from '../../source/document.js'
import { plainValue } from '../../source/value.js'
import { baseName, brokenBy, problemsOf, removeRefused, toDiagnostics } from '../shared/refused.js'
import { describeProblems } from '../shared/schema-messages.js'
import { commandsOf } from './commands.js'
import type { DraftOpenloop, OpenloopDocument } from './document.js'
import { folderName, foldersOf, isWorkspaceFile } from './folders.js'
import { openloopVoice } from './schema-voice.js'

/**
 * Reads a parsed file as a loop of commands: its value without what the schema refuses, and the findings about that.
 *
 * @param folder absolute path of the file's folder, as far as it is known; a workspace is called like it
 */
export const readOpenloop = (
  source: SourceDocument,
  folder?: string,
): { document: OpenloopDocument; diagnostics: Diagnostic[] } => {
  const value = plainValue(source.root) as Record<string, unknown>
  const problems = describeProblems(openloopVoice, value, problemsOf(validateOpenloop, value), '')
  const broken = brokenBy(problems, '')
  removeRefused(value, problems, '')
  const loop = value as DraftOpenloop
  const name = loop.name ?? nameOf(source.path, folder)
  const folders = foldersOf(source.path, name, loop.project_root, folder)
  const document = { source, pointer: '', name, loop, commands: commandsOf(loop), folders, broken }
  return { document, diagnostics: toDiagnostics(source, problems) }
}

/** A workspace is called like its folder, any other file like itself. */
const nameOf = (path: string, folder: string | undefined): string => {
  const name = isWorkspaceFile(path) ? folderName(path, folder) : baseName(path).replace(/\.json$/, '')
  const safe = (name ?? '').replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return safe === '' ? 'openloop' : safe.slice(0, 100)
}
