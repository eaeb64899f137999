import type { FileReport, Report } from '@loop/spec'

/** A report in which every warning is an error. */
export const strictly = ({ files, summary }: Report): Report => ({
  files: files.map(strict),
  summary: { ...summary, errors: summary.errors + summary.warnings, warnings: 0 },
})

const strict = (file: FileReport): FileReport => {
  const diagnostics = file.diagnostics.map(finding =>
    finding.severity === 'warning' ? { ...finding, severity: 'error' as const } : finding,
  )
  return { ...file, diagnostics, valid: diagnostics.every(({ severity }) => severity !== 'error') }
}
