// `npm run soak [-- --rounds 1000]`: a run of many rounds of trivial commands, of which only the last one passes. Looks afterwards whether memory stayed
// flat, and whether every log, report and line of progress is there; prints how long a round takes.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { setUp } from './setup.mjs'

const at = process.argv.indexOf('--rounds')
const rounds = at < 0 ? 1000 : Number(process.argv[at + 1])
if (!Number.isSafeInteger(rounds) || rounds < 20) throw new Error('--rounds takes a whole number above 19')

/** What grows by less than this between the first tenth and the last is flat, in MiB. */
const slack = { heap: 8, rss: 48 }

await setUp({ build: !existsSync(join(process.cwd(), 'packages/runtime/dist/index.js')) })
const { pickLoop, run } = await import('../packages/runtime/dist/index.js')

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const memoryNow = () => {
  collect()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 }
}

const root = mkdtempSync(join(process.cwd(), '.soak-'))
try {
  const home = join(root, '.openloop/soak')
  mkdirSync(home, { recursive: true })
  // What was repaired in the last round but one is confirmed in the last.
  const passes = `test $OPENLOOP_ROUND -ge ${rounds - 1}`
  const loop = {
    version: 1,
    total_rounds: rounds,
    commands: { scan: passes, fix: 'echo repaired', verify: passes },
    limits: { max_consecutive_failures: rounds },
  }
  writeFileSync(join(home, 'openloop.json'), JSON.stringify(loop))
  const { plan, root: place } = await pickLoop(home, root)
  const marks = []
  const started = performance.now()
  const every = Math.floor(rounds / 10)
  const onEvent = event => {
    if (event.type !== 'iteration.started' || event.iteration % every !== 0) return
    marks.push({ round: event.iteration, ms: performance.now() - started, ...memoryNow() })
  }
  const result = await run({ plan, root: place, onEvent })
  const each = (performance.now() - started) / rounds

  const problems = []
  if (result.status !== 'done' || result.state.iteration !== rounds)
    problems.push(`it ended as ${result.status} in round ${result.state.iteration}: ${result.reason}`)
  const lines = readFileSync(join(home, 'progress.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('- '))
  if (lines.length !== rounds) problems.push(`progress.md has ${lines.length} lines`)
  lines.forEach((line, index) => {
    if (!line.includes(`round ${index + 1}: `)) problems.push(`line ${index + 1} of progress.md is of another round`)
  })
  const reports = join(home, 'artifacts', result.run)
  if (readdirSync(reports).length !== rounds) problems.push(`${readdirSync(reports).length} reports are there`)
  const logs = new Set(readdirSync(join(home, 'logs', result.run)))
  let commands = 0
  for (let round = 1; round <= rounds; round++) {
    const report = JSON.parse(readFileSync(join(reports, `round-${round}.json`), 'utf8'))
    commands += report.steps.length
    for (const { effect } of report.steps)
      if (!logs.has(`${effect}.log`)) problems.push(`the log of ${effect} is missing`)
    if (report.healthy !== (round === rounds)) problems.push(`round ${round} is told to be healthy: ${report.healthy}`)
  }
  const [first, last] = [marks[0], marks.at(-1)]
  for (const what of ['heap', 'rss']) {
    const grown = last[what] - first[what]
    const text = `${what}: ${first[what].toFixed(1)} MiB in round ${first.round}, ${last[what].toFixed(1)} MiB in round ${last.round}`
    console.log(text)
    if (grown > slack[what]) problems.push(`${what} grew by ${grown.toFixed(1)} MiB`)
  }
  const late = (last.ms - marks.at(-2).ms) / (last.round - marks.at(-2).round)
  const early = first.ms / first.round
  console.log(
    `${rounds} rounds, ${commands} commands: ${each.toFixed(1)} ms a round (first ${early.toFixed(1)}, last ${late.toFixed(1)})`,
  )
  for (const problem of problems.slice(0, 20)) console.log(`PROBLEM: ${problem}`)
  process.exitCode = problems.length > 0 ? 1 : 0
} finally {
  rmSync(root, { recursive: true, force: true })
}
