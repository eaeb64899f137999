import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listRuns, openRun } from '../../packages/runtime/dist/index.js'
import { git } from './project.mjs'

/** What a run came to, apart from ids and times; and whether its books agree with what the world saw. */
export const cameTo = async root => {
  const runs = []
  // A folder without a record is a run that never began.
  for (const id of await listRuns(root))
    if (existsSync(join(root, '.loop/runs', id, 'run.json'))) runs.push(await openRun(root, id))
  const top = runs.find(({ record }) => !record.parent)
  const ends = runs.map(({ record, state }) => {
    const outputs = state.nodes.map(({ status, output }) => `${status}:${output?.text ?? ''}`)
    const verdicts = state.checks.map(({ verdict }) => verdict?.verdict ?? '')
    return JSON.stringify([
      record.plan.name,
      state.status,
      state.ended?.reason,
      state.iteration,
      outputs,
      verdicts,
      ...keptIn(root, record),
    ])
  })
  return {
    status: top?.state.status,
    ends: [...ends.sort(), JSON.stringify(workIn(root))],
    problems: [...wrongInWorld(root, runs), ...runs.flatMap(doneAgainUnasked), ...runs.flatMap(wrongInBooks)],
    lost: runs.flatMap(({ events }) => events).filter(({ type }) => type === 'effect.lost').length,
  }
}

/** What the work left in the folder of the project itself. */
const workIn = root =>
  readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isFile() && !/^\.|^(world|points)$/.test(entry.name))
    .map(({ name }) => [name, readFileSync(join(root, name), 'utf8')])
    .sort()

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
    lines.filter(line => line.startsWith('-')).map(line => /, round (\d+): \w/.exec(line)?.[1] ?? line),
    readdirSync(join(home, 'knowledge')).map(name => name.replace(/^.*(?=round)/, '')),
    git(root, 'log', '--format=%s', `loop/${plan.name}/${run}`),
    git(root, 'ls-tree', '-r', '--name-only', `loop/${plan.name}/${run}`),
    git(root, 'status', '--porcelain', '--untracked-files=all', '--', '.', ':(exclude).loop'),
  ]
}

/** The world has a line for each call, `run/effect`, with ` tool` behind it when it was one of a tool. */
const wrongInWorld = (root, runs) => {
  const problems = []
  const world = existsSync(join(root, 'world')) ? readFileSync(join(root, 'world'), 'utf8').trim().split('\n') : []
  const twice = world.filter((effect, index) => world.indexOf(effect) !== index)
  if (twice.length > 0) problems.push(`done twice: ${twice.join(', ')}`)
  const told = runs.flatMap(({ record, events }) =>
    events.map(event => [`${record.run}/${event.effect?.id ?? event.effect}`, event]),
  )
  const intents = new Set(
    told.flatMap(([id, { type, tool }]) =>
      type === 'effect.started' ? [id] : type === 'tool.started' ? [`${id} ${tool}`] : [],
    ),
  )
  const unmeant = world.filter(line => !intents.has(line))
  if (unmeant.length > 0) problems.push(`done without an intent on record: ${unmeant.join(', ')}`)
  const tasks = told.filter(([, { type, output }]) => type === 'effect.finished' && output)
  if (tasks.length > world.length) problems.push(`${tasks.length} finished, the world saw ${world.length}`)
  for (const [id, { type, tool, status }] of told)
    if (type === 'tool.finished' && tool === 'run' && status === 'ok' && !world.includes(`${id} ${tool}`))
      problems.push(`${id} says that it ran a command, of which the world saw nothing`)
  return problems
}

/** A call in which a tool was begun that may change something is done again only when its agent says so, or a person. */
const doneAgainUnasked = ({ record: { run, plan }, events }) => {
  const isSame = (a, b) => ['kind', 'target', 'iteration', 'round'].every(key => a[key] === b[key])
  return events.flatMap((lost, at) => {
    if (lost.type !== 'effect.lost') return []
    const mayChange = events.some(
      ({ type, effect, changes }) => type === 'tool.started' && effect === lost.effect && changes,
    )
    const { effect } = events.find(({ type, effect }) => type === 'effect.started' && effect.id === lost.effect)
    const { agent } = plan.tasks.find(({ id }) => id === effect.target) ?? {}
    if (!mayChange || plan.agents[agent]?.interrupted === 'retry') return []
    const behind = events.slice(at)
    const again = behind.findIndex(event => event.type === 'effect.started' && isSame(event.effect, effect))
    const isAsked = behind.slice(0, again).some(({ type }) => type === 'ask.answered')
    return again < 0 || isAsked ? [] : [`${run}/${lost.effect} was done again, and nobody was asked`]
  })
}

const wrongInBooks = ({ record, state, events }) => {
  const problems = []
  const reserves = new Map(
    events.flatMap(event => (event.type === 'effect.started' ? [[event.effect.id, event.effect.reserve.usd]] : [])),
  )
  const spent = events.reduce((sum, { type, effect, usage }) => {
    if (type === 'effect.finished') return sum + (usage?.costUsd ?? reserves.get(effect) ?? 0)
    return type === 'effect.lost' ? sum + (reserves.get(effect) ?? 0) : sum
  }, 0)
  if (Math.abs(spent - state.used.usd) > 1e-9)
    problems.push(`${record.run} counts $${state.used.usd}, its journal $${spent}`)
  if (state.reserved.usd > 1e-9) problems.push(`${record.run} still holds $${state.reserved.usd}`)
  const cap = state.limits.find(({ unit }) => unit === 'usd')
  if (cap && state.used.usd > cap.max) problems.push(`${record.run} overspent`)
  return problems
}
