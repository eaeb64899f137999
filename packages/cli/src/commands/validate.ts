import { validatePaths } from '@loop/runtime'
import type { FormatName, LrsProfile } from '@loop/spec'
import { printOut } from '../output.js'
import { validationText } from '../render/validation.js'
import { columnsOf, paintFor } from '../terminal.js'

export interface ValidateFlags {
  format: 'pretty' | FormatName
  score: boolean
  strict?: boolean
  profile: LrsProfile
  fix?: boolean
  dryRun?: boolean
  /** Of this command. */
  version: string
}

/** What formats show beside findings; what none shows is not worked out. */
const shown: Partial<Record<ValidateFlags['format'], 'all' | 'scores'>> = {
  pretty: 'all',
  json: 'all',
  markdown: 'scores',
}

/** `loop validate`: 1 when there are errors. */
export const validate = async (paths: string[], flags: ValidateFlags): Promise<number> => {
  if (flags.fix || flags.dryRun) return (await import('./fix.js')).fix(paths, flags)
  const { format, score, strict = false, profile, version } = flags
  const shows = shown[format] ?? 'findings'
  const { report, textOf } = await validatePaths(paths, {
    cwd: process.cwd(),
    score: score && shows !== 'findings',
    bound: shows === 'all',
    strict,
    profile,
  })
  if (format === 'pretty')
    printOut(validationText(report, textOf, { width: columnsOf('stdout'), paint: paintFor('stdout') }))
  else if (format === 'json') printOut(`${JSON.stringify(report, undefined, 2)}\n`)
  else printOut((await import('../render/report-as.js')).reportAs(format, report, version))
  return report.summary.errors > 0 ? 1 : 0
}
