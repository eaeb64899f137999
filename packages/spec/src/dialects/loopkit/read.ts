import type { Diagnostic, Project } from '../../generated/types.js'
import { validateLoop, validateProject } from '../../generated/validate-loopkit.js'
import { below, type SourceDocument } from '../../source/document.js'
import { plainValue } from '../../source/value.js'
import { baseName, brokenBy, problemsOf, removeRefused, toDiagnostics } from '../shared/refused.js'
import { describeProblems } from '../shared/schema-messages.js'
import type { DraftLoop, LoopDocument, ProjectDocument } from './document.js'
import { loopkitVoice } from './schema-voice.js'

/** Reads a parsed file as a loop: its value without what the schema refuses, and the findings about that. */
export const readLoop = (source: SourceDocument): { document: LoopDocument; diagnostics: Diagnostic[] } => {
  const value = plainValue(source.root) as DraftLoop
  return loopFrom(source, '', value, undefined)
}

/** Reads a parsed file as a project with its inline loops. */
export const readProject = (
  source: SourceDocument,
): { document: ProjectDocument; loops: LoopDocument[]; diagnostics: Diagnostic[] } => {
  const value = plainValue(source.root) as Project
  const problems = describeProblems(loopkitVoice, value, problemsOf(validateProject, value), '')
  const document = { source, pointer: '', project: value, broken: brokenBy(problems, '') }
  const diagnostics = toDiagnostics(source, problems)
  const loops: LoopDocument[] = []
  removeRefused(value, problems, '')
  for (const [name, loop] of Object.entries(value.loops ?? {})) {
    const read = loopFrom(source, below('/loops', name), loop as DraftLoop, name)
    loops.push(read.document)
    diagnostics.push(...read.diagnostics)
  }
  return { document, loops, diagnostics }
}

const loopFrom = (source: SourceDocument, pointer: string, value: DraftLoop, key: string | undefined) => {
  const named = key !== undefined && value.name === undefined ? { ...value, name: key } : value
  const problems = describeProblems(loopkitVoice, named, problemsOf(validateLoop, named), pointer)
  removeRefused(named, problems, pointer)
  const name = key ?? (typeof named.name === 'string' ? named.name : baseName(source.path))
  const document: LoopDocument = {
    source,
    pointer,
    name,
    loop: named,
    broken: brokenBy(problems, pointer),
  }
  return { document, diagnostics: toDiagnostics(source, problems) }
}
