import { diffRuns, findRoot, resolveRun } from '@loop/runtime'
import { printOut } from '../output.js'
import { runDiffText } from '../render/run-diff.js'
import { paintFor } from '../terminal.js'

/** `loop diff-runs`: 0 whenever it could tell, whatever differs. */
export const compareRuns = async (a: string, b: string, { format }: { format: 'pretty' | 'json' }): Promise<number> => {
  const root = findRoot(process.cwd())
  const diff = await diffRuns(root, await resolveRun(root, a), await resolveRun(root, b))
  printOut(format === 'json' ? `${JSON.stringify(diff, undefined, 2)}\n` : runDiffText(diff, paintFor('stdout')))
  return 0
}
