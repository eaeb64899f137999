import { inspect } from 'node:util'
import type { LoopError } from '@loop/spec'
import { printErr } from '../output.js'
import { paintFor } from '../terminal.js'
import { placeText } from './place.js'

/**
 * Says what went wrong.
 *
 * @returns the exit code of a command that ends with it
 */
export const printError = (cause: unknown): number => {
  if (!isLoopError(cause)) {
    printErr(isRefusal(cause) ? `${paintFor('stderr')('error:', 'error')} ${cause.message}\n` : `${inspect(cause)}\n`)
    return 1
  }
  const paint = paintFor('stderr')
  printErr(
    [
      `${paint('error:', 'error')} ${cause.message}`,
      ...(cause.place ? [`  at ${placeText(cause.place)}`] : []),
      ...(cause.fix === undefined ? [] : [`  fix: ${cause.fix}`]),
      '',
    ].join('\n'),
  )
  return cause.exitCode
}

/** What the operating system refused says enough in its message. */
const isRefusal = (cause: unknown): cause is NodeJS.ErrnoException =>
  cause instanceof Error && 'syscall' in cause && 'code' in cause

/** By its name, because loading the class would load more than a command that has no error needs. */
const isLoopError = (cause: unknown): cause is LoopError => cause instanceof Error && cause.name === 'LoopError'
