import type { Diagnostic } from '../generated/types.js'
import { printable, wrap } from './cells.js'
import { frameOf } from './frame.js'
import { type Paint, plain } from './paint.js'
import { maskSecrets } from './secrets.js'

export interface PrettyOptions {
  /** Columns of the terminal; 100 unless told. */
  width?: number
  /** Emphasis; none unless told. */
  paint?: Paint
}

/**
 * Findings for people: place, severity and rule, the message, the source with the place underlined, and what to do.
 *
 * @param textOf the text of a file by its path; without it there is no source to show
 */
export const formatPretty = (
  diagnostics: readonly Diagnostic[],
  textOf: (path: string) => string | undefined,
  { width = 100, paint = plain }: PrettyOptions = {},
): string => {
  const files = new Map<string, string[]>()
  const linesOf = (path: string): string[] => {
    const known = files.get(path)
    if (known) return known
    const text = textOf(path)
    const lines = text ? maskSecrets(text.replace(/^\ufeff/, '')).split(/\r\n|\r|\n/) : []
    files.set(path, lines)
    return lines
  }
  return diagnostics.map(diagnostic => one(diagnostic, linesOf(diagnostic.path), width, paint)).join('\n')
}

const one = (diagnostic: Diagnostic, lines: readonly string[], width: number, paint: Paint): string => {
  const { path, line, column, severity, rule, message, fix } = diagnostic
  const frame = frameOf(diagnostic, lines, width, paint)
  return [
    `${paint(`${printable(path)}:${line}:${column}`, 'bold')}  ${paint(severity, severity)}  ${paint(rule, 'dim')}`,
    ...wrap(message, width - 2).map(text => `  ${text}`),
    ...(frame.length > 0 ? ['', ...frame] : []),
    ...(fix === undefined ? [] : ['', ...wrap(`fix: ${fix}`, width - 2).map(text => `  ${text}`)]),
    '',
  ].join('\n')
}
