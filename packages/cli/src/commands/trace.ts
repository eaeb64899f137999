import { writeFile } from 'node:fs/promises'
import { findRun, traceOf } from '@loop/runtime'
import { LoopError } from '@loop/spec'
import { printErr, printOut } from '../output.js'

/** `loop trace`: a run as a Loop Trace 1.0, to stdout or into a file. */
export const trace = async (name: string, { output }: { output?: string }): Promise<number> => {
  const { root, run } = await findRun(name, process.cwd())
  const exported = await traceOf(root, run)
  const text = `${JSON.stringify(exported, undefined, 2)}\n`
  if (output === undefined) {
    printOut(text)
    return 0
  }
  await writeFile(output, text).catch(cause => {
    throw new LoopError('store', `${output} cannot be written: ${(cause as Error).message}`, { cause })
  })
  const what = exported.metadata?.simulated ? 'the dry run' : 'the run'
  printErr(`${output} has ${what} ${exported.loop_id} in ${exported.iterations.length} entries\n`)
  return 0
}
