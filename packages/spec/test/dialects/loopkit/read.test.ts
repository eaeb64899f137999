import { describe, expect, test } from 'vitest'
import { readLoop, readProject } from '../../../src/dialects/loopkit/read.js'
import { parse } from '../../../src/source/parse.js'
import { brief } from '../../helpers/workspace.js'

const source = (text: string) => {
  const { document } = parse(text, 'a.yaml')
  if (!document) throw new Error('no document')
  return document
}
const problems = (text: string): string[] => brief(readLoop(source(text)).diagnostics)
const fixes = (text: string) => readLoop(source(text)).diagnostics.map(({ fix }) => fix)
const top = 'name: a\ntrigger: { type: manual }\n'
const loop = (rest: string): string => `${top}pipeline: [{ prompt: x, label: X }]\n${rest}\n`

describe('messages name the bad thing, then what was expected', () => {
  test.each<[string, string]>([
    [
      loop('verify: { maker: 3, checker: y }'),
      'loopkit/wrong-type 4:18 "maker" is the number 3, expected a text or a list',
    ],
    [
      loop('verify: { maker: [X, 3], checker: y }'),
      'loopkit/wrong-type 4:22 entry 2 of "maker" is the number 3, expected a text',
    ],
    [
      loop('verify: { maker: [], checker: y }'),
      'loopkit/invalid-value 4:18 "maker" is an empty list, expected at least one entry',
    ],
    [
      loop('verify: { maker: "", checker: y }'),
      'loopkit/invalid-value 4:18 "maker" is an empty text, expected at least one character',
    ],
    [
      loop('verify: { maker: X, checker: y, maxRounds: 11 }'),
      'loopkit/invalid-value 4:44 "maxRounds" is the number 11, expected at most 10',
    ],
    [
      loop('verify: { maker: X, checker: y, maxRounds: 0 }'),
      'loopkit/invalid-value 4:44 "maxRounds" is the number 0, expected at least 1',
    ],
    [
      loop('verify: { maker: X, checker: y, onExhausted: stop }'),
      'loopkit/invalid-value 4:46 "stop" is no verify.onExhausted, expected ask or fail',
    ],
    [loop('verify: { maker: X }'), 'loopkit/missing-key 4:9 the key "checker" is missing here'],
    [loop('verify: X'), 'loopkit/wrong-type 4:9 "verify" is the text "X", expected a mapping'],
    [loop('verify: [X]'), 'loopkit/wrong-type 4:9 "verify" is a list, expected a mapping'],
    [loop('memory:'), 'loopkit/wrong-type 4:8 "memory" is empty, expected a mapping'],
    [
      loop('memory: { store: filesytem }'),
      'loopkit/invalid-value 4:18 "filesytem" is no memory.store, expected filesystem, memory or claude; did you mean "filesystem"?',
    ],
    [
      loop('budget: { maxTokens: 0 }'),
      'loopkit/invalid-value 4:22 a budget of 0 for "maxTokens" lets the loop do nothing, expected more than 0',
    ],
    [
      loop('budget: { maxCostUsd: -1 }'),
      'loopkit/invalid-value 4:23 "maxCostUsd" is the number -1, expected more than 0',
    ],
    [
      loop('budget: { maxIterations: 1.5 }'),
      'loopkit/wrong-type 4:26 "maxIterations" is the number 1.5, expected a whole number',
    ],
    [
      loop('budget: { maxIterations: "5" }'),
      'loopkit/wrong-type 4:26 "maxIterations" is the text "5", expected a whole number',
    ],
    [loop('tags: [1]'), 'loopkit/wrong-type 4:8 entry 1 of "tags" is the number 1, expected a text'],
    [loop('agents: {}'), 'loopkit/unknown-key 4:1 the key "agents" is not known here'],
    [
      `${top.replace('manual', 'hourly')}pipeline: [{ prompt: x }]`,
      'loopkit/invalid-value 2:18 "hourly" is no trigger.type, expected webhook, cron, manual or event',
    ],
    [`${top}pipeline: []`, 'loopkit/invalid-value 3:11 "pipeline" is an empty list, expected at least one entry'],
    [
      `${top}pipeline: ["do it"]`,
      'loopkit/wrong-type 3:12 entry 1 of "pipeline" is the text "do it", expected a mapping',
    ],
    [`${top}pipeline: [{ label: x }]`, 'loopkit/missing-key 3:12 the key "prompt" is missing here'],
    [`${top}pipeline: [{ parallel: 3 }]`, 'loopkit/wrong-type 3:24 "parallel" is the number 3, expected a list'],
    [`${top}pipeline: [{ when: "true" }]`, 'loopkit/missing-key 3:12 the key "then" is missing here'],
    [`${top}pipeline: [{ then: [{ prompt: x }] }]`, 'loopkit/missing-key 3:12 the key "when" is missing here'],
    [`${top}pipeline: [{ parallel: [{ agents: [] }] }]`, 'loopkit/missing-key 3:25 the key "prompt" is missing here'],
  ])('%j', (text, expected) => {
    expect(problems(text)).toContain(expected)
  })

  test('a long text is quoted by its beginning, on one line', () => {
    const [message = ''] = problems(loop(`verify: { maker: X, checker: y, maxRounds: "${'x \\n'.repeat(50)}" }`))
    expect(message).toMatch(/is the text "[x ]{39}…", expected a whole number$/)
  })
})

describe('one mistake is one finding', () => {
  test.each<[string, string, string[]]>([
    [
      'a misspelt key that has to be there',
      `${top}pipeline: [{ promt: x }]`,
      ['loopkit/unknown-key 3:14 the key "promt" is not known here; did you mean "prompt"?'],
    ],
    [
      'a misspelt name',
      loop('').replace('name', 'nme'),
      ['loopkit/unknown-key 1:1 the key "nme" is not known here; did you mean "name"?'],
    ],
    [
      'a step of two kinds',
      `${top}pipeline: [{ parallel: [{ prompt: x }], label: y }]`,
      ['loopkit/unknown-key 3:41 the key "label" is not known here'],
    ],
    [
      'two missing keys',
      'name: a\n',
      [
        'loopkit/missing-key 1:1 the key "pipeline" is missing here',
        'loopkit/missing-key 1:1 the key "trigger" is missing here',
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(problems(text).sort()).toEqual(expected)
  })
})

describe('fixes', () => {
  test.each<[string, string]>([
    [loop('maxRounds: 3'), '`maxRounds` belongs in `verify:`.'],
    [loop('maxTokens: 3'), '`maxTokens` belongs in `budget:`.'],
    [loop('verify: { maker: X, checker: y, autoRetry: yes }'), 'YAML 1.2 knows `true` and `false` alone.'],
    [loop('budget: { maxTokens: "500_000" }'), 'Write the digits alone, without quotes or separators.'],
    [loop('description: 12'), "Put quotes around it: `'12'`."],
    [loop('tags: review'), 'Write it as a list.'],
    [loop('zzz: 1'), 'Known here: name, description, trigger, pipeline, verify, budget, memory, tags.'],
  ])('of %j', (text, fix) => {
    expect(fixes(text)).toEqual([fix])
  })
})

describe('what is read of a loop with mistakes', () => {
  test('is what is well formed, and what is not is known', () => {
    const { document } = readLoop(
      source(`${loop('verify: { maker: [X, 3], checker: y }\nbudgt: {}')}memory: { store: x }\n`),
    )
    expect(document.loop).toEqual({
      name: 'a',
      trigger: { type: 'manual' },
      pipeline: [{ prompt: 'x', label: 'X' }],
      verify: { maker: ['X', undefined], checker: 'y' },
      memory: {},
    })
    expect([...document.broken].sort()).toEqual(['/budget', '/budgt', '/memory/store', '/verify/maker/1'])
  })

  test('a loop without a name is called by its file', () => {
    const { document } = parse('trigger: {}\n', 'some/where/fix-it.yaml')
    expect(document && readLoop(document).document.name).toBe('fix-it')
  })
})

describe('a project file', () => {
  const project = `version: 1
agents:
  a: { command: [x], env: [A, "B C", KEY=secret], output: { format: json, text: result } }
  b: 3
loops:
  one: { trigger: { type: manual }, pipeline: [{ prompt: x }] }
  two: { name: zwei, trigger: { type: cron }, pipeline: [{ prompt: 3 }] }
  three: 3
`
  const { document, loops, diagnostics } = readProject(source(project))

  test('has loops, whose name is their key', () => {
    expect(loops.map(({ name, pointer, broken }) => [name, pointer, broken])).toEqual([
      ['one', '/loops/one', []],
      ['two', '/loops/two', ['/loops/two/pipeline/0/prompt']],
    ])
  })

  test('has findings at their place in the file', () => {
    expect(brief(diagnostics).sort()).toEqual([
      'loopkit/invalid-value 3:31 "B C" cannot be the name of an environment variable',
      'loopkit/invalid-value 3:38 "KEY" is given a value, expected the name of an environment variable alone',
      'loopkit/invalid-value 3:81 "result" is no JSON pointer, expected a form like /result/text',
      'loopkit/wrong-type 4:6 "b" is the number 3, expected a mapping',
      'loopkit/wrong-type 7:68 "prompt" is the number 3, expected a text',
      'loopkit/wrong-type 8:10 "three" is the number 3, expected a mapping',
    ])
    expect(JSON.stringify(diagnostics)).not.toContain('secret')
  })

  test('keeps what is well formed', () => {
    expect(Object.keys(document.project.agents ?? {})).toEqual(['a'])
  })
})
