import { byPlace } from './diagnostics/diagnose.js'
import { checkWorkspace } from './dialects/loopkit/check.js'
import type { LoopDocument, ProjectDocument, Workspace } from './dialects/loopkit/document.js'
import { readLoop, readProject } from './dialects/loopkit/read.js'
import type { Diagnostic } from './generated/types.js'
import { parse } from './source/parse.js'

/** A file's text and how messages call the file. */
export interface SourceText {
  path: string
  text: string
}

/** What was read from one file: its loops, and every finding about it. */
export interface AnalysedFile extends SourceText {
  kind: 'project' | 'loop'
  loops: LoopDocument[]
  diagnostics: Diagnostic[]
}

export interface Analysis {
  workspace: Workspace
  files: AnalysedFile[]
}

/** Parses, reads and checks a project file and the loops that belong to it. Never throws for what a text says. */
export const analyse = async (input: {
  project?: SourceText | undefined
  loops: readonly SourceText[]
}): Promise<Analysis> => {
  const files: AnalysedFile[] = []
  let project: ProjectDocument | undefined
  if (input.project) {
    const file = analysedFile(input.project, 'project')
    const parsed = parse(file.text, file.path)
    if (parsed.document) {
      const read = readProject(parsed.document)
      project = read.document
      file.loops = read.loops
      file.diagnostics = read.diagnostics
    } else file.diagnostics = parsed.diagnostics
    files.push(file)
  }
  for (const source of input.loops) {
    const file = analysedFile(source, 'loop')
    const parsed = parse(file.text, file.path)
    if (parsed.document) {
      const read = readLoop(parsed.document)
      file.loops = [read.document]
      file.diagnostics = read.diagnostics
    } else file.diagnostics = parsed.diagnostics
    files.push(file)
  }
  const incomplete = files.some(file => file.kind === 'loop' && file.loops.length === 0)
  const workspace: Workspace = { project, loops: files.flatMap(file => file.loops), incomplete }
  const byPath = new Map(files.map(file => [file.path, file]))
  for (const diagnostic of await checkWorkspace(workspace)) byPath.get(diagnostic.path)?.diagnostics.push(diagnostic)
  for (const file of files) file.diagnostics.sort(byPlace)
  return { workspace, files }
}

const analysedFile = ({ path, text }: SourceText, kind: AnalysedFile['kind']): AnalysedFile => ({
  path,
  text,
  kind,
  loops: [],
  diagnostics: [],
})
