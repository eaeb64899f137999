import type { Fix, Region } from 'sarif'
import { repairOf } from '../fix/repairs.js'
import { writeRepair } from '../fix/write-repair.js'
import type { Diagnostic } from '../generated/types.js'
import { lineStarts, positionAt } from '../source/lines.js'
import { artifactOf } from './uri.js'

/** Most repairs of a file that are written out, each of which takes as long as reading the file. */
const most = 100

/**
 * What surely mends findings, as replacements in their files.
 *
 * @param textOf the text of a file by its path, as it was when the findings were made
 */
export const sarifFixes = (
  findings: readonly Diagnostic[],
  textOf: (path: string) => string | undefined,
): ReadonlyMap<Diagnostic, Fix> => {
  const fixes = new Map<Diagnostic, Fix>()
  const written = new Map<string, number>()
  for (const finding of findings) {
    const { path } = finding
    const text = repairOf(finding).length > 0 ? textOf(path) : undefined
    const before = written.get(path) ?? 0
    if (text === undefined || before >= most) continue
    written.set(path, before + 1)
    const after = writeRepair(text, repairOf(finding))
    if ('text' in after) fixes.set(finding, fixOf(finding, text, after.text))
  }
  return fixes
}

const fixOf = (finding: Diagnostic, before: string, after: string): Fix => {
  const { start, end, text } = replacement(finding, before, after)
  return {
    description: { text: finding.fix ?? `Replace ${shown(before.slice(start, end))} with ${shown(text)}.` },
    artifactChanges: [
      {
        artifactLocation: artifactOf(finding.path),
        replacements: [{ deletedRegion: regionOf(before, start, end), insertedContent: { text } }],
      },
    ],
  }
}

const shown = (text: string): string => (text === '' ? 'nothing' : `\`${text}\``)

/** The piece of a text that differs, as far as what was found when it lies in that: a whole word says more than a letter of it. */
const replacement = (finding: Diagnostic, before: string, after: string) => {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const starts = lineStarts(before)
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1
  const [from, to] = [offset(finding.line, finding.column), offset(finding.endLine, finding.endColumn)]
  if (from <= start && before.length - tail <= to) {
    start = from
    tail = before.length - to
  }
  // Half a character, or half a line end, is no place.
  while (start > 0 && isInside(before, start)) start--
  while (tail > 0 && isInside(before, before.length - tail)) tail--
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) }
}

const isInside = (text: string, at: number): boolean =>
  /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1))

const regionOf = (text: string, start: number, end: number): Region => {
  const starts = lineStarts(text)
  const [from, to] = [positionAt(starts, start), positionAt(starts, end)]
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}
