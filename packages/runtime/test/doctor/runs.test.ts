import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { doctor, runFolder } from '../../src/index.js'
import { acquireLock } from '../../src/store/lock.js'
import { rewrite } from '../support/records.js'
import { project, withId } from './support.js'

/** A project with a run whose driver died in the middle of it. */
const interrupted = async () => {
  const made = project('command: [node, -e, "0"]')
  const { run } = await made.run('mend')
  rewrite(made.root, run, events => events.slice(0, 4))
  const folder = runFolder(made.root, run)
  rmSync(folder.heartbeat)
  rmSync(folder.fold, { force: true })
  return { ...made, mended: run, folder: folder.path, look: () => doctor({ cwd: made.root }) }
}

const runFindings = async (report: Promise<Awaited<ReturnType<typeof doctor>>>) =>
  (await report).findings.filter(({ id }) => /^(?:run|ask|process)\//.test(id))

test('nothing is said of runs that are over', async () => {
  const { root, run: start } = project('command: [node, -e, "0"]')
  await start('mend')
  expect(await runFindings(doctor({ cwd: root }))).toEqual([])
})

test('a run whose driver died is told with how to take it up', async () => {
  const { look, mended } = await interrupted()
  expect(await runFindings(look())).toMatchObject([
    {
      id: 'run/interrupted',
      status: 'warning',
      about: `run ${mended} of mend`,
      fix: `\`loop resume ${mended}\` takes it up.`,
    },
  ])
})

test('a run that somebody drives is no problem; one that is driven elsewhere may be', async () => {
  const { look, folder } = await interrupted()
  const lock = await acquireLock(folder)
  expect(await runFindings(look())).toMatchObject([
    { id: 'run/driven', status: 'ok', message: expect.stringContaining(`process ${process.pid} `) },
  ])
  await lock.release()
  writeFileSync(join(folder, 'lock.9'), JSON.stringify({ pid: 1, birth: 'x', host: 'elsewhere' }))
  expect(await runFindings(look())).toMatchObject([
    {
      id: 'run/locked',
      status: 'warning',
      message: expect.stringContaining('on elsewhere'),
      fix: expect.stringContaining(folder),
    },
  ])
})

test('a run whose record is damaged does not keep the others from being told', async () => {
  const { look, write, mended } = await interrupted()
  write('.loop/runs/20200101T000000000-000000/run.json', '{')
  expect((await runFindings(look())).map(({ id, about }) => [id, about])).toEqual([
    ['run/interrupted', `run ${mended} of mend`],
    ['run/damaged', 'run 20200101T000000000-000000'],
  ])
})

test('of very many runs only the latest are told', async () => {
  const { look, write } = await interrupted()
  for (let i = 10; i < 40; i++) write(`.loop/runs/202001${i}T000000000-000000/run.json`, '{')
  const findings = await runFindings(look())
  expect(findings).toHaveLength(21)
  expect(findings.at(-1)).toMatchObject({ id: 'run/more', message: expect.stringMatching(/^11 more/) })
})

test('a question that waits is told once, with how to answer it', async () => {
  const { root, run: start } = project('command: [node, -e, "0"]', 'command: [node, -e, "process.exit(1)"]')
  const { run, status } = await start('mend')
  expect(status).toBe('waiting')
  expect(await runFindings(doctor({ cwd: root }))).toMatchObject([
    { id: 'ask/open', status: 'warning', about: 'ask of mend', fix: expect.stringContaining(`\`loop answer ${run}`) },
  ])
})

test.runIf(process.platform === 'linux')('processes that a dead run left behind are told, and left alone', async () => {
  const { look, mended, folder } = await interrupted()
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)'], {
    env: { ...process.env, LOOP_EFFECT: `outer/x ${mended}/i1r1.task.mend.1` },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  expect(withId(await look(), 'process/left')).toMatchObject([
    {
      status: 'warning',
      about: `run ${mended}`,
      message: expect.stringContaining(`${child.pid}`),
      fix: expect.stringContaining(`kill ${child.pid}`),
    },
  ])
  expect(child.exitCode).toBeNull()
  const lock = await acquireLock(folder)
  expect(withId(await look(), 'process/left')).toEqual([])
  await lock.release()
})
