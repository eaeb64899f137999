import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerAsk, listRuns, type PruneOptions, pruneRuns, readAnswer, readAsk, resume } from '../../src/index.js'
import { acquireLock } from '../../src/store/lock.js'
import { saying } from '../support/checks.js'
import { composedProject, part, whole } from '../support/composed.js'
import { lssLoop, lssProject } from '../support/lss.js'
import { snapshot } from '../support/records.js'
import { tempFolder } from '../support/temp.js'

const inputs = { task: 'x' }

const runsOf = async (count: number) => {
  const project = lssProject(lssLoop(), 1)
  const runs: string[] = []
  for (let left = count; left > 0; left--) runs.push((await project.run('mend', { inputs, simulate: true })).run)
  return { project, runs: runs.sort() }
}

const removedBy = async (root: string, options: PruneOptions) =>
  (await pruneRuns(root, options)).removed.map(({ run }) => run)

const later = (days: number) => () => new Date(Date.now() + days * 86_400_000)

describe('prune removes', () => {
  test('what is older than so many days, and says how much that was', async () => {
    const { project, runs } = await runsOf(2)
    expect(await removedBy(project.root, { olderThanDays: 30 })).toEqual([])
    expect(await removedBy(project.root, { olderThanDays: 30, now: later(29) })).toEqual([])
    const pruned = await pruneRuns(project.root, { olderThanDays: 30, now: later(31) })
    expect(pruned.removed.map(({ run }) => run)).toEqual([...runs].reverse())
    expect(pruned.removed).toMatchObject([
      { loop: 'mend', simulated: true, status: 'done', children: [], asks: [] },
      {},
    ])
    expect(pruned.bytes).toBeGreaterThan(1000)
    expect(await listRuns(project.root)).toEqual([])
    expect(readdirSync(join(project.root, '.loop')).filter(name => name === 'trash')).toEqual([])
  })

  test('all but the latest, and what is beyond both where both are said', async () => {
    const { project, runs } = await runsOf(3)
    expect(await removedBy(project.root, { keep: 1, olderThanDays: 30 })).toEqual([])
    expect(await removedBy(project.root, { keep: 1 })).toEqual([runs[1], runs[0]])
    expect(await listRuns(project.root)).toEqual([runs[2]])
  })

  test('nothing in a rehearsal, which says the same', async () => {
    const { project, runs } = await runsOf(2)
    const before = snapshot(project.root)
    expect(await removedBy(project.root, { keep: 1, dryRun: true })).toEqual([runs[0]])
    expect(snapshot(project.root)).toEqual(before)
  })

  test('a run with the runs inside it; what loops remember stays', async () => {
    const children = [
      { id: 'a', ref: 'a.yaml' },
      { id: 'b', ref: 'b.yaml' },
    ]
    const adapters = [{ from: 'children.a.outputs.a', to: 'children.b.inputs.task' }]
    const project = composedProject({
      whole: whole({ type: 'sequential', children, adapters }),
      a: part('a'),
      b: part('b'),
    })
    const { run } = await project.run('whole', { inputs })
    mkdirSync(join(project.root, '.loop/memory/whole'), { recursive: true })
    writeFileSync(join(project.root, '.loop/memory/whole/kept.json'), '{}')
    const { removed } = await pruneRuns(project.root, { keep: 0 })
    expect(removed).toMatchObject([{ run, children: [`${run}.i1r1.child.a`, `${run}.i1r1.child.b`] }])
    expect(await listRuns(project.root)).toEqual([])
    expect(existsSync(join(project.root, '.loop/memory/whole/kept.json'))).toBe(true)
  })

  test('what was asked and answered in a run, and nothing of others', async () => {
    const loop = lssLoop({
      evaluators: [{ id: 'editor', type: 'human', timeout_seconds: 3600, runs_after: ['coder'] }],
      feedback_channels: [
        { id: 'back', source: 'evaluators.editor', destination: 'workers.coder', format: 'structured' },
      ],
      metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.editor', unit: 'ratio', primary: true }],
    })
    const agents = { coder: saying('the work') }
    const project = lssProject(loop, 0)
    const over = await project.run('mend', { inputs, agents })
    const open = await project.run('mend', { inputs, agents })
    const [ask, other] = [over.state.ask?.id ?? '', open.state.ask?.id ?? '']
    await answerAsk(project.root, ask, 'approve', undefined)
    await resume({ root: project.root, run: over.run, agents })
    const { removed, kept } = await pruneRuns(project.root, { keep: 0 })
    expect(removed).toMatchObject([{ run: over.run, asks: [ask] }])
    expect(kept).toEqual([{ run: open.run, status: 'waiting', why: 'it is not over' }])
    expect([await readAsk(project.root, ask), await readAnswer(project.root, ask)]).toEqual([undefined, undefined])
    expect(await readAsk(project.root, other)).toBeDefined()
  })
})

describe('prune leaves', () => {
  test('runs that can go on, unless it is forced to', async () => {
    const project = lssProject(lssLoop(), 1)
    const { run } = await project.run('mend', { inputs, stop: AbortSignal.abort() })
    expect(await removedBy(project.root, { keep: 0 })).toEqual([])
    expect(await removedBy(project.root, { keep: 0, force: true })).toEqual([run])
  })

  test('a run that somebody drives, even then', async () => {
    const { project, runs } = await runsOf(1)
    const lock = await acquireLock(join(project.root, '.loop/runs', runs[0] ?? ''))
    const { removed, kept } = await pruneRuns(project.root, { keep: 0, force: true })
    expect(removed).toEqual([])
    expect(kept).toMatchObject([{ run: runs[0], why: expect.stringContaining('is driving this run already') }])
    await lock.release()
    expect(await removedBy(project.root, { keep: 0 })).toEqual(runs)
  })

  test('what is damaged, unless it is forced to', async () => {
    const { project, runs } = await runsOf(1)
    writeFileSync(join(project.root, '.loop/runs', runs[0] ?? '', 'run.json'), '{')
    expect(await pruneRuns(project.root, { keep: 0 })).toMatchObject({ removed: [], kept: [{ status: 'damaged' }] })
    expect(await removedBy(project.root, { keep: 0, force: true })).toEqual(runs)
  })

  test('what a link leads to outside of the project', async () => {
    const { project } = await runsOf(1)
    const outside = tempFolder()
    renameSync(join(project.root, '.loop/runs'), join(outside, 'runs'))
    symlinkSync(join(outside, 'runs'), join(project.root, '.loop/runs'))
    const before = snapshot(outside)
    await expect(pruneRuns(project.root, { keep: 0 })).rejects.toThrow(/leads out of the project's \.loop/)
    expect(snapshot(outside)).toEqual(before)
  })

  test('everything when nothing says which runs', async () => {
    const { project, runs } = await runsOf(1)
    await expect(pruneRuns(project.root, {})).rejects.toThrow('nothing says which runs are to be removed')
    expect(await listRuns(project.root)).toEqual(runs)
  })
})
