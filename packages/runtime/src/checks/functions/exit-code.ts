import { endOf } from '../end-of.js'
import type { BuiltInCheck } from '../function.js'

/** A program ends with one of the codes that are expected; 0 unless told. */
export const exitCode: BuiltInCheck = {
  name: 'exit_code',
  async judge({ check: { command = [] }, config, runProgram }) {
    const expected = (config['expected'] as number[] | undefined) ?? [0]
    const ended = await runProgram(command)
    const evidence = endOf(ended, command)
    const { code } = ended.exit
    if (ended.how !== 'exit' || code === undefined) return { verdict: 'inconclusive', evidence }
    return { verdict: expected.includes(code) ? 'pass' : 'fail', evidence, value: code }
  },
}
