import { validatePaths } from '@loop/runtime'
import type { LrsProfile } from '@loop/spec'
import { printOut } from '../output.js'
import { validationText } from '../render/validation.js'
import { columnsOf, paintFor } from '../terminal.js'

export interface ValidateFlags {
  format: 'pretty' | 'json'
  score: boolean
  profile: LrsProfile
}

/** `loop validate`: 1 when there are errors. */
export const validate = async (paths: string[], { format, score, profile }: ValidateFlags): Promise<number> => {
  const { report, textOf } = await validatePaths(paths, { cwd: process.cwd(), score, profile })
  printOut(
    format === 'json'
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : validationText(report, textOf, { width: columnsOf('stdout'), paint: paintFor('stdout') }),
  )
  return report.summary.errors > 0 ? 1 : 0
}
