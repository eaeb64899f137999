import type { Fix, Log, ReportingDescriptor, Result } from 'sarif'
import type { Diagnostic } from '../generated/types.js'
import { findingsOf, withFix } from './findings.js'
import { fingerprints } from './fingerprint.js'
import { type FormatOptions, type Formatter, noteLevels } from './format.js'
import { ruleDocOf } from './known-rules.js'
import { sarifFixes } from './sarif-fixes.js'
import { artifactOf, pageUrl } from './uri.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0, for code scanning. Describes the rules that found something, sorted by id. */
export const formatSarif: Formatter = (report, options = {}) => {
  const findings = findingsOf(report)
  const examples = new Map(findings.map(finding => [finding.rule, finding]))
  const ids = [...examples.keys()].sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const marks = fingerprints(findings)
  const fixes = sarifFixes(findings, options.textOf ?? (() => undefined))
  const version = options.version === undefined ? {} : { semanticVersion: options.version }
  const log: Log = {
    version: '2.1.0',
    $schema: schema,
    runs: [
      {
        tool: {
          driver: { name: 'loop', ...version, rules: ids.map(id => descriptorOf(examples.get(id)!, options)) },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) =>
          resultOf(finding, indexes.get(finding.rule) ?? -1, marks[index] ?? '', fixes.get(finding)),
        ),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** A rule, in its own words where it has any; else only what its finding tells of it. */
const descriptorOf = ({ rule, severity, docs }: Diagnostic, { docsUrl }: FormatOptions): ReportingDescriptor => {
  const doc = ruleDocOf(rule)
  const summary = doc?.summary ?? `A finding of ${rule}.`
  const why = doc === undefined ? '' : ` ${doc.why}`
  const helpUri = pageUrl(docs, docsUrl)
  return {
    id: rule,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary}${why}` },
    help: { text: `${summary}${why} See ${helpUri ?? docs}.` },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: noteLevels[doc?.severity ?? severity] },
  }
}

const resultOf = (finding: Diagnostic, ruleIndex: number, fingerprint: string, fix: Fix | undefined): Result => {
  const { rule, severity, path, line, column, endLine, endColumn } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: noteLevels[severity],
    // Braces stay single: without arguments readers replace nothing, and doubled ones would be shown doubled.
    message: { text: withFix(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(path),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    // A name of our own: GitHub's action fills its own in, and warns when it finds that filled by somebody else.
    partialFingerprints: { 'loopFinding/v1': fingerprint },
    ...(fix ? { fixes: [fix] } : {}),
  }
}
