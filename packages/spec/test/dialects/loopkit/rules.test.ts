import { describe, expect, test } from 'vitest'
import { base, found, project, verify } from '../../helpers/found.js'
import { readText } from '../../helpers/workspace.js'

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

test('a very large loop is checked, with messages of bounded length', async () => {
  const many = (word: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${word}${index}`)
  const steps = many('Step', 600).map(label => `  - { label: ${label}, prompt: x }`)
  const text = base
    .replace('  - { label: Fix, prompt: Fix it. }', steps.join('\n'))
    .replace('maker: Fix', `maker: [${many('Stop', 600).join(', ')}]`)
  const { diagnostics } = await readText(text, project)
  expect(diagnostics).toHaveLength(600)
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

  test('that are models over HTTP have a name for each that uses them, told once', async () => {
    const asked = project.replace('{ command: [node, fix.mjs], ceiling: { tokens: 1000 } }', '{ provider: openai }')
    const unnamed = (column: number, line = 6) => [
      `${line}:${column} error nothing says which model of openai the agent "fixer" is; a run will refuse to start`,
    ]
    const named = base.replace('agent: fixer', 'agent: fixer, model: gpt-5')
    expect(await found('no-model', base, asked)).toEqual(unnamed(45))
    expect(await found('no-model', named, asked)).toEqual([])
    expect(await found('no-model', base, asked.replace('openai', 'openai, model: gpt-5'))).toEqual([])
    expect(await found('no-model', named.replace('checker: tests', 'checker: fixer'), asked)).toEqual(unnamed(32, 7))
    const twice = base.replace('prompt: Fix it.', 'prompt: Fix it., agent: fixer')
    expect(await found('no-model', twice, asked)).toEqual(unnamed(43, 5))
    expect(await found('no-model', base.replace('agent: fixer', 'agent: fixer, model: 5'), asked)).toEqual([])
    expect(await found('no-model', base, asked.replace('openai', 'openai, model: 5'))).toEqual([])
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
