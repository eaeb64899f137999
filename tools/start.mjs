// `npm start`: from a fresh clone to a loop that heals a broken project, in a copy, with what it did and what it cost.
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { execute } from './execute.mjs'
import { root } from './root.mjs'
import { setUp } from './setup.mjs'
import { leaveInterruptsTo } from './start/interrupts.mjs'
import { lastRun } from './start/last-run.mjs'
import { usageLines } from './start/usage.mjs'

const example = join(root, 'examples/heal-tests')
const loop = join(root, 'packages/cli/dist/loop.js')

const resumable = new Set(['paused', 'interrupted'])

const start = async () => {
  await setUp({ build: true })

  const copy = await mkdtemp(join(tmpdir(), 'heal-tests-'))
  await cp(example, copy, { recursive: true, filter: path => basename(path) !== '.loop' })
  console.log(`\nHealing a copy of examples/heal-tests; as shipped, its fixer is a scripted agent: no model\n`)
  const exitCode = await execute(process.execPath, [loop, 'run', 'heal'], { cwd: copy, onStart: leaveInterruptsTo })

  const run = await lastRun(copy, loop)
  if (run) await tell(copy, run)
  return exitCode
}

const tell = async (copy, { id, heartbeat }) => {
  // Installed by setUp, so not there yet when this file is loaded.
  const { changesBetween } = await import('./start/changes.mjs')
  console.log(`
What changed
${(await changesBetween(example, copy)) || 'nothing\n'}
What it cost
${usageLines(heartbeat)
  .map(line => `  ${line}`)
  .join('\n')}

Where the record lies
  ${join(copy, '.loop', 'runs', id)}

Next, in that copy
  cd ${copy}
  node ${loop} status ${id}
  node ${loop} ${resumable.has(heartbeat.status) ? `resume ${id}` : 'validate'}
  node ${loop} run heal --dry-run`)
}

try {
  process.exitCode = await start()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
