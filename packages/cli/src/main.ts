import { flushed } from './output.js'
import { execute } from './program.js'

const main = async (): Promise<never> => {
  const exitCode = await execute(process.argv.slice(2))
  await flushed()
  // Nothing is left to do, and taking the process apart bit by bit takes its time.
  process.exit(exitCode)
}

// Not awaited here: files that are loaded later import from this one, and would wait for it while it waits for them.
void main()
