import { expect, test } from 'vitest'
import { costsText } from '../src/render/costs.js'
import { loop } from './support/loop.js'
import { folderWith } from './support/project.js'
import { problemsBy } from './support/schemas.js'

const saying = (usage: string) =>
  JSON.stringify(['node', '-e', `console.log(JSON.stringify({ text: 'done', ${usage} }))`])

const output = 'output: { format: json, text: /text, costUsd: /cost, inputTokens: /in, outputTokens: /out }'

const project = () =>
  folderWith({
    'loop.yaml': `agents:
  default: { command: ${saying('cost: 0.25, in: 12345, out: 678')}, model: some-model, ${output} }
  silent: { command: ${saying('')}, ceiling: { costUsd: 0.5, tokens: 2000 }, ${output} }
  flat: { command: ${saying('cost: 3, in: 10, out: 5')}, lane: subscription, ${output} }
checks:
  passes: { command: [node, -e, "0"] }
`,
    'loops/a-loop-with-a-name-that-is-quite-long.yaml': `name: a-loop-with-a-name-that-is-quite-long
description: Three things by three agents.
trigger: { type: manual }
pipeline:
  - { label: One, agent: default, prompt: Do it. }
  - { label: Two, agent: silent, prompt: Do it. }
  - { label: Three, agent: flat, prompt: Do it. }
verify: { maker: One, checker: passes, maxRounds: 1 }
budget: { maxIterations: 2 }
`,
  })

const name = 'a-loop-with-a-name-that-is-quite-long'

test('loop status --cost tells money, tokens and calls in 80 columns, and apart what is assumed or no money', async () => {
  const cwd = await project()
  const env = { COLUMNS: '80' }
  expect(await loop(['status', '--cost'], { cwd, env })).toMatchObject({
    stdout: 'no runs yet, so nothing was spent\n',
  })
  expect(await loop(['run', name], { cwd })).toMatchObject({ code: 0 })
  await loop(['run', name, '--dry-run'], { cwd })
  const { code, stdout } = await loop(['status', '--cost'], { cwd, env })
  expect(code).toBe(0)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  expect(stdout).toMatch(/^spent by 1 run$/m)
  expect(stdout).toMatch(/^ +calls +in +out +cached +money +assumed$/m)
  expect(stdout).toMatch(/^total +3 +12\.4k +683 +- +\$0\.25 +\$0\.50$/m)
  expect(stdout).toMatch(/^ {2}a-loop-with-a-name-… +3 /m)
  expect(stdout).toMatch(/^ {2}default +1 +12\.3k +678 +- +\$0\.25 +-$/m)
  expect(stdout).toMatch(/^ {2}silent +1 +- +- +- +- +\$0\.50$/m)
  expect(stdout).toMatch(/^ {2}some-model +1 /m)
  expect(stdout).toMatch(/^ {2}\(not named\) +2 /m)
  expect(stdout).toMatch(/^ {2}\d{4}-\d\d-\d\d +3 /m)
  expect(stdout).toMatch(/^lane api +2 calls, 15\.0k tokens; \$0\.25, and \$0\.50 assumed$/m)
  expect(stdout).toMatch(/^lane subscription +1 call, 15 tokens; no money; by use it would be \$3\.00$/m)
  expect(stdout).toMatch(/^assumed +1 of 3 calls did not report all/m)
  expect(stdout).toMatch(/^\[dry run\] 1 run simulated: \d calls of the simulator, which cost nothing$/m)
})

test('loop status --cost --format json is as its schema says, of the runs that are named and from a day on', async () => {
  const cwd = await project()
  await loop(['run', name], { cwd })
  await loop(['run', name], { cwd })
  const report = async (...args: string[]) =>
    JSON.parse((await loop(['status', '--cost', '--format', 'json', ...args], { cwd })).stdout)
  const all = await report()
  expect(problemsBy('loop:costs', all)).toEqual([])
  expect(all.real).toMatchObject({ runs: 2, total: { calls: 6, usd: { reported: 0.5, assumed: 1 } } })
  expect((await report('last')).real).toMatchObject({ runs: 1, total: { calls: 3 } })
  expect((await report('--since', '1h')).real.total.calls).toBe(6)
  expect((await report('--since', '2999-01-01')).real.total.calls).toBe(0)
})

test('of a run no call of which has ended yet there is nothing to tell apart', () => {
  const nothing = { calls: 0, unreported: 0, usd: { reported: 0, assumed: 0 }, lanes: [] }
  const total = { ...nothing, tokens: { input: 0, output: 0, cachedInput: 0, reasoning: 0, assumed: 0 } }
  const book = { total, loops: [], agents: [], models: [], days: [] }
  const real = { ...book, runs: 1 }
  const report = { formatVersion: 1 as const, real, simulated: { ...book, runs: 0 }, unfinished: [], damaged: [] }
  const text = costsText(report, { width: 80, paint: text => text })
  expect(text).toContain('spent by 1 run')
  expect(text).not.toContain('by loop')
})

test('where nobody said what calls cost, no sum of money is told', async () => {
  const cwd = await folderWith({
    'loop.yaml': `agents:
  default: { command: ${saying('in: 10, out: 5')}, ${output} }
checks:
  passes: { command: [node, -e, "0"] }
`,
    'loops/work.yaml': `name: work
description: One thing.
trigger: { type: manual }
pipeline:
  - { label: One, agent: default, prompt: Do it. }
verify: { maker: One, checker: passes, maxRounds: 1 }
budget: { maxIterations: 2 }
`,
  })
  await loop(['run', 'work'], { cwd })
  const { stdout } = await loop(['status', '--cost'], { cwd })
  expect(stdout).toMatch(/^lane api +1 call, 15 tokens; no cost reported$/m)
})

test('what cannot be meant is refused', async () => {
  const cwd = await project()
  for (const when of ['yesterday', '2026-02-31', '7', '-1d'])
    expect(await loop(['status', '--cost', '--since', when], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Expected how long ago, as in 7d, 12h or 30m, or a date'),
    })
  await loop(['run', name], { cwd })
  expect(await loop(['status', '--since', '7d'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--since goes with --cost'),
  })
  expect(await loop(['status', 'last', 'last'], { cwd })).toMatchObject({ code: 2 })
  expect(await loop(['status', '--cost', 'nothing'], { cwd })).toMatchObject({ code: 2 })
})
