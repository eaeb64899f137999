import { LoopError } from '@loop/spec'

/** The error of a store that cannot be reached; the address is not in it, as a password may be. */
export const unreachable = (store: string, variable: string, cause: unknown): LoopError => {
  const { code, message } = cause as NodeJS.ErrnoException
  return new LoopError('store', `the memory in ${store} cannot be reached: ${code ?? message}`, {
    exitCode: 1,
    fix: `Start the server, or correct ${variable}.`,
  })
}
