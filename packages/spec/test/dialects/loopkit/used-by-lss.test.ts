import { expect, test } from 'vitest'
import { analyse } from '../../../src/workspace.js'
import { minimal } from '../../helpers/lss.js'

const project = `agents:
  default: { command: [claude, -p] }
  coder: { command: [node, coder.mjs] }
  anthropic/claude-sonnet-4-5: { command: [claude, -p, a] }
  anthropic: { command: [claude, -p, b] }
  spare: { command: [claude, -p, c] }
checks:
  style: { command: [npm, run, lint] }
  types: { command: [npm, run, types] }
  left: { command: [npm, run, left] }
`

const loopkit = `name: fix
description: Make every test pass.
trigger: { type: manual }
pipeline: [{ label: Fix, prompt: Fix it. }]
verify: { maker: Fix, checker: types }
`

const lss = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    ...minimal(),
    evaluators: [
      { id: 'style', type: 'deterministic', implementation: 'style', runs_after: ['coder'] },
      {
        id: 'judge',
        type: 'llm_rubric',
        model: { provider: 'anthropic', name: 'claude-sonnet-4-5' },
        rubric: {
          pass_threshold: 0.8,
          dimensions: [{ name: 'small', weight: 1, scale: [1, 5], criteria: 'No line changed without need.' }],
        },
        runs_after: ['coder'],
      },
    ],
    ...change,
  })

const unused = async (texts: Record<string, string>): Promise<string[]> => {
  const { files } = await analyse({
    project: { path: 'loop.yaml', text: project },
    loops: Object.entries(texts).map(([path, text]) => ({ path: `loops/${path}`, text })),
  })
  const found = files.flatMap(({ diagnostics }) => diagnostics).filter(({ rule }) => /unused-(agent|check)$/.test(rule))
  return found.map(({ pointer }) => pointer).sort()
}

test('what loops in the lss dialect use is used', async () => {
  expect(await unused({ 'a.yaml': loopkit, 'b.yaml': lss() })).toEqual([
    '/agents/anthropic',
    '/agents/spare',
    '/checks/left',
  ])
})

test('in a project of such loops alone, what nothing uses is found as well', async () => {
  expect(await unused({ 'b.yaml': lss() })).toEqual([
    '/agents/anthropic',
    '/agents/default',
    '/agents/spare',
    '/checks/left',
    '/checks/types',
  ])
})

test('what the loops inside a composition use is used', async () => {
  const composition = {
    type: 'sequential',
    children: ['one', 'two'].map(id => ({ id, ref: `${id}.lss.yaml` })),
    adapters: [{ from: 'children.one.outputs.coder', to: 'children.two.inputs.task' }],
  }
  const outer = lss({ composition, evaluators: minimal().evaluators })
  const { files } = await analyse({
    project: { path: 'loop.yaml', text: project },
    loops: [{ path: 'loops/outer.yaml', text: outer }],
    host: { read: ref => ({ path: ref, text: lss({ loop_name: 'inner-loop' }) }) },
  })
  const found = files.flatMap(({ diagnostics }) => diagnostics).filter(({ rule }) => rule === 'loopkit/unused-check')
  expect(found.map(({ pointer }) => pointer).sort()).toEqual(['/checks/left', '/checks/types'])
})

test('when not all of a loop could be read, nothing is said to be unused', async () => {
  expect(await unused({ 'b.yaml': lss({ workers: [{ id: 'coder' }] }) })).toEqual([])
})
