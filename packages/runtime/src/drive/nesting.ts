import { LoopError, type Plan } from '@loop/spec'
import { readRecord, runFolder } from '../store/run-folder.js'
import { marksAround } from '../supervise/marked.js'

/** How many runs may stand around a run, each started by an agent of the one before. */
const deepest = 3

/**
 * Makes sure that a run which an agent of another run starts cannot go on starting itself.
 *
 * @throws LoopError `usage` when the same loop is running around it already, or when too many are
 */
export const refuseEndlessNesting = async (plan: Plan, root: string): Promise<void> => {
  const around = marksAround().map(link => link.split('/')[0] ?? '')
  if (around.length > deepest) {
    throw new LoopError('usage', `${around.length} runs stand around this one already, expected at most ${deepest}`, {
      fix: `An agent of the run ${around.at(-1)} started it; let that agent do the work itself.`,
    })
  }
  for (const run of around) {
    const record = await readRecord(runFolder(root, run)).catch(() => undefined) // a run of another project
    if (record?.plan.name !== plan.name) continue
    throw new LoopError(
      'usage',
      `the loop "${plan.name}" is running around this call already (run ${run}), and would never end`,
      {
        fix: 'An agent of a loop cannot run the same loop.',
      },
    )
  }
}
