// Prints how fast things are here and now: `npm run bench`. Not a test: numbers depend on the machine.
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setUp } from '../setup.mjs'

const cli = join(process.cwd(), 'packages/cli/dist/loop.js')
await setUp({ build: !existsSync(cli) })
const { benchValidate } = await import('./validate.mjs')
const { benchMemory } = await import('./memory.mjs')
const { benchJournal } = await import('./journal.mjs')
const { benchCommands } = await import('./commands.mjs')
const { benchParallel } = await import('./parallel.mjs')

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`)
console.log('\nValidation: wall time of whole processes')
for (const line of benchValidate(cli, 21)) console.log(`  ${line}`)
console.log('\nMemory: one process, generated files one after another')
for (const line of benchMemory()) console.log(`  ${line}`)
console.log('\nSteps: what one costs that is done by an agent that does nothing, everything else real')
for (const line of await benchJournal([1_000, 10_000, 100_000], 100_000)) console.log(`  ${line}`)
console.log('\nSide by side')
for (const line of await benchParallel(1_280, 64)) console.log(`  ${line}`)
console.log('\nCommands: what supervising one costs')
for (const line of await benchCommands(100)) console.log(`  ${line}`)
