import { findRoot, resolveRun, scoreRuns } from '@loop/runtime'
import { printErr, printOut } from '../output.js'
import { observedText } from '../render/observed.js'
import { paintFor } from '../terminal.js'

/** `loop score --observed`: the observed scores of runs, and their mean. */
export const scoreObserved = async (
  names: readonly string[],
  { format }: { format: 'pretty' | 'json' },
): Promise<number> => {
  const root = findRoot(process.cwd())
  const runs = await Promise.all(names.map(name => resolveRun(root, name)))
  const scored = await scoreRuns(root, runs)
  if (format === 'json') {
    printOut(`${JSON.stringify(scored, undefined, 2)}\n`)
    return 0
  }
  printOut(observedText(scored, paintFor('stdout')))
  for (const { run, remarks } of scored.runs) for (const remark of remarks) printErr(`${run}: ${remark}\n`)
  for (const remark of scored.remarks) printErr(`${remark}\n`)
  return 0
}
