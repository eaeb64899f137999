import { writeFile } from 'node:fs/promises'
import { pickLoop } from '@loop/runtime'
import { flowchart, LoopError, type Plan, sequenceDiagram, stateDiagram } from '@loop/spec'
import { printErr, printOut } from '../output.js'

export interface DiagramFlags {
  view: 'flow' | 'state' | 'sequence'
  output?: string
}

const views: Record<DiagramFlags['view'], (plan: Plan) => string> = {
  flow: flowchart,
  state: stateDiagram,
  sequence: sequenceDiagram,
}

/** `loop diagram`. */
export const diagram = async (loop: string, { view, output }: DiagramFlags): Promise<number> => {
  const { plan } = await pickLoop(loop, process.cwd())
  const text = views[view](plan)
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
