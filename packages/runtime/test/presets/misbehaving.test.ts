import type { EffectFinished } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { script, testProject } from '../support/project.js'

const stream = `output:
      format: ndjson
      text: { where: { /type: result }, pointer: /text }
      inputTokens: { where: { /type: step }, pointer: /in, take: sum, by: /id }
      outputTokens: { where: { /type: step }, pointer: /out, take: sum, by: /id }
      costUsd: { where: { /type: step }, pointer: /usd, take: sum, by: /id }
      error: { where: { /type: error }, pointer: /message }`

/** Prints events, at once and in whole or half lines. */
const says = (...lines: (object | string)[]) =>
  script(
    `fs.writeSync(1, ${JSON.stringify(lines.map(line => (typeof line === 'string' ? line : `${JSON.stringify(line)}\n`)).join(''))})`,
  )

const step = (id: number, usd: number, tokens = 10) => ({ type: 'step', id, usd, in: tokens, out: tokens })
const result = { type: 'result', text: 'done' }

const project = (command: string, { agent = '', output = stream, budget = '{ maxIterations: 1 }' } = {}) =>
  testProject({
    'loop.yaml': `agents:
  default:
    command: ${command}
    ${agent}
    ${output}
`,
    'loops/make.yaml': `name: make
trigger: { type: manual }
pipeline:
  - { prompt: go, label: Make }
budget: ${budget}
`,
  })

const make = async (...given: Parameters<typeof project>) => {
  const made = await project(...given).run('make')
  return { ...made, finished: made.events.find(event => event.type === 'effect.finished') as EffectFinished }
}

describe('a program that misbehaves', () => {
  test('has failed when it prints no JSON although its mapping says so', async () => {
    const { finished } = await make(says('Sorry, I cannot.\n'))
    expect(finished).toMatchObject({ status: 'failed', error: { message: expect.stringContaining('printed no JSON') } })
  })

  test('has failed when its output ends in half a line, and what it used before counts', async () => {
    const { finished } = await make(says(step(1, 0.1), '{"type":"result","te'))
    expect(finished).toMatchObject({ status: 'failed', usage: { inputTokens: 10, outputTokens: 10, costUsd: 0.1 } })
    expect(finished.error?.message).toContain('a line of it is no JSON: {"type":"result","te')
  })

  test('is read past lines that are no JSON', async () => {
    const { finished } = await make(says('warning: old\n', step(1, 0.1), '\n', '{broken\n', result))
    expect(finished).toMatchObject({ status: 'ok', usage: { costUsd: 0.1 } })
  })

  test('has failed when it says so, although it ends with 0', async () => {
    const { finished } = await make(says(step(1, 0.1), { type: 'error', message: 'out of credits' }, result))
    expect(finished).toMatchObject({ status: 'failed', error: { code: 'agent' }, usage: { costUsd: 0.1 } })
    expect(finished.error?.message).toContain('says that it failed: out of credits')
  })

  test('counts with all that was held back when it reports no usage', async () => {
    const { finished, state } = await make(says(result), { agent: 'ceiling: { tokens: 500, costUsd: 0.4 }' })
    expect(finished.usage).toBeUndefined()
    expect(state).toMatchObject({ used: { tokens: 500, usd: 0.4 }, assumed: { tokens: 500, usd: 0.4 } })
  })

  test('may print more than is kept, in lines however long: what its stream says is still read', async () => {
    const code = `const event = id => JSON.stringify({ type: 'step', id, in: 1, out: 1, usd: 0.001, noise: 'x'.repeat(100_000) }) + '\\n'
for (let id = 0; id < 100; id++) fs.writeSync(1, event(id))
fs.writeSync(1, 'y'.repeat(9_000_000) + '\\n' + JSON.stringify({ type: 'result', text: 'done' }) + '\\n')`
    const { finished } = await make(script(code))
    expect(finished).toMatchObject({ status: 'ok', usage: { inputTokens: 100, outputTokens: 100 } })
    expect(finished.usage?.costUsd).toBeCloseTo(0.1)
    expect(finished.output).toMatchObject({ bytes: 4 })
    expect(finished.output).not.toMatchObject({ truncated: true })
  })

  test('counts once what it tells twice of the same', async () => {
    const { finished } = await make(says(step(1, 0.1), step(1, 0.2), step(2, 0.1), result))
    expect(finished.usage?.costUsd).toBeCloseTo(0.3)
  })

  test('that ends beyond its ceiling is settled at what it reports, and the run says so', async () => {
    const { finished, state } = await make(says(step(1, 0.7), result), { agent: 'ceiling: { costUsd: 0.5 }' })
    expect(finished).toMatchObject({ status: 'ok', usage: { costUsd: 0.7 } })
    expect(state.used.usd).toBe(0.7)
    expect(state.warnings.map(({ text }) => text).join()).toContain('$0.7, over its declared ceiling of $0.5')
  })

  test('is stopped while it runs once it reports more than its ceiling, and not tried again', async () => {
    const code = `fs.writeSync(1, ${JSON.stringify(`${JSON.stringify(step(1, 0.7))}\n`)}); setTimeout(() => {}, 60_000)`
    const { finished, state, events } = await make(script(code), { agent: 'ceiling: { costUsd: 0.5 }' })
    expect(finished).toMatchObject({ status: 'failed', retryable: false, error: { code: 'ceiling' } })
    expect(finished.error?.message).toContain('was stopped since it reported $0.7, over its ceiling of $0.5')
    expect(finished.ms).toBeLessThan(30_000)
    expect(state.used.usd).toBe(0.7)
    expect(events.filter(({ type }) => type === 'effect.started')).toHaveLength(1)
  })

  test('is stopped as well for tokens beyond its ceiling', async () => {
    const code = `fs.writeSync(1, ${JSON.stringify(`${JSON.stringify(step(1, 0, 400))}\n`)}); setTimeout(() => {}, 60_000)`
    const { finished } = await make(script(code), { agent: 'ceiling: { tokens: 500 }' })
    expect(finished.error?.message).toContain('was stopped since it reported 800 tokens, over its ceiling of 500')
  })
})

describe('the lane of a program', () => {
  const cost = (lane: string, usd: number) =>
    make(says(step(1, usd), result), { agent: `lane: ${lane}\n    ceiling: { costUsd: 0.5 }` })

  test('is on record, and only what is paid by use counts as money', async () => {
    for (const [lane, counted] of [
      ['api', 0.2],
      ['subscription', 0],
      ['local', 0],
    ] as const) {
      const { finished, state } = await cost(lane, 0.2)
      expect(finished.usage, lane).toMatchObject({ lane, costUsd: 0.2 })
      expect(state.used.usd, lane).toBe(counted)
    }
  })

  test('unknown: at least what was held back counts, for nobody knows what was paid', async () => {
    expect((await cost('unknown', 0.2)).state.used.usd).toBe(0.5)
    expect((await cost('unknown', 0.7)).state.used.usd).toBe(0.7)
  })

  test('of a subscription needs no ceiling in money where money is limited, and nothing is held back', async () => {
    const budget = '{ maxIterations: 1, maxCostUsd: 1 }'
    const { finished, state } = await make(says(step(1, 3), result), { agent: 'lane: subscription', budget })
    expect(finished.status).toBe('ok')
    expect(state.used.usd).toBe(0)
    await expect(make(says(step(1, 3), result), { agent: 'lane: unknown', budget })).rejects.toMatchObject({
      code: 'unpriced',
    })
  })
})
