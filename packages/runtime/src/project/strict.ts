import { type FileReport, type Report, repairOf, withRepair } from '@loop/spec'

/** A report in which every warning is an error. */
export const strictly = ({ files, summary }: Report): Report => ({
  files: files.map(strict),
  summary: { ...summary, errors: summary.errors + summary.warnings, warnings: 0 },
})

const strict = (file: FileReport): FileReport => {
  const diagnostics = file.diagnostics.map(finding =>
    finding.severity === 'warning'
      ? withRepair({ ...finding, severity: 'error' as const }, repairOf(finding))
      : finding,
  )
  return { ...file, diagnostics, valid: diagnostics.every(({ severity }) => severity !== 'error') }
}
