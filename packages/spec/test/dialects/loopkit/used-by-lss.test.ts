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

const tooled = (tools: string[] | undefined) =>
  lss({ workers: minimal().workers.map(worker => ({ ...worker, ...(tools ? { tools } : {}) })) })

const unusedTools = async (loops: Record<string, string>, tools = '{ deploy: { irreversible: true }, mail: {} }') => {
  const { files } = await analyse({
    project: { path: 'loop.yaml', text: `${project}tools: ${tools}\n` },
    loops: Object.entries(loops).map(([path, text]) => ({ path: `loops/${path}`, text })),
  })
  const found = files.flatMap(({ diagnostics }) => diagnostics).filter(({ rule }) => rule === 'loopkit/unused-tool')
  return found.map(({ pointer, fix = '' }) => `${pointer} ${fix}`)
}

test('a tool that is marked as irreversible is used by a worker that lists it, and by one that lists none', async () => {
  const nobody = ['/tools/deploy Name it in `connectors` of a step or `tools` of a worker, or remove it.']
  expect(await unusedTools({ 'a.yaml': loopkit, 'b.yaml': tooled(['search']) })).toEqual(nobody)
  expect(await unusedTools({ 'b.yaml': tooled([]) })).toEqual(nobody)
  expect(await unusedTools({ 'a.yaml': loopkit, 'b.yaml': tooled(['deploy']) })).toEqual([])
  expect(await unusedTools({ 'a.yaml': loopkit, 'b.yaml': tooled(undefined) })).toEqual([])
  const composition = { type: 'sequential', children: ['b', 'c'].map(id => ({ id, ref: `${id}.yaml` })) }
  const outer = lss({ composition, workers: minimal().workers.map(worker => ({ ...worker, tools: [] })) })
  expect(await unusedTools({ 'a.yaml': outer, 'b.yaml': tooled([]), 'c.yaml': tooled([]) })).toEqual(nobody)
  const { files } = await analyse({
    project: { path: 'loop.yaml', text: `${project}tools: { deploy: { irreversible: true } }\n` },
    loops: [{ path: 'loops/a.yaml', text: outer }],
    host: { read: ref => ({ path: ref, text: tooled(ref === 'c.yaml' ? ['deploy'] : []) }) },
  })
  expect(files[0]?.diagnostics.filter(({ rule }) => rule === 'loopkit/unused-tool')).toEqual([])
  expect(await unusedTools({ 'a.yaml': loopkit.replace('prompt: Fix', 'connectors: [deploy], prompt: Fix') })).toEqual(
    [],
  )
})

test('one that nobody names is told of only where it is marked and all loops could be read', async () => {
  expect(await unusedTools({ 'b.yaml': tooled(['x']) }, '{ mail: {}, search: { irreversible: false } }')).toEqual([])
  expect(await unusedTools({ 'b.yaml': lss({ workers: [{ id: 'coder', tools: [] }] }) })).toEqual([])
  expect(await unusedTools({})).toEqual([])
})

test('what names it almost is told', async () => {
  expect(await unusedTools({ 'b.yaml': tooled(['depoy']) })).toEqual([
    '/tools/deploy A step or a worker names "depoy"; write the same name in both places.',
  ])
})

const retried = async (text: string, agents: string, tools = '{}') => {
  const { files } = await analyse({
    project: { path: 'loop.yaml', text: `agents: ${agents}\ntools: ${tools}\n` },
    loops: [{ path: 'loops/b.yaml', text }],
  })
  const found = files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ rule }) => rule === 'lss/irreversible-retried')
  return found.map(({ pointer }) => pointer)
}

test('the agent of an irreversible worker that is declared to retry is found, whatever entry it has and whoever marks it', async () => {
  const retry = '{ command: [x], interrupted: retry }'
  const [entry] = minimal().workers.map(({ model }) => Object.values(model as object)) as [string[]]
  const marked = lss({ extensions: { irreversible: { workers: ['coder'] } } })
  for (const name of ['coder', entry.join('/'), entry[0], 'default'])
    expect(await retried(marked, `{ ${name}: ${retry} }`), name).toEqual(['/extensions/irreversible/workers/0'])
  expect(await retried(marked, `{ coder: { command: [x] }, default: ${retry} }`)).toEqual([])
  expect(
    await retried(tooled(['mail', 'deploy']), `{ default: ${retry} }`, '{ deploy: { irreversible: true } }'),
  ).toEqual(['/workers/0/tools/1'])
  expect(await retried(tooled(['deploy']), `{ default: ${retry} }`, '{ deploy: {} }')).toEqual([])
  expect(await retried(lss(), `{ default: ${retry} }`)).toEqual([])
  // That one is found where it is declared.
  expect(await retried(marked, '{ default: { command: [x], interrupted: retry, irreversible: true } }')).toEqual([])
})

test('agents that only a loop inside a composition uses are used, and those of one that cannot be read may be', async () => {
  const composition = {
    type: 'sequential',
    children: ['one', 'two'].map(id => ({ id, ref: `${id}.lss.yaml` })),
    adapters: [{ from: 'children.one.outputs.coder', to: 'children.two.inputs.task' }],
  }
  const [coder] = minimal().workers
  const outer = lss({ composition, workers: [{ ...coder, id: 'coder' }] })
  const inner = (child: string | undefined) => ({
    read: (ref: string) =>
      ref.startsWith('two') && child === undefined ? undefined : { path: ref, text: child ?? one },
  })
  const one = lss({
    loop_name: 'inner-loop',
    workers: [{ ...coder, id: 'spare' }],
    evaluators: minimal().evaluators.map(e => ({ ...e, runs_after: ['spare'] })),
    feedback_channels: [{ ...minimal().feedback_channels[0], destination: 'workers.spare' }],
  })
  const unusedAgents = async (host: Parameters<typeof analyse>[0]['host']) => {
    const { files } = await analyse({
      project: { path: 'loop.yaml', text: project },
      loops: [{ path: 'loops/outer.yaml', text: outer }],
      host,
    })
    const found = files.flatMap(({ diagnostics }) => diagnostics).filter(({ rule }) => rule === 'loopkit/unused-agent')
    return found.map(({ pointer }) => pointer)
  }
  expect(await unusedAgents(inner(one))).not.toContain('/agents/spare')
  expect(await unusedAgents(inner(one))).toContain('/agents/default')
  expect(await unusedAgents(inner(undefined))).toEqual([])
  expect(await unusedAgents(inner(lss({ workers: [{ id: 'coder' }] })))).toEqual([])
})

test('when one of the loops cannot be parsed, nothing is said to be unused', async () => {
  expect(await unused({ 'a.yaml': loopkit, 'b.yaml': 'loop_name: [' })).toEqual([])
})
