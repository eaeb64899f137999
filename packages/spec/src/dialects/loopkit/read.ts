import { diagnose } from '../../diagnostics/diagnose.js'
import type { Diagnostic, Project } from '../../generated/types.js'
import { validateLoop, validateProject } from '../../generated/validate-loopkit.js'
import type { SchemaProblem } from '../../schema-problem.js'
import { below, pointerParts, rangeAt, type SourceDocument } from '../../source/document.js'
import { plainValue } from '../../source/value.js'
import type { DraftLoop, LoopDocument, ProjectDocument } from './document.js'
import { type Described, describeProblems, withoutEchoes } from './schema-messages.js'

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
  const problems = describeProblems(value, run(validateProject, value), '')
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
  const problems = describeProblems(named, run(validateLoop, named), pointer)
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

const run = (
  validate: { (value: unknown): boolean; errors?: SchemaProblem[] | null },
  value: unknown,
): SchemaProblem[] => (validate(value) ? [] : (validate.errors ?? []))

const toDiagnostics = (source: SourceDocument, problems: readonly Described[]): Diagnostic[] =>
  withoutEchoes(problems).map(({ rule, message, pointer, key, fix }) =>
    diagnose(source, { rule, severity: 'error', message, range: rangeAt(source, pointer, key), pointer, fix }),
  )

/** What is not there because of the problems; of the whole document only the keys it lacks. */
const brokenBy = (problems: readonly Described[], base: string): string[] =>
  problems.flatMap(({ pointer, absent }) => [...(pointer === base ? [] : [pointer]), ...(absent ? [absent] : [])])

/** Takes out of a value what the schema refused, so that rules meet only what is well formed. */
const removeRefused = (root: object, problems: readonly Described[], base: string): void => {
  for (const { pointer } of problems) {
    const parts = pointerParts(pointer.slice(base.length))
    const last = parts.pop()
    if (last === undefined) continue
    let parent: unknown = root
    for (const part of parts)
      parent = typeof parent === 'object' && parent !== null ? (parent as Record<string, unknown>)[part] : undefined
    if (Array.isArray(parent)) parent[Number(last)] = undefined
    else if (typeof parent === 'object' && parent !== null) delete (parent as Record<string, unknown>)[last]
  }
}

const baseName = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '')
