import { flushed } from './output.js'
import { execute } from './program.js'

/**
 * Does what the command line says, and ends the process.
 *
 * @param build tells builds of the command apart
 */
export const main = async (build: string): Promise<never> => {
  const exitCode = await execute(process.argv.slice(2), build)
  await flushed()
  // Nothing is left to do, and taking the process apart bit by bit takes its time.
  process.exit(exitCode)
}
