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
  return samePlace(diagnostics)
    .map(group => together(group, linesOf(group[0].path), width, paint))
    .join('\n')
}

type Group = [Diagnostic, ...Diagnostic[]]

/** Neighbours that say the same kind of thing about the same place, as thirteen missing keys do. */
const samePlace = (diagnostics: readonly Diagnostic[]): Group[] => {
  const groups: Group[] = []
  for (const diagnostic of diagnostics) {
    const last = groups.at(-1)
    if (last && placeOf(last[0]) === placeOf(diagnostic)) last.push(diagnostic)
    else groups.push([diagnostic])
  }
  return groups
}

const placeOf = ({ path, line, column, endLine, endColumn, rule, severity }: Diagnostic): string =>
  [path, line, column, endLine, endColumn, rule, severity].join('\n')

/** Several findings at one place have one frame; each keeps what to do about it. */
const together = (group: Group, lines: readonly string[], width: number, paint: Paint): string => {
  if (group.length === 1) return one(group[0], lines, width, paint)
  const [first] = group
  const frame = frameOf(first, lines, width, paint)
  return [
    headOf(first, paint),
    ...group.flatMap(({ message, fix }) => [
      ...wrap(message, width - 4).map((text, index) => `  ${index === 0 ? '- ' : '  '}${text}`),
      ...(fix === undefined ? [] : wrap(`fix: ${fix}`, width - 4).map(text => `    ${text}`)),
    ]),
    ...(frame.length > 0 ? ['', ...frame] : []),
    '',
  ].join('\n')
}

const headOf = ({ path, line, column, severity, rule }: Diagnostic, paint: Paint): string =>
  `${paint(`${printable(path)}:${line}:${column}`, 'bold')}  ${paint(severity, severity)}  ${paint(rule, 'dim')}`

const one = (diagnostic: Diagnostic, lines: readonly string[], width: number, paint: Paint): string => {
  const { message } = diagnostic
  const fix = shortened(diagnostic)
  const frame = frameOf(diagnostic, lines, width, paint)
  return [
    headOf(diagnostic, paint),
    ...wrap(message, width - 2).map(text => `  ${text}`),
    ...(frame.length > 0 ? ['', ...frame] : []),
    ...(fix === undefined ? [] : ['', ...wrap(`fix: ${fix}`, width - 2).map(text => `  ${text}`)]),
    '',
  ].join('\n')
}

/** Every value that a short form takes for granted is more than a person reads here; reports for programs have them all. */
const shortened = ({ rule, fix }: Diagnostic): string | undefined => {
  const places = rule === 'lss/short-form' ? fix?.split(', /') : undefined
  if (!places || places.length <= 10) return fix
  return `${places.slice(0, 10).join(', /')} and ${places.length - 10} more; \`loop validate --fix --dry-run\` shows them all.`
}
