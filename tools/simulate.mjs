// `npm run simulate -- --seeds 100000 [--seed S]`: that many random plans, each run in memory with chance in place of agents, verdicts, answers and kills, for every
// property in packages/runtime/test/core. Prints how many runs a second that is; a failing seed is printed, and given with --seed is the same again.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const option = name => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

const seeds = Number(option('--seeds') ?? 1000)
if (!Number.isSafeInteger(seeds) || seeds < 1) throw new Error('--seeds takes a whole number above 0')
const seed = option('--seed')
const folder = join(process.cwd(), 'packages/runtime')

const child = spawn('npx', ['vitest', 'run', 'test/core/properties.test.ts', '--testTimeout', '86400000'], {
  cwd: folder,
  stdio: 'inherit',
  env: { ...process.env, PROPERTY_RUNS: String(seeds), ...(seed === undefined ? {} : { PROPERTY_SEED: seed }) },
})
child.once('exit', code => {
  process.exitCode = code ?? 1
  const report = JSON.parse(readFileSync(join(folder, '.reports/test.json'), 'utf8'))
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const seconds = tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000
  const runs = tests.length * seeds
  console.log(`${runs} runs in ${seconds.toFixed(1)} s: ${Math.round(runs / seconds)} runs a second`)
})
