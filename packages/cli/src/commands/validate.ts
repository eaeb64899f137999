import { validatePaths } from '@loop/runtime'
import type { FormatName, LrsProfile } from '@loop/spec'
import { printOut } from '../output.js'
import { validationText } from '../render/validation.js'
import { resultStore } from '../start/result-store.js'
import { columnsOf, paintFor } from '../terminal.js'

export interface ValidateFlags {
  format: 'pretty' | FormatName
  score: boolean
  /** Whether scores are explained, and what a run can come to. */
  explain?: boolean
  strict?: boolean
  profile: LrsProfile
  fix?: boolean
  dryRun?: boolean
  /** Of this command. */
  version: string
  /** Whether results of many files are kept for later calls. */
  cache?: boolean
  /** Tells builds of this command apart; only a build keeps results. */
  build?: string | undefined
}

/** What formats show beside findings; what is not shown is not worked out. */
const shown: Partial<Record<ValidateFlags['format'], Shown>> = {
  pretty: { score: true, design: false, bound: true, hash: false, detail: false },
  json: { score: true, design: true, bound: true, hash: true, detail: true },
  markdown: { score: true, design: true, bound: false, hash: false, detail: false },
}

type Shown = Record<'score' | 'design' | 'bound' | 'hash' | 'detail', boolean>

const nothing: Shown = { score: false, design: false, bound: false, hash: false, detail: false }

const explained: Shown = { score: true, design: true, bound: true, hash: false, detail: true }

/** What is worked out for a format. */
export const worksOut = ({ format, score, explain }: Pick<ValidateFlags, 'format' | 'score' | 'explain'>) => {
  const wanted = explain && format === 'pretty' ? explained : (shown[format] ?? nothing)
  return { ...wanted, score: score && wanted.score, design: score && wanted.design }
}

/** `loop validate`: 1 when there are errors. */
export const validate = async (paths: string[], flags: ValidateFlags): Promise<number> => {
  if (flags.fix || flags.dryRun) return (await import('./fix.js')).fix(paths, flags)
  const { format, strict = false, profile, version, cache = true, build } = flags
  const store = cache ? resultStore(build) : undefined
  const { report, textOf } = await validatePaths(paths, {
    cwd: process.cwd(),
    ...worksOut(flags),
    strict,
    profile,
    ...(store ? { store } : {}),
  })
  if (format === 'pretty')
    printOut(
      validationText(report, textOf, {
        width: columnsOf('stdout'),
        paint: paintFor('stdout'),
        explain: flags.explain ?? false,
      }),
    )
  else if (format === 'json') printOut(`${JSON.stringify(report, undefined, 2)}\n`)
  else printOut((await import('../render/report-as.js')).reportAs(format, { report, textOf }, version))
  return report.summary.errors > 0 ? 1 : 0
}
