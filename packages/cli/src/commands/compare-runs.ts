import { diffRuns, findRun } from '@loop/runtime'
import { LoopError } from '@loop/spec'
import { printOut } from '../output.js'
import { shown } from '../render/place.js'
import { runDiffText } from '../render/run-diff.js'
import { paintFor } from '../terminal.js'

/** `loop diff-runs`: 0 whenever it could tell, whatever differs. */
export const compareRuns = async (a: string, b: string, { format }: { format: 'pretty' | 'json' }): Promise<number> => {
  const [first, second] = [await findRun(a, process.cwd()), await findRun(b, process.cwd())]
  if (first.root !== second.root)
    throw new LoopError(
      'usage',
      `${shown(first.root)} and ${shown(second.root)} keep their runs apart, expected two runs of one`,
    )
  const diff = await diffRuns(first.root, first.run, second.run)
  printOut(format === 'json' ? `${JSON.stringify(diff, undefined, 2)}\n` : runDiffText(diff, paintFor('stdout')))
  return 0
}
