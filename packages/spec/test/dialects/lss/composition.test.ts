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
