import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunRecord } from '@loop/spec'
import { expect, test } from 'vitest'
import { answerAsk, openRun, resume } from '../../src/index.js'
import { tempFolder } from '../support/temp.js'

/** Runs whose records the first version of the engine wrote: one that is done, one at its limit, one that waits for a person. */
const first = join(import.meta.dirname, '../fixtures/first-journals')

/** A project with one of these runs, as if it had been made there. */
const projectWith = (name: string): { root: string; run: string } => {
  const root = tempFolder()
  const record = JSON.parse(readFileSync(join(first, name, 'run.json'), 'utf8')) as RunRecord
  const folder = join(root, '.loop/runs', record.run)
  cpSync(join(first, name), folder, { recursive: true })
  cpSync(join(first, 'asks'), join(root, '.loop/asks'), { recursive: true })
  writeFileSync(join(folder, 'run.json'), JSON.stringify({ ...record, root }))
  for (const part of ['artifacts', 'logs']) cpSync(join(first, 'asks'), join(folder, part), { recursive: true })
  writeFileSync(join(root, 'work'), 'x;x;')
  return { root, run: record.run }
}

test('records of the first version are read as they were meant', async () => {
  expect(readdirSync(first).sort()).toEqual(['asks', 'done', 'paused', 'waiting'])
  const done = await openRun(...openArgs(projectWith('done')))
  expect(done.heartbeat).toMatchObject({ status: 'done', reason: 'every check passed' })
  expect(done.state.nodes.map(({ status }) => status)).toContain('skipped')
})

test('a run that the first version paused goes on', async () => {
  const { root, run } = projectWith('paused')
  expect((await openRun(root, run)).heartbeat).toMatchObject({ status: 'paused' })
  const result = await resume({ root, run, limits: { usd: 5 } })
  expect(result).toMatchObject({ status: 'done', reason: expect.stringContaining('every task ended well') })
  expect(result.state.used.usd).toBe(0.2)
})

test('a run that waited for a person in the first version takes the answer', async () => {
  const { root, run } = projectWith('waiting')
  const { heartbeat } = await openRun(root, run)
  expect(heartbeat.status).toBe('waiting')
  await answerAsk(root, heartbeat.ask ?? '', 'accept', undefined)
  expect(await resume({ root, run })).toMatchObject({ status: 'done', reason: 'a person accepted the work as it is' })
})

const openArgs = ({ root, run }: { root: string; run: string }): [string, string] => [root, run]
