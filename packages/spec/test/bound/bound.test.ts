import { describe, expect, test } from 'vitest'
import { analyse, bound, compileLoop } from '../../src/index.js'

const boundOf = async (loop: string, project = '') => {
  const { workspace } = await analyse({
    project: { path: 'loop.yaml', text: `version: "1"\n${project}` },
    loops: [{ path: 'loops/x.yaml', text: loop }],
  })
  const [document] = workspace.loops
  if (!document) throw new Error('no loop')
  return bound(compileLoop(document, workspace.project, ''))
}

const project = `agents:
  maker: { command: [m], ceiling: { tokens: 1000, costUsd: 0.1 }, timeoutSeconds: 60 }
  judge: { command: [j], ceiling: { tokens: 200, costUsd: 0.05 }, timeoutSeconds: 30 }
checks:
  tests: { command: [t], timeoutSeconds: 10 }
`

const loop = (extra: string, verify = 'maxRounds: 3, onExhausted: fail') => `name: x
trigger: { type: manual }
pipeline:
  - { label: A, prompt: a, agent: maker }
  - parallel: [{ label: B, prompt: b, agent: maker }, { label: C, prompt: c, agent: maker }]
verify: { maker: A, checker: [tests, judge], ${verify} }
${extra}`

describe('the worst case', () => {
  test('is every task once and every check twice, in every round', async () => {
    const { calls, tokens, usd, seconds } = await boundOf(loop(''), project)
    expect(calls).toMatchObject({ value: 3 * (3 + 2 * 2), formula: '3 passes x 7 calls = 21 calls' })
    expect(tokens).toMatchObject({ value: 3 * (3 * 1000 + 2 * 200) })
    expect(usd).toMatchObject({ value: 1.2, formula: '3 passes x 0.4 US dollars = 1.2 US dollars' })
    expect(tokens.terms.map(({ name, value, place }) => ({ name, value, line: place?.line }))).toEqual([
      { name: 'A', value: 1000, line: 4 },
      { name: 'B', value: 1000, line: 5 },
      { name: 'C', value: 1000, line: 5 },
      { name: 'tests x 2', value: 0, line: 6 },
      { name: 'judge x 2', value: 400, line: 6 },
    ])
    // There is a place for all that can be ready at once, so the longest path of 120 s, then the checks.
    expect(seconds.value).toBe(3 * (120 + 20 + 60))
  })

  test('without retry there is one round', async () => {
    expect((await boundOf(loop('', 'maxRounds: 3, autoRetry: false, onExhausted: fail'), project)).calls.value).toBe(7)
  })

  test('a limit on iterations bounds what a person may ask for', async () => {
    expect((await boundOf(loop('budget: { maxIterations: 5 }', 'maxRounds: 3'), project)).calls.value).toBe(35)
  })

  test('without such a limit nothing is bounded, and the place says where', async () => {
    const { calls } = await boundOf(loop('', 'maxRounds: 3'), project)
    expect(calls).toMatchObject({
      value: null,
      because: expect.stringContaining('no limit on iterations'),
      place: { file: 'loops/x.yaml', line: 6 },
    })
  })

  test('an agent that does not say what it uses leaves it open', async () => {
    const { usd, calls } = await boundOf(loop(''), project.replace(', costUsd: 0.05', ''))
    expect(usd).toMatchObject({ value: null, because: '"judge" does not say what one call uses at most' })
    expect(calls.value).toBe(21)
  })

  test('a declared limit is the bound where the formula goes beyond it, and one that holds by itself is told apart', async () => {
    const { usd, tokens } = await boundOf(loop('budget: { maxCostUsd: 1, maxTokens: 20000 }'), project)
    expect(usd).toMatchObject({ value: 1, cap: { max: 1, holds: false, place: { line: 7 } } })
    expect(tokens).toMatchObject({ value: 10_200, cap: { max: 20_000, holds: true } })
  })
})
