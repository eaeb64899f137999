import { fixPaths } from '@loop/runtime'
import { LoopError } from '@loop/spec'
import { printErr, printOut } from '../output.js'
import { diffText } from '../render/diff.js'
import { fixesText } from '../render/fixes.js'
import { validationText } from '../render/validation.js'
import { columnsOf, paintFor } from '../terminal.js'
import { type ValidateFlags, worksOut } from './validate.js'

/**
 * `loop validate --fix`: mends, and reports on what is there then. What is data goes to stdout: the diff of a dry run, the text
 * that came in through standard input, else the report.
 */
export const fix = async (paths: string[], flags: ValidateFlags): Promise<number> => {
  const { format, strict = false, profile, version, fix: mend = false, dryRun = false, explain = false } = flags
  if (!mend) throw new LoopError('usage', '--dry-run mends nothing', { fix: 'Write --fix --dry-run.' })
  const isInput = paths.includes('-')
  if (isInput && paths.length > 1)
    throw new LoopError('usage', 'standard input is mended by itself', {
      fix: 'Name the files in a call of their own.',
    })
  const isPrinted = isInput || dryRun
  if (isPrinted && format !== 'pretty')
    throw new LoopError('usage', `--format ${format} has no place beside ${dryRun ? 'a diff' : 'the text'}`, {
      fix: 'Leave --format out, or validate what was printed.',
    })
  const { report, textOf, fixed } = await fixPaths(paths, {
    cwd: process.cwd(),
    ...worksOut(flags),
    strict,
    profile,
    dryRun,
  })
  const channel = isPrinted ? 'stderr' : 'stdout'
  const look = { width: columnsOf(channel), paint: paintFor(channel), explain }
  if (dryRun) for (const file of fixed) printOut(diffText(file, paintFor('stdout')))
  else if (isInput) printOut(fixed[0]?.after ?? textOf('<stdin>') ?? '')
  printErr(fixesText(fixed, { width: columnsOf('stderr'), paint: paintFor('stderr'), dryRun }))
  if (format === 'pretty') (isPrinted ? printErr : printOut)(validationText(report, textOf, look))
  else if (format === 'json') printOut(`${JSON.stringify(report, undefined, 2)}\n`)
  else printOut((await import('../render/report-as.js')).reportAs(format, { report, textOf }, version))
  return report.summary.errors > 0 ? 1 : 0
}
