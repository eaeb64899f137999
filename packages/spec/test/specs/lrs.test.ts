import { expect, test } from 'vitest'
import { analyse, scoreLrs } from '../../src/index.js'
import { minimal } from '../helpers/lss.js'

const project = 'agents: { default: { command: [a] } }\nchecks: { tests: { command: [npm, test] } }\n'

const loop = `name: fix
description: Every test passes.
trigger: { type: manual }
pipeline: [{ label: Fix, prompt: Fix it. }]
verify: { maker: Fix, checker: tests }
budget: { maxIterations: 3 }
`

const scored = async (text: string, shared = project) => {
  const { workspace, files } = await analyse({
    project: { path: 'loop.yaml', text: shared },
    loops: [{ path: 'loops/a.yaml', text }],
  })
  const [, file] = files
  const one = file?.lss ?? workspace.loops[0]
  if (!one) throw new Error('there is no loop')
  const score = (profile?: 'lrs-1' | 'loopkit-0.1') => scoreLrs(one, workspace, profile)
  return { score, found: files.flatMap(({ diagnostics }) => diagnostics).map(({ rule }) => rule) }
}

test('LRS-10: findings of rules do not lower a score, and what the schema refuses has none', async () => {
  const good = await scored(loop)
  const loose = await scored(loop, project.replace('tests:', 'lint: { command: [npm, run, lint] }, tests:'))
  expect([good.found, loose.found]).toEqual([[], ['loopkit/unused-check']])
  expect(loose.score()?.value).toBe(good.score()?.value)
  expect((await scored(`${loop}when: never\n`)).score()).toBeUndefined()
})

test('LRS-11: lrs-1 is for every dialect and the default, loopkit-0.1 for loopkit alone', async () => {
  const loopkit = await scored(loop)
  const lss = await scored(JSON.stringify(minimal()))
  for (const { score } of [loopkit, lss]) {
    expect(score()).toEqual(score('lrs-1'))
    expect(score()?.profile).toBe('lrs-1')
  }
  expect(loopkit.score('loopkit-0.1')?.profile).toBe('loopkit-0.1')
  expect(lss.score('loopkit-0.1')).toBeUndefined()
})
