import { findingsOf, ofSeverity } from './findings.js'
import type { Formatter } from './format.js'

/** A line of JSON for each finding, `type` being `finding`, then one with the counts, `type` being `summary`. */
export const formatNdjson: Formatter = report => {
  const findings = findingsOf(report)
  const infos = ofSeverity(findings, 'info').length
  return [...findings.map(finding => ({ type: 'finding', ...finding })), { type: 'summary', ...report.summary, infos }]
    .map(value => `${lineOf(value)}\n`)
    .join('')
}

/** JSON leaves some characters as they are that some readers take for the end of a line. */
const lineOf = (value: object): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
