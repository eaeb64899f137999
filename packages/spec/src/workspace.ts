import { byPlace } from './diagnostics/diagnose.js'
import { identify } from './dialects/identify.js'
import { checkWorkspace } from './dialects/loopkit/check.js'
import type { LoopDocument, ProjectDocument, Uses, Workspace } from './dialects/loopkit/document.js'
import { readLoop, readProject } from './dialects/loopkit/read.js'
import type { Outside } from './dialects/lss/check.js'
import type { Child } from './dialects/lss/children.js'
import type { CompileContext } from './dialects/lss/compile/compile.js'
import type { LssDocument } from './dialects/lss/document.js'
import type { Brought, SchemaFault } from './dialects/lss/facts.js'
import { type CompositionHost, hostOver } from './dialects/lss/host.js'
import type { OpenloopContext } from './dialects/openloop/compile/compile.js'
import type { OpenloopDocument } from './dialects/openloop/document.js'
import type { FolderFacts } from './dialects/openloop/rule.js'
import type { Conformance } from './dialects/shared/conformance.js'
import type { Diagnostic, Plan } from './generated/types.js'
import type { ProjectFiles } from './plan/project-files.js'
import { canonicalHash } from './source/canonical.js'
import { nodeAt, type SourceDocument } from './source/document.js'
import { parse } from './source/parse.js'
import { plainValue } from './source/value.js'
import { meansOtherwise, withoutTrapsTwice } from './source/yaml-1-1.js'

/** A file's text and how messages call the file. */
export interface SourceText {
  path: string
  text: string
}

/** What was read from one file: its loops, and every finding about it. */
export interface AnalysedFile extends SourceText {
  /** What it is; a `skill` is a SKILL.md that a step names. */
  kind: 'project' | 'loop' | 'skill'
  /** The dialect it is written in; absent when it could not be parsed. */
  dialect?: 'loopkit' | 'lss' | 'openloop'
  /** SHA-256 of its canonical form; absent when it could not be parsed, or was not asked for. */
  hash?: string
  /** Its loops in the loopkit dialect. */
  loops: LoopDocument[]
  /** Its loop in the lss dialect, the loops that one is made of, and how far it conforms. */
  lss?: {
    document: LssDocument
    children: readonly Child[]
    conformance: Conformance
    /** Compiles it, when it has no errors. */
    compile(context: Omit<CompileContext, 'children'>): Plan
  }
  /** Its loop in the openloop dialect. */
  openloop?: {
    document: OpenloopDocument
    /** Compiles it, when it has no errors. */
    compile(context: OpenloopContext): Plan
  }
  diagnostics: Diagnostic[]
}

export interface Analysis {
  /** The project file and the loops in the loopkit dialect. */
  workspace: Workspace
  /** The loops in the lss dialect; absent in what was put together from other analyses. */
  lss?: LssDocument[]
  files: AnalysedFile[]
}

/**
 * Parses, reads and checks a project file and the loops that belong to it. Which dialect a loop is in, its keys tell. Never
 * throws for what a text says.
 *
 * @param input.host how compositions get at their children; without one they are looked for among `loops`
 * @param input.hash whether documents get the hash of their canonical form; they do unless told
 * @param input.files where commands find what they run; without it nobody looks whether that is there and does something
 * @param input.folders which folders there are; without it nobody looks where loops of commands live and work
 * @param input.checks names of checks that the program brings, which an evaluator may name like those of the project
 * @param input.brought what the program brings beside checks
 * @param input.schemas loads what tells why a value is no JSON Schema; without it nobody looks into schemas
 */
export const analyse = async (input: {
  project?: SourceText | undefined
  loops: readonly SourceText[]
  host?: CompositionHost | undefined
  checks?: readonly string[] | undefined
  files?: ProjectFiles | undefined
  folders?: FolderFacts | undefined
  brought?: Brought | undefined
  schemas?: (() => Promise<SchemaFault>) | undefined
  hash?: boolean
}): Promise<Analysis> => {
  const { hash = true } = input
  const files: AnalysedFile[] = []
  let project: ProjectDocument | undefined
  if (input.project) {
    const file = analysedFile(input.project, 'project')
    const parsed = parse(file.text, file.path)
    if (parsed.document) {
      const read = readProject(parsed.document)
      project = read.document
      file.dialect = 'loopkit'
      if (hash) file.hash = await hashOf(parsed.document)
      file.loops = read.loops
      file.diagnostics = [...meansOtherwise(parsed.document), ...read.diagnostics]
    } else file.diagnostics = parsed.diagnostics
    files.push(file)
  }
  const host = input.host ?? hostOver(input.loops)
  const checks = checkNames(input.project !== undefined, project, input.checks)
  for (const source of input.loops) {
    const file = analysedFile(source, 'loop')
    const parsed = parse(file.text, file.path)
    if (!parsed.document) file.diagnostics = parsed.diagnostics
    else {
      if (hash) file.hash = await hashOf(parsed.document)
      file.diagnostics = meansOtherwise(parsed.document)
      const { dialect } = identify(parsed.document.root)
      if (dialect === 'lss')
        await takeLss(file, parsed.document, {
          host,
          checks,
          files: input.files,
          brought: input.brought,
          schemas: input.schemas,
          project: project?.project,
        })
      else if (dialect === 'openloop') await takeOpenloop(file, parsed.document, input)
      else takeLoopkit(file, parsed.document)
    }
    files.push(file)
  }
  const incomplete = files.some(file => file.kind === 'loop' && file.dialect === undefined)
  const others = project ? await usesOfLss(files, project) : []
  const workspace: Workspace = { project, loops: files.flatMap(file => file.loops), incomplete, others }
  const byPath = new Map(files.map(file => [file.path, file]))
  for (const diagnostic of await checkWorkspace(workspace, undefined, input.files))
    byPath.get(diagnostic.path)?.diagnostics.push(diagnostic)
  for (const file of files) file.diagnostics = withoutTrapsTwice(file.diagnostics).sort(byPlace)
  return { workspace, lss: files.flatMap(({ lss }) => (lss ? [lss.document] : [])), files }
}

/** The checks that an evaluator may name beside the built-in ones; they cannot be told when the project file cannot be read. */
const checkNames = (
  hasProject: boolean,
  project: ProjectDocument | undefined,
  brought: readonly string[] = [],
): readonly string[] | undefined => {
  if (!hasProject) return brought
  const declared = project && nodeAt(project.source.root, '/checks')
  return project && [...(declared?.kind === 'mapping' ? declared.entries.keys() : []), ...brought]
}

/** What the loops in the lss dialect use of the project. */
const usesOfLss = async (files: readonly AnalysedFile[], project: ProjectDocument): Promise<Uses[]> => {
  const found = files.flatMap(({ lss }) => (lss ? [lss] : []))
  if (found.length === 0) return []
  const { usesOf } = await import('./dialects/lss/index.js')
  const declared = nodeAt(project.source.root, '/agents')
  const agents = new Set(declared?.kind === 'mapping' ? declared.entries.keys() : [])
  return found.map(({ document, children }) => usesOf(document, children, agents))
}

const hashOf = ({ root }: SourceDocument): Promise<string> => canonicalHash(plainValue(root))

/** What no key identifies is read as loopkit, whose findings then say what is missing. */
const takeLoopkit = (file: AnalysedFile, source: SourceDocument): void => {
  const read = readLoop(source)
  file.dialect = 'loopkit'
  file.loops = [read.document]
  file.diagnostics.push(...read.diagnostics)
}

const takeLss = async (file: AnalysedFile, source: SourceDocument, outside: Outside): Promise<void> => {
  // The schema and the rules of a dialect are loaded only when there is a document in it.
  const { checkLss, compileLss, conformanceOf, findingOfClaim, readLss } = await import('./dialects/lss/index.js')
  const { document, diagnostics } = readLss(source)
  const checked = await checkLss(document, outside)
  diagnostics.push(...checked.diagnostics)
  const conformance = conformanceOf(document, diagnostics)
  diagnostics.push(...findingOfClaim(document, conformance, diagnostics))
  file.dialect = 'lss'
  file.lss = {
    document,
    children: checked.children,
    compile: context => compileLss(document, { ...context, children: checked.children }),
    conformance,
  }
  file.diagnostics.push(...diagnostics)
}

const takeOpenloop = async (
  file: AnalysedFile,
  source: SourceDocument,
  { folders, files }: { folders?: FolderFacts | undefined; files?: ProjectFiles | undefined },
): Promise<void> => {
  const { checkOpenloop, compileOpenloop, readOpenloop } = await import('./dialects/openloop/index.js')
  const folder = folders?.folderOf(source.path)
  const { document, diagnostics } = readOpenloop(source, folder)
  file.dialect = 'openloop'
  file.openloop = { document, compile: context => compileOpenloop(document, context) }
  file.diagnostics.push(...diagnostics, ...checkOpenloop(document, { files, folders, folder }))
}

const analysedFile = ({ path, text }: SourceText, kind: AnalysedFile['kind']): AnalysedFile => ({
  path,
  text,
  kind,
  loops: [],
  diagnostics: [],
})
