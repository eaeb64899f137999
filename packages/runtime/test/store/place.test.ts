import { lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRun, pickLoop, pruneRuns, resume, run } from '../../src/index.js'
import { checkScript, script, testProject } from '../support/project.js'
import { tempFolder } from '../support/temp.js'

test('records lie where `.loop` leads, and are removed by hand there', async () => {
  const elsewhere = tempFolder()
  const project = testProject({
    'loop.yaml': `
settings: { dailyBudget: { maxCostUsd: 5 } }
agents: { default: { command: ${script("fs.appendFileSync('work', 'x'); console.log('made')")}, interrupted: retry, ceiling: { costUsd: 1 } } }
checks: { enough: { command: ${checkScript("process.exit(fs.readFileSync('work', 'utf8').length > 1 ? 0 : 1)")} } }
`,
    'loops/x.yaml': `name: x
trigger: { type: manual }
memory: { store: filesystem, persistence: full }
pipeline: [{ prompt: go, label: Make }]
verify: { maker: Make, checker: enough, maxRounds: 1, onExhausted: ask }
`,
  })
  mkdirSync(join(elsewhere, 'records'))
  symlinkSync(join(elsewhere, 'records'), join(project.root, '.loop'))
  const { plan } = await pickLoop('x', project.root)
  const first = await run({ plan, root: project.root })
  expect(first.status).toBe('waiting')
  expect(readdirSync(join(elsewhere, 'records')).sort()).toEqual(['asks', 'budget', 'runs'])
  project.write('work', 'xx')
  const stop = AbortSignal.abort()
  expect((await resume({ root: project.root, run: first.run, stop })).status).toBe('interrupted')
  const { state } = await openRun(project.root, first.run)
  expect(state.checks[0]?.changed).toBeUndefined() // the records are not taken for work
  const done = await run({ plan, root: project.root })
  expect(done.status).toBe('done')
  expect(readdirSync(join(elsewhere, 'records', 'memory', 'x'))).toEqual([`${done.run}.json`])
  const later = () => new Date(Date.now() + 2 * 86_400_000)
  await expect(pruneRuns(project.root, { olderThanDays: 1, now: later })).rejects.toMatchObject({
    code: 'store',
    message: expect.stringContaining('leads out of the project'),
  })
  expect(lstatSync(join(project.root, '.loop')).isSymbolicLink()).toBe(true)
})
