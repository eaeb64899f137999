import { describe, expect, test } from 'vitest'
import { base, found, project } from '../../helpers/found.js'
import { readText } from '../../helpers/workspace.js'

describe('path-escapes-project', () => {
  test.each<[string, string | undefined]>([
    ['../x', 'leaves the project'],
    ['a/../../x', 'leaves the project'],
    ['a\\..\\..\\x', 'leaves the project'],
    ['/etc', 'is absolute'],
    ['C:\\x', 'is absolute'],
    ['\\\\host\\x', 'is absolute'],
    ['~/x', 'begins in a home folder'],
    ['~', 'begins in a home folder'],
    ['a/../x', undefined],
    ['./..x/~', undefined],
    ['...', undefined],
  ])('%j', async (path, problem) => {
    const text = `${base}memory: { path: ${JSON.stringify(path)} }\n`
    const expected =
      problem === undefined ? [] : [`9:17 error the path "${path}" ${problem}, expected one inside the project`]
    expect(await found('path-escapes-project', text)).toEqual(expected)
  })

  test('in every place that names a path', async () => {
    const shared =
      'agents: { default: { command: [x], cwd: .. }, fixer: { command: [x] } }\nchecks: { tests: { command: [x], cwd: /, writes: [a, ../b] } }\nsettings: { defaultMemory: { path: ~/x } }\n'
    const text = base.replace('prompt: Fix it.', 'prompt: Fix it., skill: ../skill')
    expect((await found('path-escapes-project', text, shared)).map(line => line.split(' ')[0])).toEqual([
      '1:41',
      '2:39',
      '2:54',
      '3:36',
      '5:43',
    ])
  })

  test.each<[string, string | undefined]>([
    ['../x', 'leaves the project'],
    ['/src/**', 'is absolute'],
    ['~/x', 'begins in a home folder'],
    ['src/../docs/*.md', 'goes up on its way, which no pattern follows'],
    ['{..,src}/*.md', 'goes up on its way, which no pattern follows'],
    ['src/**/*..{a,b}', undefined],
    ['./docs/[ab]..', undefined],
  ])('as a pattern of what a tool may touch: %j', async (path, problem) => {
    const shared = `tools: { read: { paths: [src, ${JSON.stringify(path)}] } }\n`
    const expected =
      problem === undefined ? [] : [`1:31 error the path "${path}" ${problem}, expected one inside the project`]
    expect(await found('path-escapes-project', base, shared)).toEqual(expected)
  })
})

describe('expressions', () => {
  const choice = (when: string): string =>
    base.replace(
      '  - { label: Tidy',
      `  - { when: ${JSON.stringify(when)}, then: [{ label: Then, prompt: x }] }\n  - { label: Tidy`,
    )

  test.each<[string, string[]]>([
    ["steps['Fix'].output == 'x'", []],
    [
      'steps["Fx"].status == "done"',
      ['6:13 error the expression reads the step "Fx", which does not exist; did you mean "Fix"?'],
    ],
    ["steps['Tidy'].output == ''", ['6:13 error the expression reads the step "Tidy", which comes later']],
    ["steps['Then'].output == ''", ['6:13 error the expression reads the step "Then", which comes later']],
    ["steps.Zzz.output == ''", ['6:13 error the expression reads the step "Zzz", which does not exist']],
    ["'Zzz' in steps", []],
  ])('%s', async (when, expected) => {
    expect(await found('unknown-step-in-expression', choice(when))).toEqual(expected)
    expect(await found('bad-expression', choice(when))).toEqual([])
  })

  test.each<[string, string[]]>([
    ["steps['Fix'].outpt == ''", ['6:13 error the expression reads "outpt" of the step "Fix"; did you mean "output"?']],
    ['steps.Fix.exit == ""', ['6:13 error the expression reads "exit" of the step "Fix"']],
    ["steps['Fix'].output.contains('x') && steps['Fix'].status == 'done'", []],
    ["steps['Fix'].size() > 0", []],
  ])('that read %s', async (when, expected) => {
    expect(await found('unknown-step-field', choice(when))).toEqual(expected)
  })

  test('that are very long make no message that is', async () => {
    const [message = ''] = await found('bad-expression', choice('a'.repeat(5000)))
    expect(message.length).toBeLessThan(300)
  })

  test.each<[string, RegExp]>([
    ['round >', /^6:13 error the expression cannot be used: .+ \(at character \d+\)$/],
    ['round + 1', /^6:13 error the expression cannot be used: gives int, expected true or false$/],
    ['unknown == 1', /^6:13 error the expression cannot be used: .*unknown/i],
  ])('that cannot be used: %s', async (when, expected) => {
    const [first, ...rest] = await found('bad-expression', choice(when))
    expect(first).toMatch(expected)
    expect(rest).toEqual([])
  })
})

describe('schedules', () => {
  test.each<[string, string | undefined]>([
    ['0 9 * * 1-5', undefined],
    ['30 0 9 * * 1-5', undefined],
    ['@daily', undefined],
    ['every day', 'it has 2 fields, expected five or six'],
    ['* * * * * * 2030', 'it has 7 fields, expected five or six'],
    ['2099-01-01T00:00:00', 'it has 1 field, expected five or six'],
    ['', 'it is empty'],
    ['0 0 30 2 *', 'it never comes due'],
    ['0 9 * * 8', 'Invalid value for dayOfWeek: 8'],
  ])('%j', async (cron, problem) => {
    const text = base.replace('type: manual', `type: cron, cron: ${JSON.stringify(cron)}`)
    const expected = problem === undefined ? [] : [`3:30 error the schedule "${cron}" cannot be used: ${problem}`]
    expect(await found('bad-cron', text)).toEqual(expected)
  })
})

describe('names of loops', () => {
  test.each<[string, string | undefined]>([
    ['fix-it_2', undefined],
    ['Fix the tests', undefined],
    ['a'.repeat(64), undefined],
    ['a'.repeat(65), 'has 65 characters, expected at most 64'],
    ['a/b', 'has a slash in it, expected a name for a folder'],
    ['a\\b', 'has a slash in it, expected a name for a folder'],
    ['a\nb', 'has a control character in it, expected a name for a folder'],
    ['..', 'begins with a dot, expected a name for a folder that shows'],
    ['a:b', 'has the character : in it, which some systems refuse'],
    ['a ', 'begins or ends with a space or a dot'],
  ])('%j', async (name, problem) => {
    const expected = problem === undefined ? [] : [`1:7 error the name ${JSON.stringify(name)} ${problem}`]
    expect(await found('unsafe-name', base.replace('fix', JSON.stringify(name)))).toEqual(expected)
  })
})

describe('prompt-placeholder', () => {
  test.each<[string, boolean]>([
    ['TODO', true],
    ['Fix it. TODO: say how.', true],
    ['Look at <your repository>', true],
    ['Lorem ipsum dolor', true],
    ['Remove every TODO from the code', false],
    ['Render <b> and <yourself/>', false],
  ])('%j: %j', async (prompt, isFound) => {
    expect(await found('prompt-placeholder', base.replace('Fix it.', JSON.stringify(prompt)))).toHaveLength(
      isFound ? 1 : 0,
    )
  })
})

describe('shell-syntax', () => {
  test.each<[string, string[]]>([
    [
      '[npm test]',
      ['5:22 warning no program is called "npm test", expected the program and each argument as a word of its own'],
    ],
    ['["C:\\\\Program Files\\\\x.exe", test]', []],
    ['[sh, -c, "a && b"]', []],
    ['[a, ">", b]', ['5:25 warning ">" is an argument here, no shell reads it']],
    ['[a, $HOME, price$5]', ['5:25 warning "$HOME" is an argument here, no shell replaces it']],
  ])('%s', async (command, expected) => {
    const shared = `agents:\n  default: { command: [a] }\n  fixer: { command: [a] }\nchecks:\n  tests: { command: ${command} }\n`
    expect(await found('shell-syntax', base, shared)).toEqual(expected)
  })
})

describe('secret-in-file', () => {
  const key = `sk-${'ant-api03-'}${'a1B2'.repeat(5)}`

  test('finds a key in values that the schema refuses, and does not repeat it', async () => {
    const { diagnostics } = await readText(`${base}apiKey: ${key}\n`, `${project}env: { X: ${key} }\n`)
    expect(diagnostics.map(({ rule, path, line }) => `${rule} ${path}:${line}`).sort()).toEqual([
      'loopkit/secret-in-file loop.yaml:7',
      'loopkit/secret-in-file loops/a.yaml:9',
      'loopkit/unknown-key loop.yaml:7',
      'loopkit/unknown-key loops/a.yaml:9',
    ])
    expect(JSON.stringify(diagnostics)).not.toContain(key)
  })

  test('does not repeat a key that stands where something else belongs', async () => {
    const { diagnostics } = await readText(base.replace('type: manual', `type: ${key}`), project)
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(JSON.stringify(diagnostics)).not.toContain(key.slice(6))
  })

  test('finds a key in an inline loop once', async () => {
    const shared = `${project}loops:\n  x: { trigger: { type: manual }, pipeline: [{ prompt: "use ${key}" }] }\n`
    expect(await found('secret-in-file', base, shared)).toHaveLength(1)
  })

  test('finds a key that is written with an escape, and one that goes on in the next line', async () => {
    const escaped = `"\\x73${key.slice(1)}"`
    const folded = '>\n  -----BEGIN PRIVATE\n  KEY-----'
    for (const value of [escaped, folded])
      expect(await found('secret-in-file', `${base}apiKey: ${value}\n`)).toHaveLength(1)
  })

  test('finds a key once where it is written, however many aliases repeat it', async () => {
    const agents = `agents:\n  a: { command: [&key ${key}] }\n  b: { command: [x, *key, *key] }\n`
    const inline = `${agents}loops:\n  x: { trigger: { type: manual }, pipeline: [{ prompt: *key }] }\n`
    for (const text of [agents, inline])
      expect(await found('secret-in-file', base, text)).toEqual([expect.stringMatching(/^2:23 /)])
  })
})

test('an aliased step is judged once for each place it stands in the text', async () => {
  const text = base.replace(
    'pipeline:\n  - { label: Fix, prompt: Fix it. }',
    'pipeline:\n  - &fix { prompt: "TODO" }\n  - *fix\n  - { label: Fix, prompt: Fix it. }',
  )
  expect(await found('prompt-placeholder', text)).toHaveLength(1)
})
