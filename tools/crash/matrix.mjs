// Crashes a run at every point at which it touches the disk or starts a process, takes it up again, and compares what it came to with a run that nobody
// disturbed. `npm run crash` does all of it and prints the table; `--write` puts it into docs/reliability.md; `--every n` takes every n-th point.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { listRuns, openRun } from '../../packages/runtime/dist/index.js'
import { scenarios } from './scenarios.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const repository = join(here, '../..')

/** A project of a scenario in a folder of its own. */
const projectOf = files => {
  const root = mkdtempSync(join(tmpdir(), 'loop-crash-'))
  for (const [path, value] of Object.entries(files)) {
    if (path === '.git') continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value))
  }
  if ('.git' in files)
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-qm', 'begin'],
    ])
      git(root, ...args)
  return root
}

const me = ['-c', 'user.name=crash', '-c', 'user.email=crash@example.org']

const git = (root, ...args) => execFileSync('git', [...me, ...args], { cwd: root, encoding: 'utf8' }).trim()

/** What a loop of commands keeps for people, apart from ids and times. */
const keptIn = (root, { plan, run }) => {
  if (plan.home === undefined) return []
  const home = join(root, plan.home)
  const reports = join(home, 'artifacts', run)
  const told = readdirSync(reports)
    .sort()
    .map(name => JSON.parse(readFileSync(join(reports, name), 'utf8')))
    .map(({ round, healthy, checkpoint, metrics }) => [round, healthy, checkpoint?.action, metrics])
  const lines = readFileSync(join(home, 'progress.md'), 'utf8').split('\n')
  return [
    told,
    lines.flatMap(line => /, round (\d+): \w/.exec(line)?.[1] ?? []),
    readdirSync(join(home, 'knowledge')).map(name => name.replace(/^.*(?=round)/, '')),
    git(root, 'log', '--format=%s', `loop/${plan.name}/${run}`),
    git(root, 'ls-tree', '-r', '--name-only', `loop/${plan.name}/${run}`),
    git(root, 'status', '--porcelain', '--untracked-files=all', '--', '.', ':(exclude).loop'),
  ]
}

/** Drives the loop of a project; with a point, until the program is ended there. */
const drive = (root, env) =>
  new Promise((resolve, reject) => {
    const args = ['--import', pathToFileURL(join(here, 'inject.mjs')).href, join(here, 'child.mjs'), root]
    const child = spawn(process.execPath, args, {
      cwd: repository,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', chunk => {
      said += chunk
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), 60_000)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, said })
    })
  })

/** What a run came to, apart from ids and times; and whether its books agree with what the world saw. */
const cameTo = async root => {
  const runs = []
  const problems = []
  // A folder without a record is a run that never began.
  for (const id of await listRuns(root))
    if (existsSync(join(root, '.loop/runs', id, 'run.json'))) runs.push(await openRun(root, id))
  const world = existsSync(join(root, 'world')) ? readFileSync(join(root, 'world'), 'utf8').trim().split('\n') : []
  const twice = world.filter((effect, index) => world.indexOf(effect) !== index)
  if (twice.length > 0) problems.push(`done twice: ${twice.join(', ')}`)
  const tasks = runs.flatMap(({ record, events }) =>
    events.flatMap(event =>
      event.type === 'effect.finished' && event.output ? [`${record.run}/${event.effect}`] : [],
    ),
  )
  if (tasks.length > world.length) problems.push(`${tasks.length} finished, the world saw ${world.length}`)
  for (const { record, state, events } of runs) {
    const reserves = new Map(
      events.flatMap(event => (event.type === 'effect.started' ? [[event.effect.id, event.effect.reserve.usd]] : [])),
    )
    const spent = events.reduce(
      (sum, event) =>
        sum +
        (event.type === 'effect.finished'
          ? (event.usage?.costUsd ?? reserves.get(event.effect) ?? 0)
          : event.type === 'effect.lost'
            ? (reserves.get(event.effect) ?? 0)
            : 0),
      0,
    )
    if (Math.abs(spent - state.used.usd) > 1e-9)
      problems.push(`${record.run} counts $${state.used.usd}, its journal $${spent}`)
    if (state.reserved.usd > 1e-9) problems.push(`${record.run} still holds $${state.reserved.usd}`)
    const cap = state.limits.find(({ unit }) => unit === 'usd')
    if (cap && state.used.usd > cap.max) problems.push(`${record.run} overspent`)
  }
  const top = runs.find(({ record }) => !record.parent)
  const ends = runs.map(({ record, state }) => {
    const outputs = state.nodes.map(({ status, output }) => `${status}:${output?.text ?? ''}`)
    const verdicts = state.checks.map(({ verdict }) => verdict?.verdict ?? '')
    const kept = keptIn(root, record)
    return JSON.stringify([
      record.plan.name,
      state.status,
      state.ended?.reason,
      state.iteration,
      outputs,
      verdicts,
      ...kept,
    ])
  })
  return {
    status: top?.state.status,
    ends: ends.sort(),
    problems,
    lost: runs.flatMap(({ events }) => events).filter(({ type }) => type === 'effect.lost').length,
  }
}

/** Crashes one scenario at some of its points. */
export const crashScenario = async (name, mode, pick = () => true) => {
  const files = scenarios[name]
  const calm = projectOf(files)
  const count = join(calm, 'points')
  const first = await drive(calm, { CRASH_COUNT: count })
  if (first.code !== 0) throw new Error(`${name} does not run undisturbed: ${first.said}`)
  const wanted = await cameTo(calm)
  const points = Number(readFileSync(count, 'utf8'))
  rmSync(calm, { recursive: true, force: true })
  const failures = [...wanted.problems.map(problem => `undisturbed: ${problem}`)]
  let crashed = 0
  for (let point = 1; point <= points; point++) {
    if (!pick(point, points)) continue
    const root = projectOf(files)
    const cut = await drive(root, { CRASH_AT: String(point), CRASH_MODE: mode })
    const where = cut.said.trim().split('\n').at(-1)
    if (cut.signal === 'SIGKILL') crashed++
    const again = await drive(root, {})
    if (again.code !== 0) failures.push(`${where}: it was not taken up: ${again.said.trim().slice(0, 400)}`)
    else {
      const { ends, problems } = await cameTo(root)
      for (const problem of problems) failures.push(`${where}: ${problem}`)
      if (JSON.stringify(ends) !== JSON.stringify(wanted.ends))
        failures.push(`${where}: it came to ${ends.join(' ')} instead of ${wanted.ends.join(' ')}`)
    }
    rmSync(root, { recursive: true, force: true })
  }
  return { name, mode, points, crashed, failures }
}

export const scenarioNames = Object.keys(scenarios)

const main = async () => {
  const every = Number(process.argv[process.argv.indexOf('--every') + 1] || 1) || 1
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined
  const rows = []
  for (const name of scenarioNames) {
    if (only !== undefined && name !== only) continue
    for (const mode of ['kill', 'power']) {
      const { points, crashed, failures } = await crashScenario(name, mode, point => point % every === 0)
      rows.push([name, mode === 'kill' ? 'killed' : 'power lost', points, crashed, failures.length])
      console.log(`${name}, ${mode}: ${points} points, ${crashed} crashes, ${failures.length} failures`)
      for (const failure of failures) console.log(`  ${failure}`)
      if (failures.length > 0) process.exitCode = 1
    }
  }
  const table = [
    '| Run | How it ends | Points | Crashed at | Came to another end |',
    '|---|---|--:|--:|--:|',
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ]
  const which =
    every === 1 ? 'Every point was crashed.' : `Every ${every}th point was crashed, on Node ${process.version}.`
  if (process.argv.includes('--write')) writeTable(`${table.join('\n')}\n\n${which}`)
}

const writeTable = table => {
  const path = join(repository, 'docs/reliability.md')
  const marks = ['<!-- crash table: written by `npm run crash -- --write` -->', '<!-- end of the crash table -->']
  const text = readFileSync(path, 'utf8')
  const [head, rest] = text.split(marks[0])
  writeFileSync(path, `${head}${marks[0]}\n\n${table}\n\n${marks[1]}${rest.split(marks[1])[1]}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
