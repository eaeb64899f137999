import { expect, test } from 'vitest'
import { convert } from '../../src/convert/convert.js'
import type { Loop, LssLoop } from '../../src/generated/types.js'
import { parse } from '../../src/source/parse.js'
import { minimal } from '../helpers/lss.js'

const converted = (value: unknown, to: 'lss' | 'loopkit') => {
  const { document } = parse(JSON.stringify(value), 'a.yaml')
  if (!document) throw new Error('it is not YAML')
  return convert(document, to, { project: undefined })
}

test('what cannot be undone is marked so in the other dialect, there and back', () => {
  const there = converted({ ...minimal(), extensions: { irreversible: { workers: ['coder'] } } }, 'loopkit')
  const loop = there.value as Loop
  expect(loop.pipeline).toMatchObject([{ label: 'coder', irreversible: true }])
  expect(there.losses.filter(({ pointer }) => pointer.startsWith('/extensions'))).toEqual([])
  const back = converted(loop, 'lss')
  expect((back.value as LssLoop).extensions).toMatchObject({ irreversible: { workers: ['coder'] } })
  expect(back.losses.filter(({ pointer }) => pointer.includes('irreversible'))).toEqual([])
})

test('a mark of tools that loopkit has no place for is listed as lost', () => {
  const { losses } = converted({ ...minimal(), extensions: { irreversible: { tools: ['mail'] } } }, 'loopkit')
  expect(losses.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining([expect.stringContaining('/extensions')]))
})
