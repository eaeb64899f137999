import { describe, expect, test } from 'vitest'
import { resume } from '../../src/index.js'
import { checkScript, script, testProject } from '../support/project.js'

const reporting = (usage: { in: number; out: number; usd: number }) =>
  script(
    `console.log(JSON.stringify({ result: 'made', usage: { in: ${usage.in}, out: ${usage.out} }, usd: ${usage.usd} }))`,
  )

const project = (budget: string, agent: string) =>
  testProject({
    'loop.yaml': `
agents:
  worker: ${agent}
checks:
  never: { command: ${checkScript('process.exit(1)')} }
`,
    'loops/spend.yaml': `name: spend
trigger: { type: manual }
pipeline:
  - { prompt: go, label: Make, agent: worker }
verify: { maker: Make, checker: never, maxRounds: 10 }
budget: ${budget}
`,
  })

const mapped =
  'output: { format: json, text: /result, inputTokens: /usage/in, outputTokens: /usage/out, costUsd: /usd }'

describe('budgets', () => {
  test('FC-7: what a program reports is counted, and the run pauses before the call that might not fit', async () => {
    const result = await project(
      '{ maxTokens: 350 }',
      `{ command: ${reporting({ in: 80, out: 20, usd: 0.1 })}, ${mapped}, ceiling: { tokens: 120 } }`,
    ).run('spend')
    expect(result).toMatchObject({
      status: 'paused',
      exitCode: 3,
      place: { file: 'loops/spend.yaml', line: 6, column: 22 },
    })
    expect(result.state.used).toMatchObject({ tokens: 300, iterations: 4 })
    expect(result.state.used.usd).toBeCloseTo(0.3)
    expect(result.reason).toBe(
      'the limit of 350 tokens is reached: 300 tokens used, and the next call may need 120 tokens',
    )
  })

  test('where a program reports nothing, all that was held back counts', async () => {
    const result = await project(
      '{ maxCostUsd: 1 }',
      `{ command: ${script("console.log('made')")}, ceiling: { costUsd: 0.4 } }`,
    ).run('spend')
    expect(result).toMatchObject({ status: 'paused', exitCode: 3 })
    expect(result.state.used.usd).toBe(0.8)
    expect(result.state.assumed.usd).toBe(0.8)
  })

  test('raised, the run goes on where it paused', async () => {
    const spend = project(
      '{ maxTokens: 350 }',
      `{ command: ${reporting({ in: 80, out: 20, usd: 0 })}, ${mapped}, ceiling: { tokens: 120 } }`,
    )
    const paused = await spend.run('spend')
    const result = await resume({ root: spend.root, run: paused.run, limits: { tokens: 650 } })
    expect(result).toMatchObject({ status: 'paused', exitCode: 3 })
    expect(result.state.used).toMatchObject({ tokens: 600, iterations: 7 })
  })

  test('an agent that does not say what it uses at most is refused where the money is limited', async () => {
    const spend = project('{ maxCostUsd: 1 }', `{ command: ${script('')} }`)
    await expect(spend.run('spend')).rejects.toMatchObject({
      code: 'unpriced',
      exitCode: 2,
      place: { file: 'loop.yaml' },
    })
    expect(() => spend.read('.loop/runs')).toThrow()
  })

  test('a first call that cannot fit is refused before anything is written', async () => {
    await expect(
      project('{ maxTokens: 100 }', `{ command: ${script('')}, ceiling: { tokens: 500 } }`).run('spend'),
    ).rejects.toMatchObject({ code: 'unpriced', message: expect.stringContaining('500 tokens') })
  })

  test('more than the declared ceiling is counted, told and stops the run', async () => {
    const result = await project(
      '{ maxTokens: 350 }',
      `{ command: ${reporting({ in: 400, out: 100, usd: 0 })}, ${mapped}, ceiling: { tokens: 120 } }`,
    ).run('spend')
    expect(result).toMatchObject({ status: 'paused' })
    expect(result.state.warnings[0]?.text).toBe('make reported 500 tokens, over its declared ceiling of 120')
  })

  test('the time limit cuts the running step off, and a longer one lets it be done again', async () => {
    const slow = project(
      '{ maxDurationMinutes: 1 }',
      `{ command: ${script("if (fs.existsSync('go')) { console.log('made'); process.exit(0) } fs.writeFileSync('go', ''); setInterval(() => {}, 1000)")}, interrupted: retry }`,
    )
    const paused = await slow.run('spend', { limits: { seconds: 2 } })
    expect(paused).toMatchObject({
      status: 'paused',
      exitCode: 3,
      place: undefined,
      reason: expect.stringContaining('given on the command line'),
    })
    expect(paused.state.nodes[0]?.status).toBe('pending')
    const result = await resume({ root: slow.root, run: paused.run, limits: { seconds: 600, iterations: 1 } })
    expect(result.state.nodes[0]?.status).toBe('done')
  })
})
