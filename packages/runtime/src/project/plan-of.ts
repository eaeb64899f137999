import { type AnalysedFile, compileLoop, type LoopDocument, type Plan } from '@loop/spec'
import type { Surroundings } from './analyse-paths.js'

/** The digest of a file that nobody will run. */
const noDigest = () => ''

/**
 * The plan of a loop, in whatever dialect it is written; undefined when it, or the project file around it, has errors.
 *
 * @param loop which one, when the file may hold several
 * @param digestOf SHA-256 of a text, for the record of a run
 */
export const planOf = (
  file: AnalysedFile,
  loop: LoopDocument | undefined,
  { workspace: { project }, isSound, priceTable }: Surroundings,
  digestOf: (text: string) => string = noDigest,
): Plan | undefined => {
  if (!isSound || (loop === undefined && !file.lss && !file.openloop)) return undefined
  const at = loop?.pointer ?? ''
  const isOwn = (pointer: string) => at === '' || pointer === at || pointer.startsWith(`${at}/`)
  if (file.diagnostics.some(({ severity, pointer }) => severity === 'error' && isOwn(pointer))) return undefined
  if (!loop)
    return file.openloop?.compile({ project, digestOf }) ?? file.lss?.compile({ project, digestOf, priceTable })
  return loop.broken.length > 0 ? undefined : compileLoop(loop, project, digestOf(loop.source.text))
}
