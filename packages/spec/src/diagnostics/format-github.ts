import type { Diagnostic } from '../generated/types.js'
import { counted, findingsOf, ofSeverity, summaryOf, withFix } from './findings.js'
import type { Formatter } from './format.js'
import { visible } from './visible.js'

/** GitHub shows that many annotations of each type for a step and drops the others without a word. */
const shownOfEach = 10

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands, which GitHub Actions shows as annotations, the gravest first; then what was counted. */
export const formatGithub: Formatter = report => {
  const findings = findingsOf(report)
  const left: string[] = []
  const lines = (['error', 'warning', 'info'] as const).flatMap(severity => {
    const all = ofSeverity(findings, severity)
    if (all.length > shownOfEach) left.push(counted(all.length - shownOfEach, commands[severity]))
    return all.slice(0, shownOfEach).map(commandOf)
  })
  const more = left.length === 0 ? '' : `; ${left.join(', ')} more than GitHub shows for a step`
  return [...lines, `${summaryOf(report)}${more}`, ''].join('\n')
}

const commandOf = (finding: Diagnostic): string => {
  const { severity, rule, path, line, endLine, column, endColumn } = finding
  const properties = {
    file: path,
    line,
    endLine: Math.max(line, endLine),
    // GitHub knows columns only within one line.
    ...(endLine === line ? { col: column, endColumn: Math.max(column, endColumn) } : {}),
    title: rule,
  }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${written.join(',')}::${escapeData(withFix(finding))}`
}

const escapeData = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
