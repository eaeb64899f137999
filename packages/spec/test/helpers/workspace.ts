import type { LoopDocument, Workspace } from '../../src/dialects/loopkit/document.js'
import type { Diagnostic } from '../../src/generated/types.js'
import { analyse } from '../../src/workspace.js'

export interface Read {
  document: LoopDocument
  workspace: Workspace
  diagnostics: Diagnostic[]
}

/** Analyses one loop text, with a project file if one is given. */
export const readText = async (text: string, project?: string): Promise<Read> => {
  const { workspace, files } = await analyse({
    ...(project === undefined ? {} : { project: { path: 'loop.yaml', text: project } }),
    loops: [{ path: 'loops/a.yaml', text }],
  })
  const document = workspace.loops.at(-1)
  if (!document) throw new Error(`the text is no document: ${JSON.stringify(files.at(-1)?.diagnostics)}`)
  return { document, workspace, diagnostics: files.flatMap(file => file.diagnostics) }
}

/** What was found, in short: `rule line:column message`. */
export const brief = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`)
