import type { Diagnostic } from '../generated/types.js'
import { byFile, type FileFindings, ofSeverity, withFix } from './findings.js'
import type { Formatter } from './format.js'
import { element, textElement, xmlDocument } from './xml.js'

/**
 * JUnit's XML: a suite for each file, a case for each rule that found something in it. Only errors fail a case, as only
 * they fail the command; what else was found is its output. A file without findings has one case, which passes.
 */
export const formatJunit: Formatter = report => {
  const suites = byFile(report).map(suiteOf)
  const sum = (key: 'tests' | 'failures') => suites.reduce((total, suite) => total + suite[key], 0)
  return xmlDocument(
    element(
      'testsuites',
      { name: 'loop validate', tests: sum('tests'), failures: sum('failures'), errors: 0 },
      suites.flatMap(({ lines }) => lines),
    ),
  )
}

const suiteOf = ({ path, findings }: FileFindings): { tests: number; failures: number; lines: string[] } => {
  const rules = new Map<string, Diagnostic[]>()
  for (const finding of findings) {
    const found = rules.get(finding.rule)
    if (found) found.push(finding)
    else rules.set(finding.rule, [finding])
  }
  const tests = Math.max(1, rules.size)
  const failures = [...rules.values()].filter(found => ofSeverity(found, 'error').length > 0).length
  const cases =
    rules.size === 0
      ? element('testcase', { name: 'valid', classname: path, file: path })
      : [...rules].flatMap(([rule, found]) => caseOf(path, rule, found))
  const counts = { tests, failures, errors: 0, skipped: 0 }
  return { tests, failures, lines: element('testsuite', { name: path, ...counts }, cases) }
}

const caseOf = (path: string, rule: string, found: readonly Diagnostic[]): string[] => {
  const errors = ofSeverity(found, 'error')
  const first = errors[0] ?? found[0]
  const text = found.map(described).join('\n')
  // Most readers show one failure of a case, so all places stand in one.
  const content =
    errors.length === 0
      ? textElement('system-out', {}, text)
      : textElement('failure', { message: titleOf(errors), type: rule }, text)
  return element('testcase', { name: rule, classname: path, file: path, line: first?.line ?? 1 }, content)
}

const titleOf = (errors: readonly Diagnostic[]): string =>
  `${errors[0]?.message ?? ''}${errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''}`

const described = (finding: Diagnostic): string =>
  `${finding.path}:${finding.line}:${finding.column} ${finding.severity}: ${withFix(finding)}`
