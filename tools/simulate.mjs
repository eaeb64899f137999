// `npm run simulate -- --seeds 100000 [--seed S]`: that many random plans of each kind, each run in memory with chance in place of agents, verdicts, answers
// and kills, and looked at for every property in packages/runtime/test/support/properties.ts. Prints how many runs a second that is; a failing seed is
// printed, and given with --seed is the same again.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const option = name => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

const seeds = Number(option('--seeds') ?? 1000)
if (!Number.isSafeInteger(seeds) || seeds < 1) throw new Error('--seeds takes a whole number above 0')
const given = option('--seed')
if (given !== undefined && !/^-?\d+$/.test(given)) throw new Error('--seed takes a whole number')

/** How many kinds of plans there are, in packages/runtime/test/support/arbitrary-kinds.ts. */
const kinds = 4

const folder = mkdtempSync(join(tmpdir(), 'loop-simulate-'))
const program = join(folder, 'simulate.mjs')

/** Does a part of the plans in a process of its own. */
const simulate = (plans, seed) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, String(plans), String(seed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', chunk => {
      said += chunk
    })
    child.once('error', reject)
    child.once('close', code => resolve({ code, said }))
  })

try {
  await build({
    entryPoints: [join(process.cwd(), 'packages/runtime/test/support/simulate.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['loop-source'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
    },
    logLevel: 'error',
  })
  // A seed that is given is a run that failed: the same again needs the same process.
  const first = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given)
  const shares = given === undefined ? Math.min(availableParallelism(), seeds) : 1
  const parts = Array.from({ length: shares }, (_, index) => ({
    plans: Math.ceil((seeds - index) / shares),
    seed: (first + index) | 0,
  }))
  const started = performance.now()
  const ended = await Promise.all(parts.map(({ plans, seed }) => simulate(plans, seed)))
  const seconds = (performance.now() - started) / 1000
  for (const { said } of ended) process.stdout.write(said)
  const failed = ended.some(({ code }) => code !== 0)
  const plans = kinds * seeds
  const runs = 2 * plans
  const rate = `${runs} runs of ${plans} plans in ${seconds.toFixed(1)} s on ${shares} cores: ${Math.round(runs / seconds)} runs a second`
  console.log(failed ? 'a property does not hold' : `${rate}; seeds from ${first}`)
  process.exitCode = failed ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
