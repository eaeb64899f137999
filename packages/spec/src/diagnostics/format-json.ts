import type { LoopDocument } from '../dialects/loopkit/document.js'
import type { Diagnostic, FileReport, Report, Score } from '../generated/types.js'
import type { AnalysedFile, Analysis } from '../workspace.js'

/**
 * What `loop validate --format json` prints. A project file has an entry of its own and one for each loop in it; every
 * finding stands in one entry.
 *
 * @param scoreOf the readiness score of a loop, if it has one
 */
export const reportOf = (
  { files }: Pick<Analysis, 'files' | 'workspace'>,
  scoreOf: (document: LoopDocument) => Score | undefined,
): Report => {
  const all = files.flatMap(({ diagnostics }) => diagnostics)
  const count = (severity: Diagnostic['severity']) => all.filter(diagnostic => diagnostic.severity === severity).length
  return {
    files: files.flatMap(file => entriesOf(file, scoreOf)),
    summary: { files: files.length, errors: count('error'), warnings: count('warning') },
  }
}

const entriesOf = (
  { path, kind, loops, lss, diagnostics }: AnalysedFile,
  scoreOf: (document: LoopDocument) => Score | undefined,
): FileReport[] => {
  if (lss) {
    const { document, conformance, hash } = lss
    const valid = diagnostics.every(({ severity }) => severity !== 'error')
    return [{ path, dialect: 'lss', name: document.name, valid, diagnostics, scores: {}, conformance, hash }]
  }
  const entry = (document: LoopDocument | undefined, own: Diagnostic[]): FileReport => {
    const lrs = document && scoreOf(document)
    const valid = own.every(({ severity }) => severity !== 'error')
    const name = document?.name ?? null
    const isRead = document !== undefined || diagnostics.every(({ rule }) => !rule.startsWith('yaml/'))
    return { path, dialect: isRead ? 'loopkit' : null, name, valid, diagnostics: own, scores: lrs ? { lrs } : {} }
  }
  if (kind === 'loop') return [entry(loops[0], diagnostics)]
  const ownerOf = ({ pointer }: Diagnostic) =>
    loops.find(loop => pointer === loop.pointer || pointer.startsWith(`${loop.pointer}/`))
  return [undefined, ...loops].map(loop =>
    entry(
      loop,
      diagnostics.filter(diagnostic => ownerOf(diagnostic) === loop),
    ),
  )
}
