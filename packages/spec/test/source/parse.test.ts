import { describe, expect, test } from 'vitest'
import { nodeAt, placeAt, span } from '../../src/source/document.js'
import { maxTextLength, parse } from '../../src/source/parse.js'
import { plainValue } from '../../src/source/value.js'
import { brief } from '../helpers/workspace.js'

const read = (text: string) => {
  const parsed = parse(text, 'a.yaml')
  if (!parsed.document) throw new Error(brief(parsed.diagnostics).join('\n'))
  return parsed.document
}
const valueIn = (text: string): unknown => plainValue(read(text).root)
const problemsIn = (text: string): string[] => {
  const parsed = parse(text, 'a.yaml')
  return parsed.document ? [] : brief(parsed.diagnostics)
}
/** The source text of a node, as its range has it. */
const textAt = (text: string, pointer: string, key = false): string | undefined => {
  const { root } = read(text)
  const node = nodeAt(root, pointer, key)
  return node && text.slice(node.start, node.end)
}

describe('places', () => {
  test.each<[string, string, string, string]>([
    ['plain', 'a: one two # c\n', '/a', 'one two'],
    ['plain over lines', 'a: one\n  two\nb: 1\n', '/a', 'one\n  two'],
    ['single quoted', "a: 'it''s'\n", '/a', "'it''s'"],
    ['double quoted', 'a: "\\u00e9"\n', '/a', '"\\u00e9"'],
    ['empty quotes', 'a: ""\n', '/a', '""'],
    ['literal block', 'a: |\n  one\n  two\nb: 1\n', '/a', 'one\n  two'],
    ['folded block', 'a: >-\n  one\n\n  two\n', '/a', 'one\n\n  two'],
    ['number', 'a: 12.5\n', '/a', '12.5'],
    ['flow list', 'a: [1, [2, 3 ], ] # c\nb: 1\n', '/a', '[1, [2, 3 ], ]'],
    ['inner flow list', 'a: [1, [2, 3 ], ]\n', '/a/1', '[2, 3 ]'],
    ['empty flow mapping', 'a: {}\n', '/a', '{}'],
    ['flow mapping over lines', 'a: {\n  b: 1, # }\n  }\n', '/a', '{\n  b: 1, # }\n  }'],
    ['flow mapping with an empty entry', 'a: { ? , b: }\n', '/a', '{ ? , b: }'],
    ['flow mapping without value', 'a: { b }\n', '/a', '{ b }'],
    ['block list', 'a:\n  - 1\n  - 2\nb: 1\n', '/a', '- 1\n  - 2'],
    ['block mapping', 'a:\n  b: 1\n  c: 2\n', '/a', 'b: 1\n  c: 2'],
    ['after an emoji', 'a: ["😀", x]\n', '/a/1', 'x'],
    ['alias', 'a: &x [1]\nb: *x\n', '/b', '[1]'],
  ])('of a %s', (_kind, text, pointer, expected) => {
    expect(textAt(text, pointer)).toBe(expected)
  })

  test.each<[string, string, string]>([
    ['a: 1\n', '/a', 'a'],
    ['"a b": 1\n', '/a b', '"a b"'],
    ['? a\n: 1\n', '/a', 'a'],
  ])('of the key in %j', (text, pointer, expected) => {
    expect(textAt(text, pointer, true)).toBe(expected)
  })

  test.each<[string, string, [number, number]]>([
    ['a:\nb: 1\n', '/a', [1, 3]],
    ['a: # none\nb: 1\n', '/a', [1, 3]],
    ['a:\n  - x\n  -\n', '/a/1', [2, 6]],
    ['a: { b, c: 1 }\n', '/a/b', [1, 7]],
  ])('of an absent value in %j', (text, pointer, [line, column]) => {
    expect(placeAt(read(text), pointer)).toMatchObject({ line, column })
  })

  test('count CRLF, CR and LF as one line end each', () => {
    const { lines, root } = read('a: 1\r\nb:\r\n  - 2\nc: 3\r\n')
    expect(span(lines, root.entries.get('c')?.value ?? root)).toEqual({ line: 4, column: 4, endLine: 4, endColumn: 5 })
  })

  test('do not count a byte order mark', () => {
    const document = read('\ufeffname: x\nb: y\n')
    expect(placeAt(document, '/name')).toMatchObject({ line: 1, column: 7 })
    expect(placeAt(document, '/b')).toMatchObject({ line: 2, column: 4 })
    expect(placeAt(document, '')).toMatchObject({ line: 1, column: 1 })
  })

  test('count UTF-16 units, as editors and the language server protocol do', () => {
    expect(placeAt(read('a: ["😀é", x]\n'), '/a/1')).toMatchObject({ line: 1, column: 12 })
  })

  test('of something absent are those of what it would be in', () => {
    expect(placeAt(read('a:\n  b: 1\n'), '/a/c/d')).toEqual({ file: 'a.yaml', line: 2, column: 3, pointer: '/a/c/d' })
  })

  test('follow escaped pointers', () => {
    expect(placeAt(read('a/b:\n  c~d: 1\n'), '/a~1b/c~0d')).toMatchObject({ line: 2, column: 8 })
  })
})

describe('values', () => {
  test('are those of the YAML 1.2 core schema', () => {
    const text =
      'a: [yes, No, on, true, False, ~, null, 012, 0o12, 0x1f, 1e3, .5, -.inf, 1_000, 12:30, 2026-01-02, "1", <<]\n'
    expect(valueIn(text)).toEqual({
      a: [
        'yes',
        'No',
        'on',
        true,
        false,
        null,
        null,
        12,
        10,
        31,
        1000,
        0.5,
        -Infinity,
        '1_000',
        '12:30',
        '2026-01-02',
        '1',
        '<<',
      ],
    })
  })

  test('have the type of a core tag', () => {
    expect(valueIn('a: !!str 12\nb: !!int "12"\nc: !!float 1\nd: ! 5\ne: !!null ""\nf: !!bool "true"\n')).toEqual({
      a: '12',
      b: 12,
      c: 1,
      d: '5',
      e: null,
      f: true,
    })
  })

  test('of plain keys are texts as they are written', () => {
    expect(Object.keys(valueIn('1.0: a\n007x: b\ntrue: c\n~: d\n') as object)).toEqual(['1.0', '007x', 'true', '~'])
  })

  test('of aliases are shared', () => {
    const value = valueIn('a: &x { b: 1 }\nc: *x\n') as { a: object; c: object }
    expect(value.c).toBe(value.a)
  })

  test('named __proto__ are ordinary keys', () => {
    const value = valueIn('__proto__: { polluted: true }\n') as object
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value)).toEqual(['__proto__'])
  })

  test('accept one document between markers, directives and comments', () => {
    expect(valueIn('%YAML 1.2\n# c\n---\na: 1\n...\n# end\n')).toEqual({ a: 1 })
  })
})

describe('what is refused', () => {
  test.each<[string, string, string[]]>([
    ['an empty text', '', ['yaml/empty 1:1 the file holds no document']],
    ['blanks and comments', '\n  # c\n\n', ['yaml/empty 1:1 the file holds no document']],
    ['a byte order mark alone', '\ufeff', ['yaml/empty 1:1 the file holds no document']],
    ['a list', '- a\n', ['yaml/not-a-mapping 1:1 the document is a list, expected a mapping of keys to values']],
    [
      'a text',
      '\nhi\n',
      ['yaml/not-a-mapping 2:1 the document is a single value, expected a mapping of keys to values'],
    ],
    ['a null', '~\n', ['yaml/not-a-mapping 1:1 the document is a single value, expected a mapping of keys to values']],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', ['yaml/duplicate-key 3:1 the key "a" is here a second time']],
    ['a key twice, quoted', 'a: 1\n"a": 3\n', ['yaml/duplicate-key 2:1 the key "a" is here a second time']],
    [
      'a second document',
      'a: 1\n---\nb: 1\n',
      ['yaml/several-documents 2:1 a second document begins here, expected one'],
    ],
    [
      'a second document after an end',
      'a: 1\n...\n--- # x\nb: 1\n',
      ['yaml/several-documents 3:1 a second document begins here, expected one'],
    ],
    ['a list as key', '? [a]\n: 1\n', ['yaml/complex-key 1:3 a list is used as a key, expected a word']],
    [
      'two mappings as keys',
      '? { a: 1 }\n: 1\n? { b: 1 }\n: 1\n',
      [
        'yaml/complex-key 1:3 a mapping is used as a key, expected a word',
        'yaml/complex-key 3:3 a mapping is used as a key, expected a word',
      ],
    ],
    [
      'a merge key',
      'a: &x { b: 1 }\nc:\n  <<: *x\n',
      ['yaml/merge-key 3:3 the merge key "<<" belongs to YAML 1.1 and does nothing in YAML 1.2'],
    ],
    ['a tag', 'a: !js x\n', ['yaml/tag 1:4 the tag "!js" is not known']],
    ['a tag on a list', 'a: !!set [x]\n', ['yaml/tag 1:4 the tag "!!set" is not known']],
    ['a tag of another type', 'a: !!int x\n', ['yaml/tag 1:10 "x" is not of the type of its tag "!!int"']],
    ['an unknown alias', 'a: *x\n', ['yaml/unknown-alias 1:4 the alias "*x" names no anchor above it']],
    [
      'an alias in what it names',
      'a: &x\n  - *x\n',
      ['yaml/unknown-alias 2:5 the alias "*x" stands inside what it names'],
    ],
    ['a tab', 'a:\n\tb: 1\n', ['yaml/tab 2:1 a tab indents this line, YAML allows only spaces there']],
  ])('%s', (_what, text, expected) => {
    expect(problemsIn(text)).toEqual(expected)
  })

  test.each([
    ['a: [1, 2\n'],
    ['a: "x\n'],
    ["a: 'x\n"],
    ['a: b: c\n'],
    ['a: @x\n'],
    ['a: "\\q"\n'],
    ['a:\n  - 1\n b: 2\n'],
    ['a: \u0000\n'],
    [`a: ${'['.repeat(100)}${']'.repeat(100)}\n`],
  ])('bad syntax %j, with a place inside the text', text => {
    const [first, ...rest] = problemsIn(text)
    expect(first).toMatch(/^yaml\/syntax \d+:\d+ \S/)
    expect(rest).toEqual([])
  })

  test('a text that is too long, before it is read', () => {
    expect(problemsIn('#'.repeat(maxTextLength + 1))).toEqual([
      `yaml/too-large 1:1 the file has ${maxTextLength + 1} characters, the limit is ${maxTextLength}`,
    ])
    expect(valueIn(`a: 1\n${'#'.repeat(maxTextLength - 5)}`)).toEqual({ a: 1 })
  })

  test('nine aliases of nine aliases, nine levels deep, without writing them out', () => {
    const levels = 'abcdefghi'.split('').map((name, index, names) => {
      const item = index === 0 ? 'x' : `*${names[index - 1]}`
      return `${name}: &${name} [${Array.from({ length: 9 }, () => item).join(', ')}]`
    })
    const before = performance.now()
    const problems = problemsIn(levels.join('\n'))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^yaml\/alias-bomb 6:\d+ the document has over 200000 values/)
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('a large document of small parts in bounded time', () => {
    const before = performance.now()
    expect(problemsIn(`a:\n${'- b\n'.repeat(250_000)}`)[0]).toMatch(/^yaml\/alias-bomb/)
    expect(performance.now() - before).toBeLessThan(5000)
  })
})

test('white space is what YAML calls so: a key may end with any other that Unicode knows', () => {
  const { document } = parse('a\u2000: b\u00a0\nc : d \n', 'a.yaml')
  expect(document && plainValue(document.root)).toEqual({ 'a\u2000': 'b\u00a0', c: 'd' })
})
