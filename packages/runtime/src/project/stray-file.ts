import { type AnalysedFile, type Diagnostic, identify } from '@loop/spec'

/** A file as it was analysed; of one that was named and is no loop at all, with one finding instead of all that it lacks. */
export const strayFile = (file: AnalysedFile): AnalysedFile => {
  const root = file.kind === 'loop' ? file.loops[0]?.source.root : undefined
  if (root?.kind !== 'mapping') return file
  const identity = identify(root)
  if (identity.dialect !== undefined) return file
  const rule = 'yaml/no-loop'
  const finding: Diagnostic = {
    rule,
    severity: 'error',
    message: identity.message,
    path: file.path,
    pointer: '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    fix: identity.fix,
    docs: `docs/rules/${rule}.md`,
  }
  const { path, text, kind } = file
  return { path, text, kind, loops: [], diagnostics: [finding] }
}
