import { describe, expect, test } from 'vitest'
import { readText } from '../../helpers/workspace.js'

const project = `
agents:
  default: { command: [claude, -p] }
  fixer: { command: [node, fix.mjs], ceiling: { tokens: 1000 } }
checks:
  tests: { command: [npm, test] }
`
const base = `name: fix
description: Make every test pass.
trigger: { type: manual }
pipeline:
  - { label: Fix, prompt: Fix it. }
  - { label: Tidy, prompt: Tidy up., agent: fixer }
verify: { maker: Fix, checker: tests }
budget: { maxDurationMinutes: 30 }
`
/** Findings of one rule: `line:column severity message`. */
const found = async (rule: string, text: string, shared: string | undefined = project): Promise<string[]> => {
  const { diagnostics } = await readText(text, shared)
  return diagnostics
    .filter(diagnostic => diagnostic.rule === `loopkit/${rule}`)
    .map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`)
}
const verify = (text: string): string => base.replace('{ maker: Fix, checker: tests }', text)

test('a sound loop has no findings', async () => {
  const { diagnostics } = await readText(base, project)
  expect(diagnostics).toEqual([])
})

test('the format’s own example is valid, and says that it needs agents', async () => {
  const seed = `name: pr-review
trigger: { type: webhook, event: pull_request }
pipeline:
  - parallel:
      - { prompt: Review for correctness bugs, label: Bug Review }
      - { prompt: Review for security, label: Security Review }
verify:
  maker: [Bug Review, Security Review]
  checker: Adversarial Verifier
  maxRounds: 3
  autoRetry: true
budget: { maxTokens: 500000, maxDurationMinutes: 30 }
memory: { store: filesystem, path: .loopkit/state }
`
  const { diagnostics } = await readText(seed)
  expect(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'info loopkit/no-description',
    'info loopkit/no-agent',
    'info loopkit/unbound-checker',
  ])
})

describe('maker-is-checker', () => {
  test.each<[string, string[]]>([
    ['{ maker: Fix, checker: Fix }', ['7:32 error "Fix" is a maker and its own checker']],
    ['{ maker: [Fix, Tidy], checker: [tests, Tidy] }', ['7:48 error "Tidy" is a maker and its own checker']],
    [
      '{ maker: Tidy, checker: fixer }',
      ['7:33 error the checker "fixer" is the agent that does the maker step "Tidy"'],
    ],
    [
      '{ maker: Fix, checker: default }',
      ['7:32 error the checker "default" is the agent that does the maker step "Fix"'],
    ],
    ['{ maker: Fix, checker: fixer }', []],
    ['{ maker: Fix, checker: Somebody }', []],
  ])('%s', async (text, expected) => {
    expect(await found('maker-is-checker', verify(text))).toEqual(expected)
  })

  test('a command of the same name as a step is no maker', async () => {
    const text = verify('{ maker: tests, checker: tests }').replace('label: Fix', 'label: tests')
    expect(await found('maker-is-checker', text)).toEqual([])
  })

  test('is a warning where the project does not enforce it', async () => {
    const lenient = `settings: { enforceMakerChecker: false }${project}`
    expect(await found('maker-is-checker', verify('{ maker: Fix, checker: Fix }'), lenient)).toEqual([
      '7:32 warning "Fix" is a maker and its own checker',
    ])
  })
})

test('a maker that is refused does not move the place of the next one', async () => {
  expect(await found('unknown-maker', verify('{ maker: [3, Fixx, Fix], checker: tests }'))).toEqual([
    '7:22 error the maker "Fixx" is no label of the pipeline; did you mean "Fix"?',
  ])
})

test('a very large loop is checked in bounded time, with messages of bounded length', async () => {
  const many = (word: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${word}${index}`)
  const steps = many('Step', 8_000).map(label => `  - { label: ${label}, prompt: x }`)
  const text = base
    .replace('  - { label: Fix, prompt: Fix it. }', steps.join('\n'))
    .replace('maker: Fix', `maker: [${many('Stop', 8_000).join(', ')}]`)
  const before = performance.now()
  const { diagnostics } = await readText(text, project)
  expect(performance.now() - before).toBeLessThan(10_000)
  expect(diagnostics).toHaveLength(8_000)
  expect(Math.max(...diagnostics.map(({ fix = '' }) => fix.length))).toBeLessThan(200)
})

describe('limits', () => {
  test('of the project count for every loop', async () => {
    const text = base.replace(/budget.*\n/, '')
    expect(await found('no-bound', text)).toEqual(['1:1 warning nothing limits what a run of "fix" may use'])
    expect(await found('no-bound', text, `settings: { defaultBudget: { maxIterations: 5 } }${project}`)).toEqual([])
  })

  test('that are refused, misspelt or empty are found once', async () => {
    for (const budget of ['budget: { maxTokens: 0 }', 'budgt: { maxTokens: 9 }', 'budget: {}', 'budget: 5']) {
      const { diagnostics } = await readText(base.replace(/budget.*\n/, `${budget}\n`), project)
      expect(diagnostics, budget).toHaveLength(1)
    }
  })

  test('on tokens need the ceiling of each agent, named once', async () => {
    const text = base.replace('maxDurationMinutes: 30', 'maxTokens: 500, maxCostUsd: 2')
    expect(await found('unpriced-agent', text)).toEqual([
      '5:5 warning the agent "default" declares no ceiling for money, which the budget limits; a run will refuse to start',
      '5:5 warning the agent "default" declares no ceiling for tokens, which the budget limits; a run will refuse to start',
      '6:45 warning the agent "fixer" declares no ceiling for money, which the budget limits; a run will refuse to start',
    ])
    expect(await found('ceiling-over-budget', text)).toEqual([
      '6:45 warning one call of "fixer" may use 1000 tokens, and the budget allows 500',
    ])
  })

  test('on tokens count for checking agents too', async () => {
    const text = verify('{ maker: Tidy, checker: Reviewer }')
      .replace('maxDurationMinutes', 'maxTokens')
      .replace('{ label: Fix, prompt: Fix it. }', '{ label: Fix, prompt: Fix it., agent: fixer }')
    expect(await found('unpriced-agent', text)).toEqual([
      '7:33 warning the agent "default" declares no ceiling for tokens, which the budget limits; a run will refuse to start',
    ])
  })

  test.each<[string, string, string[]]>([
    [
      '{ maker: Fix, checker: tests }',
      '{ maxIterations: 2 }',
      ['8:26 warning 2 iterations can never use up the 3 rounds of `verify`'],
    ],
    ['{ maker: Fix, checker: tests, autoRetry: false }', '{ maxIterations: 2 }', []],
    ['{ maker: Fix, checker: tests, maxRounds: 2 }', '{ maxIterations: 2 }', []],
  ])('on iterations of %s in %s', async (check, budget, expected) => {
    expect(await found('iterations-below-rounds', verify(check).replace('{ maxDurationMinutes: 30 }', budget))).toEqual(
      expected,
    )
  })
})

describe('agents', () => {
  test('are not unknown where there is no project file', async () => {
    const { diagnostics } = await readText(base)
    expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'loopkit/no-agent 2 steps have no agent to carry them out; only a dry run can',
      'loopkit/unbound-checker no agent is declared for the checker "tests"; only a dry run can simulate it',
    ])
  })

  test('that are refused are neither unknown nor unpriced', async () => {
    const { diagnostics } = await readText(
      base.replace('maxDurationMinutes', 'maxTokens'),
      project.replace('{ command: [node, fix.mjs], ceiling: { tokens: 1000 } }', '3'),
    )
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['loopkit/wrong-type', 'loopkit/unpriced-agent'])
  })

  test('named like something every object has are unknown like others', async () => {
    expect(await found('unknown-agent', base.replace('agent: fixer', 'agent: constructor'))).toEqual([
      '6:45 error no agent "constructor" is declared in loop.yaml',
    ])
  })

  test('are not unused while a loop cannot be read', async () => {
    const { diagnostics } = await readText(base.replace('prompt: Tidy up.', 'prompt: 3'), project)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['loopkit/wrong-type'])
  })
})

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
})

test('an aliased step is judged once for each place it stands in the text', async () => {
  const text = base.replace(
    'pipeline:\n  - { label: Fix, prompt: Fix it. }',
    'pipeline:\n  - &fix { prompt: "TODO" }\n  - *fix\n  - { label: Fix, prompt: Fix it. }',
  )
  expect(await found('prompt-placeholder', text)).toHaveLength(1)
})
