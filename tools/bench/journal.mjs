import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { resume, run } from '../../packages/runtime/dist/index.js'
import { fileTime, inFolder, ms, ratio, syncTime } from './measure.mjs'
import { chain, idle, iterated, width } from './plans.mjs'
import { benchResume } from './resume.mjs'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc')

/** Lines of the journal that an iteration has: its begin and end, the round's begin, and two of each step. */
const linesOf = 3 + 2 * width

/**
 * What a step costs above the agent's own work, at the beginning of a run and ever later in it: its two journal lines, the decisions, the prompt file, heartbeats. The
 * disk's own rate is taken before and after each, on the same disk. What the process holds is taken at the same places, and so is how long it takes to take
 * the run up.
 */
export const benchJournal = async (marks, events) => {
  const lines = []
  await inFolder(async root => {
    const options = { root, agents: { idle } }
    const stops = [...new Set([...marks.map(steps => steps / width), Math.ceil(events / linesOf)])].sort(
      (a, b) => a - b,
    )
    const first = await run({ ...options, plan: iterated(1) })
    const taken = []
    let done = 1
    for (const iterations of stops) {
      const steps = (iterations - done) * width
      const { each, cpu, pair, file } = await timed(root, steps, () =>
        resume({ ...options, run: first.run, limits: { iterations } }),
      )
      done = iterations
      gc()
      const { heapUsed, rss } = process.memoryUsage()
      taken.push({ steps: iterations * width, each, pair, heapUsed, rss })
      lines.push(
        `${text(each, cpu, pair, file, `up to step ${count(iterations * width)}`)}; ${mib(heapUsed)} heap, ${mib(rss)} resident`,
      )
      if (iterations === Math.ceil(events / linesOf)) lines.push(...benchResume(root, first.run, iterations * linesOf))
    }
    const [low, high] = [taken[0], taken.at(-1)]
    lines.push(
      `slope: the last steps take ${ratio(high.each / high.pair, low.each / low.pair)} of what the first ones take, against the disk at the time (aim: 1.00x); heap ${mib(high.heapUsed - low.heapUsed)} more`,
    )
  })
  for (const steps of [100, 1_000, 10_000])
    await inFolder(async root => {
      const { each, cpu, pair, file } = await timed(root, steps, () =>
        run({ plan: chain(steps), root, agents: { idle } }),
      )
      lines.push(text(each, cpu, pair, file, `one pass of ${count(steps)} tasks`))
    })
  return lines
}

const timed = async (root, steps, work) => {
  const before = syncTime(root)
  const [started, spent] = [performance.now(), process.cpuUsage()]
  const { status, run } = await work()
  const each = (performance.now() - started) / steps
  const { user, system } = process.cpuUsage(spent)
  const cpu = (user + system) / 1000 / steps
  if (status !== 'done' && status !== 'paused') throw new Error(`the run ended as ${status}`)
  return { each, cpu, pair: before + syncTime(root), file: fileTime(join(root, '.loop/runs', run, 'artifacts')) }
}

const text = (each, cpu, pair, file, what) =>
  `${what}: ${ms(each)} a step (${ms(cpu)} of processor time), two fdatasyncs of this disk ${ms(pair)}: ${ratio(each, pair)} (aim: at most 1.5x); making the prompt's file takes ${ms(file)} of it`

const count = number => number.toLocaleString('en')
const mib = bytes => `${(bytes / 2 ** 20).toFixed(1)} MiB`
