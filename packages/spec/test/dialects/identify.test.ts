import { expect, test } from 'vitest'
import { identify } from '../../src/dialects/identify.js'
import { parse } from '../../src/source/parse.js'

const identity = (text: string) => {
  const { document } = parse(text, 'a.yaml')
  if (!document) throw new Error('the text is no document')
  return identify(document.root)
}

test.each([
  ['loop_name: a', 'lss', 'loop'],
  ['workers: []', 'lss', 'loop'],
  ['termination_conditions: []', 'lss', 'loop'],
  ['composition: {}', 'lss', 'loop'],
  ['name: a\npipeline: []', 'loopkit', 'loop'],
  ['trigger: {}', 'loopkit', 'loop'],
  ['agents: {}', 'loopkit', 'project'],
  ['loops: {}\nchecks: {}', 'loopkit', 'project'],
  ['pipeline: []\ntrigger: {}\nworkers: []', 'loopkit', 'loop'],
  ['loop_name: a\nworkers: []\ntrigger: {}', 'lss', 'loop'],
])('LSS-1: %j is %s', (text, dialect, kind) => {
  expect(identity(text)).toEqual({ dialect, kind })
})

test('a document that no key gives away has no dialect, and a hint', () => {
  expect(identity('title: a')).toMatchObject({ dialect: undefined, fix: expect.stringContaining('pipeline') })
})
