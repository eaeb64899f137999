import type { Diagnostic } from '../generated/types.js'
import { byFile, withFix } from './findings.js'
import type { Formatter } from './format.js'
import { element, xmlDocument } from './xml.js'

/** Checkstyle's XML: an element for each file, those without findings too. */
export const formatCheckstyle: Formatter = report =>
  xmlDocument(
    element(
      'checkstyle',
      { version: '4.3' },
      byFile(report).flatMap(({ path, findings }) => element('file', { name: path }, findings.flatMap(errorOf))),
    ),
  )

const errorOf = (finding: Diagnostic): string[] => {
  const { line, column, severity, rule } = finding
  return element('error', { line, column, severity, message: withFix(finding), source: rule })
}
