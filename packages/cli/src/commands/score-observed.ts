import { findRoot, findRun, scoreRuns } from '@loop/runtime'
import { LoopError } from '@loop/spec'
import { printErr, printOut } from '../output.js'
import { observedText } from '../render/observed.js'
import { shown } from '../render/place.js'
import { paintFor } from '../terminal.js'

/** `loop score --observed`: the observed scores of runs, and their mean. */
export const scoreObserved = async (
  names: readonly string[],
  { format }: { format: 'pretty' | 'json' },
): Promise<number> => {
  const found = await Promise.all(names.map(name => findRun(name, process.cwd())))
  const [{ root } = { root: findRoot(process.cwd()) }] = found
  const far = found.find(other => other.root !== root)
  if (far)
    throw new LoopError('usage', `${shown(root)} and ${shown(far.root)} keep their runs apart, expected runs of one`)
  const scored = await scoreRuns(
    root,
    found.map(({ run }) => run),
  )
  if (format === 'json') {
    printOut(`${JSON.stringify(scored, undefined, 2)}\n`)
    return 0
  }
  printOut(observedText(scored, paintFor('stdout')))
  for (const { run, remarks } of scored.runs) for (const remark of remarks) printErr(`${run}: ${remark}\n`)
  for (const remark of scored.remarks) printErr(`${remark}\n`)
  return 0
}
