// Prints how fast things are here and now: `npm run bench`, or some of it by name: `npm run bench -- models steps`. Not a test: numbers depend on the machine.
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setUp } from '../setup.mjs'

const cli = join(process.cwd(), 'packages/cli/dist/loop.js')

const parts = {
  validation: {
    title: 'Validation: wall time of whole processes',
    lines: async () => (await import('./validate.mjs')).benchValidate(cli, 21),
  },
  memory: {
    title: 'Memory: one process, generated files one after another',
    lines: async () => (await import('./memory.mjs')).benchMemory(),
  },
  steps: {
    title: 'Steps: what one costs that is done by an agent that does nothing, everything else real',
    lines: async () => (await import('./journal.mjs')).benchJournal([1_000, 10_000, 100_000], 100_000),
  },
  parallel: {
    title: 'Side by side',
    lines: async () => (await import('./parallel.mjs')).benchParallel(1_280, 64),
  },
  commands: {
    title: 'Commands: what supervising one costs',
    lines: async () => (await import('./commands.mjs')).benchCommands(100),
  },
  models: {
    title:
      'Models: what a call costs above the bare HTTP request to the same server, which is another process of this machine and answers at once; medians',
    lines: async () => (await import('./models.mjs')).benchModels(200),
  },
}

const asked = process.argv.slice(2)
const unknown = asked.find(name => !Object.hasOwn(parts, name))
if (unknown !== undefined) {
  console.error(`there is no part "${unknown}" of the bench; its parts: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
await setUp({ build: !existsSync(cli) })

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`)
for (const [name, { title, lines }] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n${title}`)
  for (const line of await lines()) console.log(`  ${line}`)
}
