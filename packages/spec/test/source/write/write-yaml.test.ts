import { expect, test } from 'vitest'
import type { Edit, Note } from '../../../src/source/write/edit.js'
import { writeYaml } from '../../../src/source/write/write-yaml.js'

const write = (text: string, edits: Edit[], notes: Note[] = []): string => {
  const written = writeYaml(text, edits, notes)
  return 'text' in written ? written.text : `refused: ${written.refused}`
}

const text = `# a loop
name:   heal   # its name

tags: [a,  "b"]   # two
steps:
# the first
- prompt: |  # long
    Do it.

    # no comment
  label: 'Fix'
- prompt: check
`

test('without a change nothing changes, whatever the style', () => {
  expect(write(text, [])).toBe(text)
})

test.each<[string, Edit, string, string]>([
  ['a word keeps its place and its comment', { op: 'set', at: '/name', value: 'mend' }, 'heal   #', 'mend   #'],
  ['what YAML 1.1 reads otherwise is quoted', { op: 'set', at: '/name', value: 'on' }, 'heal   #', "'on'   #"],
  ['an entry in brackets', { op: 'set', at: '/tags/1', value: 'c' }, '"b"', 'c'],
  ['the end of brackets', { op: 'append', at: '/tags', value: 'c' }, '"b"]', '"b", c]'],
  [
    'a text in lines',
    { op: 'set', at: '/steps/0/prompt', value: 'x' },
    '|  # long\n    Do it.\n\n    # no comment\n',
    'x  # long\n',
  ],
  ['a key', { op: 'rename', at: '/steps/0/label', key: 'title' }, '  label:', '  title:'],
  [
    'a key behind another',
    { op: 'insert', at: '/steps/0', key: 'agent', value: 'x', after: 'prompt' },
    '    # no comment\n',
    '    # no comment\n  agent: x\n',
  ],
  [
    'a key before the first',
    { op: 'insert', at: '/steps/1', key: 'agent', value: 'x', before: 'prompt' },
    '- prompt: check',
    '- agent: x\n  prompt: check',
  ],
  [
    'an entry of a list',
    { op: 'append', at: '/steps', value: { prompt: 'a\nb' } },
    '- prompt: check\n',
    '- prompt: check\n- prompt: |-\n    a\n    b\n',
  ],
  ['a key goes with its line', { op: 'remove', at: '/tags' }, 'tags: [a,  "b"]   # two\n', ''],
  [
    'the key on the line of a dash',
    { op: 'remove', at: '/steps/0/prompt' },
    '- prompt: |  # long\n    Do it.\n\n    # no comment\n  label',
    '- label',
  ],
])('%s', (_, edit, before, after) => {
  expect(text).toContain(before)
  expect(write(text, [edit])).toBe(text.replace(before, after))
})

test('a list in the place of a mapping: comments between its lines move up', () => {
  const edit: Edit = { op: 'set', at: '/a', value: [1, { b: 2 }] }
  expect(write('a: # of a\n  # of b\n  b: 1 # one\nc: 3\n', [edit])).toBe(
    '# of b\n# one\na: # of a\n  - 1\n  - b: 2\nc: 3\n',
  )
})

test('line ends, a byte order mark and a missing last line break are kept', () => {
  expect(write('\ufeffa: 1\r\nb:\r\n  c: 2', [{ op: 'insert', at: '/b', key: 'd', value: [1] }])).toBe(
    '\ufeffa: 1\r\nb:\r\n  c: 2\r\n  d:\r\n    - 1',
  )
})

test('JSON stays JSON, without notes', () => {
  const json = '{\n  "a": 1,\n  "b": ["x"]\n}\n'
  const edits: Edit[] = [{ op: 'insert', at: '', key: 'c', value: { d: null }, after: 'a' }]
  const result = write(json, edits, [{ at: '/c', text: 'assumed' }])
  expect(JSON.parse(result)).toEqual({ a: 1, c: { d: null }, b: ['x'] })
  expect(result).toContain('\n  "c": {\n    "d": null\n  },\n')
})

test('notes stand at the ends of lines, behind comments that are there, once on each line', () => {
  const notes = ['/a', '/b', '/b/c', '/d/0', '/d/1'].map(at => ({ at, text: `why\n${at}` }))
  expect(write('a: |\n  x\nb: # old\n  c: "y # z"\nd: [1,\n  2]\n', [], notes)).toBe(
    'a: | # why /a\n  x\nb: # old; why /b\n  c: "y # z" # why /b/c\nd: [1, # why /d/0\n  2] # why /d/1\n',
  )
})

test.each<[string, string, Edit[], RegExp]>([
  [
    'through an alias, more would change',
    'a: &x { b: 1 }\nc: *x\n',
    [{ op: 'set', at: '/c/b', value: 2 }],
    /something else/,
  ],
  ['what an alias names stays', 'a: &x 1\nc: *x\n', [{ op: 'remove', at: '/a' }], /something else/],
  ['a key that is there already', 'a: 1\nb: 2\n', [{ op: 'rename', at: '/a', key: 'b' }], /there is a key "b" already/],
  ['a place that is not there', 'a: 1\n', [{ op: 'set', at: '/b', value: 1 }], /nothing to replace/],
  [
    'two changes of one place',
    'a:\n  b: 1\n',
    [
      { op: 'set', at: '/a', value: 1 },
      { op: 'set', at: '/a/b', value: 2 },
    ],
    /same place/,
  ],
  ['a tag that forbids it', 'a: !!str 1\n', [{ op: 'set', at: '/a', value: 2 }], /something else/],
  ['what is no YAML', 'a: [', [], /not YAML/],
])('refused: %s', (_, before, edits, reason) => {
  expect(write(before, edits)).toMatch(reason)
})

test('an alias itself can be replaced', () => {
  expect(
    write('a: &x { b: 1 }\nc: *x # same\nd: [*x, 2]\n', [
      { op: 'set', at: '/c', value: 3 },
      { op: 'remove', at: '/d/0' },
    ]),
  ).toBe('a: &x { b: 1 }\nc: 3 # same\nd: [2]\n')
})
