import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Plan } from '@loop/spec'
import { expect, test } from 'vitest'
import { foldRun } from '../../src/drive/fold-run.js'
import { evolve, initialState, openRun, resume, run, runFolder } from '../../src/index.js'
import { readFold, writeFold } from '../../src/store/fold-file.js'
import { tempFolder } from '../support/temp.js'

const place = { file: 'loop.yaml', line: 1, column: 1, pointer: '' }

/** Ten tasks in each iteration, which is 23 lines; it pauses after some. */
const plan = (iterations: number): Plan => ({
  planVersion: 1,
  name: 'long',
  dialect: 'lss',
  source: { path: 'loop.yaml', digest: '' },
  trigger: { type: 'manual' },
  agents: { idle: { name: 'idle', kind: 'program', command: ['true'] } },
  tasks: Array.from({ length: 10 }, (_, index) => ({
    id: `t${index}`,
    label: `T${index}`,
    agent: 'idle',
    prompt: 'nothing',
    inputs: [],
    after: [],
    maker: true,
    place,
  })),
  choices: [],
  checks: [],
  stop: { success: [], failure: [], stall: [] },
  rounds: { max: 1, retry: false, onExhausted: 'fail' },
  limits: [{ unit: 'iterations', max: iterations, origin: 'loop', place }],
  memory: null,
  maxParallel: 10,
})

const agents = { idle: { call: async () => ({ status: 'ok' as const, text: 'word' }) } }

const paused = async (iterations: number) => {
  const root = tempFolder()
  const result = await run({ plan: plan(iterations), root, agents })
  expect(result.status).toBe('paused')
  return { root, folder: runFolder(root, result.run), plan: result.plan, run: result.run, state: result.state }
}

test('a long run leaves a fold, a short one does not, and one that is over needs none', async () => {
  const short = await paused(2)
  expect(existsSync(short.folder.fold)).toBe(false)
  const long = await paused(50)
  const kept = await readFold(long.folder.fold, long.plan)
  expect(kept?.state).toEqual(long.state)
  expect(kept?.end.bytes).toBe(readFileSync(long.folder.journal).length)
  expect(kept?.end.lines).toBe(long.state.seq)
})

test('taken up from its fold, a run goes on as from its first line, which the journal then still tells', async () => {
  const { root, run: id } = await paused(50)
  const result = await resume({ root, run: id, agents, limits: { iterations: 120 } })
  expect(result).toMatchObject({ status: 'paused', state: { iteration: 120 } })
  const { events, heartbeat } = await openRun(root, id)
  expect(result.diagnosis).toEqual(heartbeat.diagnosis)
  const folded = events.reduce((state, event) => evolve(result.plan, state, event), initialState(result.plan))
  expect(folded).toEqual(result.state)
})

test('a fold is believed only with the very lines it was made of', async () => {
  const { folder, plan, state } = await paused(50)
  const kept = await readFold(folder.fold, plan)
  if (!kept) throw new Error('no fold')
  const marked = { ...kept, state: { ...kept.state, run: 'from the fold' } }
  await writeFold(folder.fold, marked)
  expect((await foldRun(folder, plan)).state.run).toBe('from the fold') // so it is used at all
  await writeFold(folder.fold, { ...marked, end: { ...kept.end, sum: kept.end.sum ^ 1 } })
  expect(await foldRun(folder, plan)).toEqual({ ...kept, state, kept: 0 })
  await writeFold(folder.fold, { ...marked, end: { ...kept.end, bytes: kept.end.bytes + 1 } })
  expect((await foldRun(folder, plan)).state.run).toBe(state.run)
  for (const text of ['', '{}', readFileSync(folder.fold, 'utf8').replace('from the fold', 'from the gold')]) {
    writeFileSync(folder.fold, text)
    expect((await foldRun(folder, plan)).state.run).toBe(state.run)
  }
})

test('a line that was changed behind a fold stops with its place all the same', async () => {
  const { root, run: id, folder } = await paused(50)
  const lines = readFileSync(folder.journal, 'utf8').split('\n')
  lines[6] = lines[6]?.replace('"t":', '"t":1') ?? ''
  writeFileSync(folder.journal, lines.join('\n'))
  await expect(resume({ root, run: id, agents })).rejects.toMatchObject({ code: 'journal', place: { line: 7 } })
})
