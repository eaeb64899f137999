import type { Diagnostic, Report } from '../generated/types.js'
import { byPlace } from './diagnose.js'

type Severity = Diagnostic['severity']

/** Every finding of a report, in reading order. */
export const findingsOf = ({ files }: Report): Diagnostic[] => files.flatMap(({ diagnostics }) => diagnostics)

/** The findings of one severity. */
export const ofSeverity = (findings: readonly Diagnostic[], severity: Severity): Diagnostic[] =>
  findings.filter(finding => finding.severity === severity)

/** Errors, then warnings, then infos; within each as before. */
export const gravestFirst = (findings: readonly Diagnostic[]): Diagnostic[] =>
  (['error', 'warning', 'info'] as const).flatMap(severity => ofSeverity(findings, severity))

/** One file of a report: what was found in it, and the scores of its loops. */
export interface FileFindings {
  path: string
  findings: Diagnostic[]
  scores: { loop: string; score: string }[]
}

/** A report by files: the entries of a project file and of the loops in it become one. */
export const byFile = ({ files }: Report): FileFindings[] => {
  const found = new Map<string, FileFindings>()
  for (const { path, name, diagnostics, scores } of files) {
    const file = found.get(path) ?? { path, findings: [], scores: [] }
    file.findings = [...file.findings, ...diagnostics].sort(byPlace)
    for (const [kind, score] of Object.entries(scores)) {
      if (score)
        file.scores.push({
          loop: name ?? '',
          score: `${kind.toUpperCase()} ${score.display}${'grade' in score ? ` (${score.grade})` : ''}`,
        })
    }
    found.set(path, file)
  }
  return [...found.values()]
}

/** `1 file: 2 errors, 1 warning, 0 notes`. */
export const summaryOf = (report: Report): string => {
  const findings = findingsOf(report)
  const found = [
    counted(ofSeverity(findings, 'error').length, 'error'),
    counted(ofSeverity(findings, 'warning').length, 'warning'),
    counted(ofSeverity(findings, 'info').length, 'note'),
  ]
  return `${counted(report.summary.files, 'file')}: ${found.join(', ')}`
}

/** What was found, and below it what to do about it. */
export const withFix = ({ message, fix }: Diagnostic): string =>
  fix === undefined ? message : `${message}\nFix: ${fix}`

/** A number and its word. */
export const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
