import { loopkitConformance } from '../dialects/loopkit/conformance.js'
import type { LoopDocument } from '../dialects/loopkit/document.js'
import { openloopConformance } from '../dialects/openloop/conformance.js'
import type { Conformance } from '../dialects/shared/conformance.js'
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

const entriesOf = (file: AnalysedFile, scoreOf: (document: LoopDocument) => Score | undefined): FileReport[] => {
  const { path, kind, dialect = null, hash = null, loops, lss, openloop, diagnostics } = file
  const common = { path, dialect, hash }
  if (lss) {
    const { document, conformance } = lss
    const valid = isValid(diagnostics)
    return [{ ...common, name: document.name, valid, ...conformed(conformance), diagnostics, scores: {} }]
  }
  if (openloop) {
    const { broken, name } = openloop.document
    const conformance = openloopConformance({ broken }, diagnostics)
    return [{ ...common, name, valid: isValid(diagnostics), ...conformed(conformance), diagnostics, scores: {} }]
  }
  const entry = (document: LoopDocument | undefined, own: Diagnostic[]): FileReport => {
    const lrs = document && scoreOf(document)
    const broken = document?.broken ?? (isValid(own) ? [] : own.map(({ pointer }) => pointer))
    const conformance = dialect === null ? { level: null, missing: [] } : loopkitConformance({ broken }, own)
    return {
      ...common,
      name: document?.name ?? null,
      valid: isValid(own),
      ...conformed(document ? conformance : { level: conformance.level && 'parseable', missing: [] }),
      diagnostics: own,
      scores: lrs ? { lrs } : {},
    }
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

const isValid = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error')

const conformed = ({ level, target, next, missing }: Conformance): Pick<FileReport, 'conformance'> => ({
  conformance: level,
  ...(target ? { claimed: target } : {}),
  ...(next ? { nextLevel: { level: next, missing } } : {}),
})
