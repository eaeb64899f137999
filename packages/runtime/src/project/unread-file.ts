import type { AnalysedFile, Diagnostic } from '@loop/spec'
import type { Unreadable } from './read-file.js'

const fixes: Record<Unreadable['what'], string> = {
  unreadable: 'Make the file readable, or leave it out.',
  'too-large': 'A loop file holds declarations; move long texts to files of their own and name them.',
  'not-utf-8': 'Save the file as UTF-8.',
}

const rules = {
  unreadable: 'yaml/unreadable',
  'too-large': 'yaml/too-large',
  'not-utf-8': 'yaml/not-utf-8',
} as const

/** A file that gave no text, with the one finding about that. */
export const unreadFile = (path: string, { what, message, at = { line: 1, column: 1 } }: Unreadable): AnalysedFile => {
  const rule = rules[what]
  const finding: Diagnostic = {
    rule,
    severity: 'error',
    message: `the file ${message}`,
    path,
    pointer: '',
    ...at,
    endLine: at.line,
    endColumn: at.column,
    fix: fixes[what],
    docs: `docs/rules/${rule}.md`,
  }
  return { path, text: '', kind: 'loop', loops: [], diagnostics: [finding] }
}
