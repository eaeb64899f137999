// `npm run crash` crashes every scenario at every point and prints what came of it. After `--`:
//   --every n      only every n-th point
//   --only name    only this scenario; may be given again
//   --jobs n       so many at the same time (1)
//   --rest         leaves out what an earlier call finished with the same code; so a call that was broken off goes on
//   --write        puts the table into docs/reliability.md, together with what earlier calls finished
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { calmly, crashAt, scenarioNames, wrongCalmly } from './crash-scenario.mjs'
import { withModel } from './model.mjs'
import { progressOf } from './progress.mjs'
import { keptResults } from './results.mjs'

const modes = { kill: 'killed', power: 'power lost' }

const asked = () => {
  const { values } = parseArgs({
    options: {
      every: { type: 'string', default: '1' },
      only: { type: 'string', multiple: true, default: [] },
      jobs: { type: 'string', default: '1' },
      rest: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  const [every, jobs] = ['every', 'jobs'].map(name => {
    const number = Number(values[name])
    if (!Number.isInteger(number) || number < 1)
      throw new Error(`--${name} ${values[name]}: give a whole number from 1 on`)
    return number
  })
  for (const name of values.only)
    if (!scenarioNames.includes(name))
      throw new Error(`--only "${name}": there is no such scenario; there are ${scenarioNames.join(', ')}`)
  return { ...values, every, jobs }
}

const allOf = names => names.flatMap(name => Object.keys(modes).map(mode => ({ name, mode })))

/** Does the work of a list, some of it at the same time. */
const inParallel = async (jobs, items, work) => {
  const left = items.values()
  const worker = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: jobs }, worker))
}

const tell = ({ name, mode, points, crashed, failures }) => {
  console.log(`${name}, ${mode}: ${points} points, ${crashed} crashes, ${failures.length} failures`)
  for (const failure of failures) console.log(`  ${failure}`)
}

/** Crashes scenarios, each in some ways; a result is kept as soon as its last point is done. */
const crashAll = (wanted, { every, jobs }, results) =>
  withModel(async modelUrl => {
    const calm = new Map()
    await inParallel(jobs, [...new Set(wanted.map(({ name }) => name))], async name => {
      calm.set(name, await calmly(name, modelUrl))
    })
    const finish = row => {
      results.add(row)
      tell(row)
    }
    const points = wanted.flatMap(({ name, mode }) => {
      const one = calm.get(name)
      const row = { name, mode, points: one.points, crashed: 0, failures: wrongCalmly(one) }
      const left = Math.floor(one.points / every)
      const state = { row, left }
      if (left === 0) finish(row)
      return Array.from({ length: left }, (_, index) => ({ one, state, point: (index + 1) * every }))
    })
    const progress = progressOf(points.length)
    await inParallel(jobs, points, async ({ one, state, point }) => {
      const { row } = state
      const { crashed, failures } = await crashAt(one, row.mode, point)
      if (crashed) row.crashed++
      row.failures.push(...failures)
      progress.step(`${row.name}, ${row.mode}`)
      if (--state.left > 0) return
      progress.clear()
      finish(row)
    })
  })

const writeTable = ({ every }, results) => {
  const rows = allOf(scenarioNames).map(one => ({ ...one, ...results.find(one) }))
  const missing = rows.filter(({ points }) => points === undefined)
  if (missing.length > 0)
    throw new Error(
      `the table is not written, for these were not crashed with this code: ${missing.map(({ name, mode }) => `${name} (${mode})`).join(', ')}; run them with --rest --write`,
    )
  const table = [
    '| Run | How it ends | Points | Crashed at | Came to another end |',
    '|---|---|--:|--:|--:|',
    ...rows.map(
      ({ name, mode, points, crashed, failures }) =>
        `| ${name} | ${modes[mode]} | ${points} | ${crashed} | ${failures.length} |`,
    ),
  ]
  const which = every === 1 ? 'Every point was crashed' : `One point in ${every} was crashed`
  const path = join(dirname(fileURLToPath(import.meta.url)), '../../docs/reliability.md')
  const marks = ['<!-- crash table: written by `npm run crash -- --write` -->', '<!-- end of the crash table -->']
  const [head, rest] = readFileSync(path, 'utf8').split(marks[0])
  const text = `${table.join('\n')}\n\n${which}, on Node ${process.version}.`
  writeFileSync(path, `${head}${marks[0]}\n\n${text}\n\n${marks[1]}${rest.split(marks[1])[1]}`)
}

const main = async () => {
  const options = asked()
  const results = keptResults(options.every)
  const wanted = allOf(options.only.length > 0 ? options.only : scenarioNames)
  await crashAll(
    wanted.filter(one => !options.rest || !results.find(one)),
    options,
    results,
  )
  if (wanted.some(one => (results.find(one)?.failures.length ?? 0) > 0)) process.exitCode = 1
  if (options.write) writeTable(options, results)
}

await main().catch(error => {
  console.error(error.message)
  process.exitCode = 1
})
