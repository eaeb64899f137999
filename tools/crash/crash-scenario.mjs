// Crashes a run at a point at which it touches the disk or starts a process, takes it up again, and compares what it came to with a run that nobody
// disturbed.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cameTo } from './came-to.mjs'
import { withModel } from './model.mjs'
import { projectOf } from './project.mjs'
import { scenarios } from './scenarios.mjs'

const here = dirname(fileURLToPath(import.meta.url))

export const scenarioNames = Object.keys(scenarios)

/** Drives the loop of a project; with a point, until the program is ended there. */
const drive = (root, env) =>
  new Promise((resolve, reject) => {
    const args = ['--import', pathToFileURL(join(here, 'inject.mjs')).href, join(here, 'child.mjs'), root]
    const child = spawn(process.execPath, args, {
      cwd: join(here, '../..'),
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

/** A scenario that nobody disturbs: how many points it has, and what it comes to. */
export const calmly = async (name, modelUrl) => {
  const scenario = scenarios[name]
  const files = typeof scenario === 'function' ? scenario(modelUrl) : scenario
  const root = projectOf(files)
  const count = join(root, 'points')
  const { code, said } = await drive(root, { CRASH_COUNT: count })
  if (code !== 0) throw new Error(`${name} does not run undisturbed: ${said}`)
  const wanted = await cameTo(root)
  const points = Number(readFileSync(count, 'utf8'))
  rmSync(root, { recursive: true, force: true })
  return { name, files, wanted, points }
}

/** Crashes a scenario at one of its points. */
export const crashAt = async ({ files, wanted }, mode, point) => {
  const root = projectOf(files)
  const cut = await drive(root, { CRASH_AT: String(point), CRASH_MODE: mode })
  const where = cut.said.trim().split('\n').at(-1) || `point ${point}`
  const again = await drive(root, {})
  const failures = []
  if (again.code !== 0)
    failures.push(`it was not taken up: ${again.said.trim().slice(0, 400) || `it ended by ${again.signal}`}`)
  else {
    const { ends, problems } = await cameTo(root)
    failures.push(...problems)
    if (JSON.stringify(ends) !== JSON.stringify(wanted.ends))
      failures.push(`it came to ${ends.join(' ')} instead of ${wanted.ends.join(' ')}`)
  }
  rmSync(root, { recursive: true, force: true })
  return { crashed: cut.signal === 'SIGKILL', failures: failures.map(failure => `${where}: ${failure}`) }
}

/** What was wrong before anything was crashed. */
export const wrongCalmly = ({ wanted }) => wanted.problems.map(problem => `undisturbed: ${problem}`)

/** Crashes one scenario at some of its points. */
export const crashScenario = (name, mode, pick = () => true) =>
  withModel(async modelUrl => {
    const calm = await calmly(name, modelUrl)
    const failures = wrongCalmly(calm)
    let crashed = 0
    for (let point = 1; point <= calm.points; point++) {
      if (!pick(point, calm.points)) continue
      const cut = await crashAt(calm, mode, point)
      if (cut.crashed) crashed++
      failures.push(...cut.failures)
    }
    return { name, mode, points: calm.points, crashed, failures }
  })
