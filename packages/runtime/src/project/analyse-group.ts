import { relative, resolve } from 'node:path'
import { type AnalysedFile, analyse, type LoopDocument, type SourceText } from '@loop/spec'
import type { Surroundings } from './analyse-paths.js'
import type { Asked } from './asked-paths.js'
import type { FileGroup } from './groups.js'
import { looksLikeLoop } from './looks-like-loop.js'
import type { Outside } from './outside.js'
import { schemas } from './schemas.js'
import { strayFile } from './stray-file.js'
import { unreadFile } from './unread-file.js'
import { isWorkspaceFile } from './workspace-file.js'

/** What was found so far. */
export interface Found {
  /** By absolute path. */
  files: Map<string, AnalysedFile>
  around: Map<LoopDocument | AnalysedFile, Surroundings>
}

/** Analyses files that are checked together, and adds what was found. */
export const analyseGroup = async (group: FileGroup, asked: Asked, outside: Outside, found: Found): Promise<void> => {
  const { project, isWhole, isOwn } = group
  const { wanted, cwd, hash, checks, texts } = asked
  const read = (path: string): SourceText[] => {
    const shown = relative(cwd, path)
    const source = outside.text(path)
    if (!('text' in source)) {
      if (wanted.has(path)) found.files.set(path, unreadFile(shown, source))
      return []
    }
    if (!isOwn && wanted.get(path) === false && !isWorkspaceFile(path) && !looksLikeLoop(source.text)) return []
    texts.set(path, source)
    return [{ path: shown, text: source.text }]
  }
  const sources = outside.loopFiles.flatMap(read)
  if (sources.length === 0 && !isWhole) return
  const { files, folders, host, priceTable, folder } = outside
  const analysis = await analyse({
    project: project === undefined ? undefined : readProject(project, cwd, outside, found),
    loops: sources,
    hash,
    checks,
    files,
    folders,
    host,
    schemas,
  })
  const hasErrors = (file: AnalysedFile) => file.diagnostics.some(({ severity }) => severity === 'error')
  // A project file that is validated itself is told of by the group that knows all its loops; around others, for its errors alone.
  const isProjectTold = (isBroken: boolean) => isWhole || (isBroken && project !== undefined && !wanted.has(project))
  const isSound = !analysis.files.some(file => file.kind === 'project' && hasErrors(file))
  const around = { workspace: analysis.workspace, isSound, folder, sources: { files, checks }, priceTable }
  for (const loop of analysis.workspace.loops) found.around.set(loop, around)
  for (const file of analysis.files) {
    const path = resolve(cwd, file.path)
    if (path === project ? !isProjectTold(hasErrors(file)) : !wanted.has(path)) continue
    const kept = isOwn ? file : strayFile(file)
    found.files.set(path, kept)
    found.around.set(kept, around)
  }
}

const readProject = (path: string, cwd: string, outside: Outside, { files }: Found): SourceText | undefined => {
  const shown = relative(cwd, path)
  const source = outside.text(path)
  if ('text' in source) return { path: shown, text: source.text }
  files.set(path, unreadFile(shown, source))
  return undefined
}
