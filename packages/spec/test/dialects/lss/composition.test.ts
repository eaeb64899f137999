import { expect, test } from 'vitest'
import type { CompositionHost } from '../../../src/dialects/lss/host.js'
import { analyse } from '../../../src/workspace.js'
import { analyseLss, found, minimal } from '../../helpers/lss.js'

const composed = (...refs: string[]) => ({
  ...minimal(),
  composition: {
    type: 'sequential',
    children: refs.map((ref, index) => ({ id: `c${index}`, ref })),
    adapters: refs.slice(1).map((_, index) => ({
      from: `children.c${index}.outputs.coder`,
      to: `children.c${index + 1}.inputs.task`,
    })),
  },
})

const cheap = {
  ...minimal(),
  cost_limits: { per_iteration_usd: 0.1, cumulative_usd: 1, on_exceed: { action: 'halt' } },
}

/** A host over values by their file names. */
const files = (values: Record<string, unknown>): CompositionHost => ({
  read: ref => (ref in values ? { path: `loops/${ref}`, text: JSON.stringify(values[ref]) } : null),
})

test('nothing is found when every child is a sound loop', async () => {
  const { diagnostics } = await analyseLss(composed('b.yaml', 'c.yaml'), files({ 'b.yaml': cheap, 'c.yaml': cheap }))
  expect(found(diagnostics)).toEqual([])
})

test('COMP-5: a child leads back through another one', async () => {
  const host = files({
    'a.yaml': composed('b.yaml', 'c.yaml'),
    'b.yaml': composed('a.yaml', 'c.yaml'),
    'c.yaml': cheap,
  })
  const { diagnostics } = await analyseLss(composed('b.yaml', 'c.yaml'), host)
  const messages = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  expect(messages).toEqual([
    expect.stringContaining('this loop contains itself: loops/a.yaml -> loops/b.yaml -> loops/a.yaml'),
  ])
})

test('a host that never ends is left after some depth', async () => {
  let count = 0
  const host: CompositionHost = {
    read: () => ({ path: `loops/${++count}.yaml`, text: JSON.stringify(composed('next.yaml', 'next.yaml')) }),
  }
  const only = { ...host, read: (ref: string, from: string) => (count > 60 ? undefined : host.read(ref, from)) }
  await analyseLss(composed('b.yaml', 'c.yaml'), only)
  expect(count).toBeLessThanOrEqual(61)
})

test('without a host, children are found among the loops, and what is not there cannot be told', async () => {
  const { files: analysed } = await analyse({
    loops: [
      { path: 'loops/all.yaml', text: JSON.stringify(composed('./parts/b.yaml', '../other/c.yaml')) },
      { path: 'loops/parts/b.yaml', text: JSON.stringify({ ...cheap, version: 1 }) },
    ],
  })
  expect(found(analysed[0]?.diagnostics ?? [])).toEqual(['lss/invalid-child /composition/children/0/ref'])
})

test('without a host, a child that is not beside the file is looked for from the root', async () => {
  const { files: analysed } = await analyse({
    loops: [
      { path: 'flows/all.yaml', text: JSON.stringify(composed('parts/b.yaml', './parts/b.yaml')) },
      { path: 'parts/b.yaml', text: JSON.stringify({ ...cheap, version: 1, objective: 'short' }) },
    ],
  })
  expect(analysed[0]?.diagnostics.map(({ message }) => message)).toEqual([
    'the child "c0" has 2 errors, reported with parts/b.yaml',
    'the child "c1" has 2 errors, reported with parts/b.yaml',
  ])
})

test('a file that is YAML of another kind is no child', async () => {
  const host: CompositionHost = { read: ref => ({ path: ref, text: ref === 'b.yaml' ? '- a' : '{' }) }
  const { diagnostics } = await analyseLss(composed('b.yaml', 'c.yaml'), host)
  expect(found(diagnostics)).toEqual([
    'lss/child-is-no-loop /composition/children/0/ref',
    'lss/child-is-no-loop /composition/children/1/ref',
  ])
})

test('children that may use up all that the whole may cost leave nothing for it', async () => {
  const dear = { ...cheap, cost_limits: { ...cheap.cost_limits, cumulative_usd: 1.5 } }
  const { diagnostics } = await analyseLss(composed('b.yaml', 'c.yaml'), files({ 'b.yaml': dear, 'c.yaml': dear }))
  expect(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['lss/children-over-cost-limit info'])
})

test('COMP-5: a circle through two files is told of as one, and seen from outside as an error of a child', async () => {
  const host = files({
    'a.yaml': composed('b.yaml', 'c.yaml'),
    'b.yaml': composed('c.yaml', 'a.yaml'),
    'c.yaml': cheap,
  })
  const inside = await analyseLss(composed('b.yaml', 'c.yaml'), host)
  const errors = inside.diagnostics.filter(({ severity }) => severity === 'error')
  expect(found(errors)).toEqual(['lss/child-cycle /composition/children/0/ref'])
  const outside = await analyseLss(composed('x.yaml', 'c.yaml'), {
    read: (ref, from) => host.read(ref === 'x.yaml' ? 'b.yaml' : ref === 'a.yaml' ? 'b.yaml' : ref, from),
  })
  expect(found(outside.diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([
    'lss/invalid-child /composition/children/0/ref',
  ])
})

/** A composition of the two children `c0` and `c1`, with what is given. */
const made = (type: string, roles: string[], rest: object, trigger?: string) => ({
  ...minimal(),
  composition: {
    type,
    children: roles.map((role, index) => ({
      ...{ id: `c${index}`, ref: `c${index}.yaml`, role },
      ...(trigger !== undefined && role !== 'outer' ? { trigger } : {}),
    })),
    ...rest,
  },
})

const adapter = (from: number, to: number) => ({
  adapters: [{ from: `children.c${from}.outputs.coder`, to: `children.c${to}.inputs.task` }],
})

const vote = { merge: { strategy: 'vote' } }
const branches = ['branch', 'branch']

test.each([
  [
    'COMP-14',
    made('nested', ['outer', 'inner'], adapter(0, 1), 'children.c1.evaluators.tests.failed'),
    'error lss/trigger-on-itself /composition/children/1/trigger',
  ],
  [
    'COMP-14',
    made('sequential', ['stage', 'stage'], adapter(0, 1), 'children.c0.evaluators.tests.failed'),
    'warning lss/setting-of-other-type /composition/children/0/trigger',
  ],
  [
    'COMP-18',
    made('sequential', ['stage', 'stage'], { ...adapter(0, 1), ...vote }),
    'warning lss/setting-of-other-type /composition/merge',
  ],
  [
    'COMP-20',
    made('parallel', branches, { merge: { strategy: 'vote', synthesizer: 'workers.coder' } }),
    'warning lss/setting-of-other-type /composition/merge/synthesizer',
  ],
  [
    'COMP-20',
    made('parallel', branches, { merge: { strategy: 'synthesize' } }),
    'error lss/synthesizer-missing /composition/merge/strategy',
  ],
  [
    'COMP-19',
    made('parallel', [...branches, 'stage'], { merge: { strategy: 'vote', min_branches_pass: 3 } }),
    'error lss/more-branches-than-children /composition/merge/min_branches_pass',
  ],
  [
    'COMP-15',
    made('sequential', ['stage', 'stage'], { adapters: [...adapter(0, 1).adapters, ...adapter(1, 0).adapters] }),
    'error lss/adapter-backwards /composition/adapters/1/to',
  ],
  [
    'COMP-15',
    made('sequential', ['stage', 'stage'], { adapters: [...adapter(0, 1).adapters, ...adapter(1, 1).adapters] }),
    'error lss/adapter-backwards /composition/adapters/1/to',
  ],
  [
    'COMP-15',
    made('parallel', branches, { ...adapter(0, 1), ...vote }),
    'error lss/adapter-backwards /composition/adapters/0/to',
  ],
])('%s: what nothing could do, or nothing reads, is told of', async (_, loop, finding) => {
  const { diagnostics } = await analyseLss(loop, { read: () => undefined })
  expect(diagnostics.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)).toContain(finding)
})

test.each([
  [
    'an inner one that waits for the outer one',
    made(
      'nested',
      ['outer', 'inner'],
      { adapters: [...adapter(0, 1).adapters, ...adapter(1, 0).adapters] },
      'children.c0.evaluators.tests.failed',
    ),
  ],
  [
    'two branches of which both have to pass',
    made('parallel', branches, { merge: { strategy: 'vote', min_branches_pass: 2 } }),
  ],
  ['a synthesizer', made('parallel', branches, { merge: { strategy: 'synthesize', synthesizer: 'workers.coder' } })],
])('nothing is said of %s', async (_, loop) => {
  const { diagnostics } = await analyseLss(loop, { read: () => undefined })
  expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([])
})

test('a file that has no name is called as its reference calls it', async () => {
  const host: CompositionHost = {
    read: ref => (ref === '.' ? { path: '', reason: 'is a folder, expected a file' } : undefined),
  }
  const { diagnostics } = await analyseLss(composed('.', 'c.yaml'), host)
  expect(diagnostics.map(({ message }) => message)).toContain('"." is a folder, expected a file')
})

const handing = (...adapters: { from: string; to: string }[]) => {
  const { inputs: _, ...rest } = composed('b.yaml', 'c.yaml')
  const value = {
    ...rest,
    inputs: { schema: { other: { type: 'string', description: 'x' } } },
    workers: [{ ...rest.workers[0], inputs: [{ from: 'inputs.other' }] }],
  }
  return analyseLss(
    { ...value, composition: { ...value.composition, adapters } },
    files({
      'b.yaml': cheap,
      'c.yaml': { ...cheap, inputs: { schema: { task: { type: 'string', description: 'x', required: true } } } },
    }),
  )
}

test.each([
  ['children.c9.outputs.coder', 'children.c1.inputs.task', '/composition/adapters/0/from'],
  ['children.c0.outputs.coder', 'children.c9.inputs.task', '/composition/adapters/0/to'],
  ['children.c0.output.coder', 'children.c1.inputs.task', '/composition/adapters/0/from'],
  ['children.c1.inputs.task', 'children.c0.outputs.coder', '/composition/adapters/0'],
])('an adapter from %s to %s is one finding', async (from, to, at) => {
  const { diagnostics } = await handing({ from, to })
  expect(found(diagnostics)).toEqual([`lss/unknown-adapter-end ${at}`])
})

test('an adapter whose ends have changed places is told how to be written', async () => {
  const { diagnostics } = await handing({ from: 'children.c1.inputs.task', to: 'children.c0.outputs.coder' })
  expect(diagnostics[0]?.fix).toBe('Write `from: children.c0.outputs.coder` and `to: children.c1.inputs.task`.')
})

test('an end that leads nowhere explains no hop that it cannot be meant for', async () => {
  const value = composed('b.yaml', 'c.yaml', 'd.yaml')
  const adapters = [{ from: 'children.c9.outputs.coder', to: 'children.c2.inputs.task' }]
  const { diagnostics } = await analyseLss(
    { ...value, composition: { ...value.composition, adapters } },
    files({ 'b.yaml': cheap, 'c.yaml': cheap, 'd.yaml': cheap }),
  )
  expect(found(diagnostics)).toContain('lss/hop-without-adapter /composition/children/1')
  expect(found(diagnostics)).not.toContain('lss/hop-without-adapter /composition/children/2')
})
