import { costsOf, findRoot, findRuns, listRuns, resolveRun } from '@loop/runtime'
import { LoopError } from '@loop/spec'
import { printOut } from '../output.js'
import { costsText } from '../render/costs.js'
import { shown } from '../render/place.js'
import { columnsOf, paintFor } from '../terminal.js'

/** `loop status --cost`: 0 whenever it could tell, whatever was spent. */
export const costs = async (
  names: readonly string[],
  { format, since }: { format: 'pretty' | 'json'; since?: Date },
): Promise<number> => {
  const cwd = process.cwd()
  const found = names.map(name => findRuns(name, cwd))
  const [{ root } = { root: findRoot(cwd) }] = found
  const far = found.find(other => other.root !== root)
  if (far)
    throw new LoopError('usage', `${shown(root)} and ${shown(far.root)} keep their runs apart, expected runs of one`)
  const isWhole = found.some(({ isWorkspace }) => isWorkspace) // a workspace is all of its runs
  const runs =
    isWhole || found.length === 0 ? undefined : await Promise.all(found.map(({ run }) => resolveRun(root, run)))
  const report = await costsOf(root, { ...(runs ? { runs } : {}), ...(since ? { since } : {}) })
  const isEmpty = runs === undefined && (await listRuns(root)).length === 0
  printOut(
    format === 'json'
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : isEmpty
        ? 'no runs yet, so nothing was spent\n'
        : costsText(report, { width: Math.min(columnsOf('stdout'), 100), paint: paintFor('stdout') }),
  )
  return 0
}
