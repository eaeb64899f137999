import { byPlace } from './diagnostics/diagnose.js'
import { identify } from './dialects/identify.js'
import { checkWorkspace } from './dialects/loopkit/check.js'
import type { LoopDocument, ProjectDocument, Workspace } from './dialects/loopkit/document.js'
import { readLoop, readProject } from './dialects/loopkit/read.js'
import type { LssDocument } from './dialects/lss/document.js'
import { type CompositionHost, hostOver } from './dialects/lss/host.js'
import type { Conformance, Diagnostic } from './generated/types.js'
import { canonicalHash } from './source/canonical.js'
import type { SourceDocument } from './source/document.js'
import { parse } from './source/parse.js'
import { plainValue } from './source/value.js'
import { meansOtherwise } from './source/yaml-1-1.js'

/** A file's text and how messages call the file. */
export interface SourceText {
  path: string
  text: string
}

/** What was read from one file: its loops, and every finding about it. */
export interface AnalysedFile extends SourceText {
  kind: 'project' | 'loop'
  /** The dialect it is written in; absent when it could not be parsed. */
  dialect?: 'loopkit' | 'lss'
  /** Its loops in the loopkit dialect. */
  loops: LoopDocument[]
  /** Its loop in the lss dialect, how far that conforms, and the hash of its canonical form. */
  lss?: { document: LssDocument; conformance: Conformance; hash: string }
  diagnostics: Diagnostic[]
}

export interface Analysis {
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
 */
export const analyse = async (input: {
  project?: SourceText | undefined
  loops: readonly SourceText[]
  host?: CompositionHost | undefined
}): Promise<Analysis> => {
  const files: AnalysedFile[] = []
  let project: ProjectDocument | undefined
  if (input.project) {
    const file = analysedFile(input.project, 'project')
    const parsed = parse(file.text, file.path)
    if (parsed.document) {
      const read = readProject(parsed.document)
      project = read.document
      file.dialect = 'loopkit'
      file.loops = read.loops
      file.diagnostics = [...meansOtherwise(parsed.document), ...read.diagnostics]
    } else file.diagnostics = parsed.diagnostics
    files.push(file)
  }
  const host = input.host ?? hostOver(input.loops)
  for (const source of input.loops) {
    const file = analysedFile(source, 'loop')
    const parsed = parse(file.text, file.path)
    if (!parsed.document) file.diagnostics = parsed.diagnostics
    else {
      file.diagnostics = meansOtherwise(parsed.document)
      if (identify(parsed.document.root).dialect === 'lss') await takeLss(file, parsed.document, host)
      else takeLoopkit(file, parsed.document)
    }
    files.push(file)
  }
  const incomplete = files.some(file => file.kind === 'loop' && file.dialect === undefined)
  const workspace: Workspace = { project, loops: files.flatMap(file => file.loops), incomplete }
  const byPath = new Map(files.map(file => [file.path, file]))
  for (const diagnostic of await checkWorkspace(workspace)) byPath.get(diagnostic.path)?.diagnostics.push(diagnostic)
  for (const file of files) file.diagnostics.sort(byPlace)
  return { workspace, lss: files.flatMap(({ lss }) => (lss ? [lss.document] : [])), files }
}

/** What no key identifies is read as loopkit, whose findings then say what is missing. */
const takeLoopkit = (file: AnalysedFile, source: SourceDocument): void => {
  const read = readLoop(source)
  file.dialect = 'loopkit'
  file.loops = [read.document]
  file.diagnostics.push(...read.diagnostics)
}

const takeLss = async (file: AnalysedFile, source: SourceDocument, host: CompositionHost): Promise<void> => {
  // The schema and the rules of a dialect are loaded only when there is a document in it.
  const { checkLss, conformanceOf, readLss } = await import('./dialects/lss/index.js')
  const { document, diagnostics } = readLss(source)
  diagnostics.push(...(await checkLss(document, host)))
  file.dialect = 'lss'
  file.lss = {
    document,
    conformance: conformanceOf(document, diagnostics),
    hash: await canonicalHash(plainValue(source.root)),
  }
  file.diagnostics.push(...diagnostics)
}

const analysedFile = ({ path, text }: SourceText, kind: AnalysedFile['kind']): AnalysedFile => ({
  path,
  text,
  kind,
  loops: [],
  diagnostics: [],
})
