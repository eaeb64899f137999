import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { listRuns, openRun, resume, runFolder } from '../../src/index.js'
import { bundled } from '../support/bundled.js'
import { type ComposedProject, childrenIn, composedProject, part, startedIn, whole } from '../support/composed.js'

let driver: string

beforeAll(async () => {
  driver = await bundled('drive-composed')
})

const composition = (type: string) => ({
  type,
  children: ['a', 'b'].map(id => ({ id, ref: `${id}.yaml`, ...(type === 'parallel' ? { role: 'branch' } : {}) })),
  adapters: type === 'parallel' ? [] : [{ from: 'children.a.outputs.a', to: 'children.b.inputs.task' }],
  ...(type === 'parallel' ? { merge: { strategy: 'all_pass' } } : {}),
})

const composed = (type: string) => composedProject({ whole: whole(composition(type)), a: part('a'), b: part('b') })

/** Starts a driver in a process of its own and kills it as soon as the agents named work, each of which waits. */
const killedWhile = async (project: ComposedProject, names: readonly string[]): Promise<string> => {
  for (const name of names) project.write(`hold-${name}`, '')
  const child = spawn(process.execPath, [driver, project.root, 'whole'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  await vi.waitFor(
    () => expect(new Set(project.calls().map(({ name }) => name))).toEqual(new Set([...before(names), ...names])),
    {
      timeout: 30_000,
      interval: 20,
    },
  )
  child.kill('SIGKILL')
  expect((await ended)[1]).toBe('SIGKILL')
  project.write('go', '')
  return line.toString().trim()
}

const before = (names: readonly string[]): string[] => (names.length === 1 ? ['a'] : [])

describe('a driver that is killed while a loop inside works', { timeout: 60_000 }, () => {
  test('COMP-39: takes that loop up again where it was, and no other', async () => {
    const project = composed('sequential')
    const run = await killedWhile(project, ['b'])
    const { status, state } = await resume({ root: project.root, run })
    expect(status).toBe('done')
    expect(await listRuns(project.root)).toEqual([run, `${run}.i1r1.child.a`, `${run}.i1r1.child.b`])
    expect(project.calls().map(({ name }) => name)).toEqual(['a', 'b', 'b', 'whole'])
    const { events } = await openRun(project.root, run)
    expect(startedIn(events).filter(({ id }) => id.includes('.child.'))).toHaveLength(2)
    expect(events.filter(({ type }) => type === 'effect.resumed')).toMatchObject([{ effect: 'i1r1.child.b' }])
    expect(events.some(({ type }) => type === 'effect.lost')).toBe(false)
    const inside = await openRun(project.root, `${run}.i1r1.child.b`)
    expect(inside.events.map(({ type }) => type)).toContain('effect.lost')
    expect(inside.state.used.usd).toBe(2) // the call that was cut off counts at its ceiling
    expect([state.used.usd, state.assumed.usd, state.reserved.usd]).toEqual([4, 1, 0])
  })

  test('takes all branches up that were under way', async () => {
    const project = composed('parallel')
    const run = await killedWhile(project, ['a', 'b'])
    const { status, state } = await resume({ root: project.root, run })
    expect(status).toBe('done')
    expect(await listRuns(project.root)).toHaveLength(3)
    expect(project.calls('whole')).toHaveLength(1)
    expect([state.used.usd, state.assumed.usd]).toEqual([5, 2])
  })
})

test('COMP-39: wherever the record of the whole ends, a loop inside that is over is not run again', {
  timeout: 60_000,
}, async () => {
  const project = composed('sequential')
  const { run } = await project.run('whole', { inputs: { task: 'mend it' } })
  const { journal, heartbeat } = runFolder(project.root, run)
  const whole = readFileSync(journal, 'utf8').trimEnd().split('\n')
  const reference = await openRun(project.root, run)
  for (let lines = 1; lines < whole.length; lines++) {
    rmSync(heartbeat, { force: true })
    writeFileSync(journal, `${whole.slice(0, lines).join('\n')}\n`)
    const { status, state } = await resume({ root: project.root, run })
    expect([lines, status]).toEqual([lines, 'done'])
    expect(state.children).toEqual(reference.state.children)
    expect(childrenIn((await openRun(project.root, run)).events)).toHaveLength(2)
  }
  expect([project.calls('a'), project.calls('b')].map(({ length }) => length)).toEqual([1, 1])
  expect(await listRuns(project.root)).toHaveLength(3)
})
