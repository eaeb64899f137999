import type { Diagnostic } from '../generated/types.js'
import { span } from '../source/document.js'
import type { Range } from '../source/node.js'
import { maskSecrets } from './secrets.js'

export interface Finding {
  rule: string
  severity: Diagnostic['severity']
  message: string
  range: Range
  pointer: string
  fix?: string | undefined
}

/** A finding with its place in lines and columns. */
export const diagnose = (source: { path: string; lines: readonly number[] }, finding: Finding): Diagnostic => ({
  rule: finding.rule,
  severity: finding.severity,
  message: maskSecrets(finding.message),
  path: source.path,
  pointer: finding.pointer,
  ...span(source.lines, finding.range),
  ...(finding.fix === undefined ? {} : { fix: maskSecrets(finding.fix) }),
  docs: `docs/rules/${finding.rule}.md`,
})

const rank = { error: 0, warning: 1, info: 2 }

/** In reading order, by file, line, column, the graver first; and without repeats, which aliases would cause. */
export const tidy = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const seen = new Set<string>()
  return [...diagnostics].sort(byPlace).filter(({ rule, path, line, column, message }) => {
    const id = [rule, path, line, column, message].join('\n')
    return !seen.has(id) && seen.add(id)
  })
}

export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.path, b.path) ||
  a.line - b.line ||
  a.column - b.column ||
  rank[a.severity] - rank[b.severity] ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
