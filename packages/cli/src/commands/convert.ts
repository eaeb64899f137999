import { writeFile } from 'node:fs/promises'
import { convertFile } from '@loop/runtime'
import { LoopError } from '@loop/spec'
import { printErr, printOut } from '../output.js'
import { conversionText } from '../render/conversion.js'
import { columnsOf, paintFor } from '../terminal.js'

export interface ConvertFlags {
  to: 'lss' | 'loopkit'
  format: 'yaml' | 'json'
  out?: string
}

/** `loop convert`: the document to stdout or into a file, what could not be carried over to stderr. */
export const convert = async (path: string, { to, format, out }: ConvertFlags): Promise<number> => {
  const { text, ...converted } = await convertFile(path, { cwd: process.cwd(), to })
  const { value, from, losses, assumed, errors } = converted
  if (out !== undefined)
    await writeFile(out, text).catch(cause => {
      throw new LoopError('store', `${out} cannot be written: ${(cause as Error).message}`, { cause })
    })
  if (format === 'json') {
    const data = { from, to, document: value, ...(out === undefined ? { text } : { out }), losses, assumed, errors }
    printOut(`${JSON.stringify(data, undefined, 2)}\n`)
  } else {
    if (out === undefined) printOut(text)
    const look = { width: columnsOf('stderr'), paint: paintFor('stderr') }
    printErr(conversionText(converted, { ...look, ...(out === undefined ? {} : { out }) }))
  }
  return errors.length > 0 ? 1 : 0
}
