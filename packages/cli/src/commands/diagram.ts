import { writeFile } from 'node:fs/promises'
import { pickLoop } from '@loop/runtime'
import { flowchart, LoopError } from '@loop/spec'
import { printErr, printOut } from '../output.js'

/** `loop diagram`. */
export const diagram = async (loop: string, { output }: { output?: string }): Promise<number> => {
  const { plan } = await pickLoop(loop, process.cwd())
  const text = flowchart(plan)
  if (output === undefined) {
    printOut(text)
    return 0
  }
  await writeFile(output, text).catch(cause => {
    throw new LoopError('store', `${output} cannot be written: ${(cause as Error).message}`, { cause })
  })
  printErr(`${output} shows "${plan.name}"\n`)
  return 0
}
