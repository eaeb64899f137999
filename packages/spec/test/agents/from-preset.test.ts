import { describe, expect, test } from 'vitest'
import { agentPresets, agentSpec, callCeiling, readProject } from '../../src/index.js'
import { parse } from '../../src/source/parse.js'

const specOf = (entry: string) => {
  const { document } = parse(`agents:\n  worker: ${entry}\n`, 'loop.yaml')
  if (!document) throw new Error('it cannot be parsed')
  return agentSpec('worker', readProject(document).document, 'worker')
}

describe('an agent with a preset', () => {
  test('becomes a program, with its own arguments after those of the preset', () => {
    expect(specOf('{ preset: codex, args: [--ephemeral], model: openai/gpt-5 }')).toMatchObject({
      kind: 'program',
      preset: 'codex',
      command: ['codex', 'exec', '--json', '--skip-git-repo-check', '--sandbox', 'read-only', '--ephemeral'],
      modelArgs: ['--model', '{modelName}'],
      prompt: 'stdin',
      env: ['CODEX_API_KEY', 'CODEX_HOME'],
      billing: { lane: 'unknown', apiEnv: ['CODEX_API_KEY'] },
      timeoutSeconds: 1800,
      interrupted: 'ask',
    })
  })

  test('may change files only when it says so', () => {
    expect(specOf('{ preset: codex, write: true }').command).toContain('workspace-write')
    expect(specOf('{ preset: opencode }').variables?.['OPENCODE_PERMISSION']).toContain('"edit":"deny"')
    expect(specOf('{ preset: opencode, write: true }').variables?.['OPENCODE_PERMISSION']).toContain('"edit":"allow"')
  })

  test('sees the variables of its entry instead of those of the preset, and is in its lane', () => {
    const spec = specOf('{ preset: claude, env: [MY_KEY], lane: subscription }')
    expect(spec.env).toEqual(['MY_KEY'])
    expect(spec.billing).toEqual({ lane: 'subscription' })
  })

  test('is told its ceiling where it takes one', () => {
    expect(specOf('{ preset: claude, ceiling: { costUsd: 0.5 } }').command?.join(' ')).toContain('--max-budget-usd 0.5')
    expect(specOf('{ preset: claude }').command).not.toContain('--max-budget-usd')
  })

  test('has no key in its spec that only entries have', () => {
    expect(specOf('{ preset: claude, write: true, args: [--x], lane: api }')).not.toHaveProperty(['write'])
    expect(specOf('{ preset: claude, write: true, args: [--x], lane: api }')).not.toHaveProperty(['args'])
    expect(specOf('{ command: [x], lane: local }')).not.toHaveProperty(['lane'])
  })

  test('costs at most what it declares: the price of its model tells of one answer, and it asks for as many as it likes', () => {
    const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2, contextTokens: 1000 }
    expect(callCeiling({ ...specOf('{ command: [x] }'), price })).toMatchObject({ tokens: 1000 })
    expect(callCeiling({ ...specOf('{ preset: claude }'), price })).toEqual({ tokens: undefined, usd: undefined })
    expect(callCeiling({ ...specOf('{ preset: claude, lane: subscription }'), price })).toMatchObject({ usd: 0 })
  })

  test('of every name is in the schema and on the shelf', () => {
    for (const name of Object.keys(agentPresets)) expect(specOf(`{ preset: ${name}, write: true }`).preset).toBe(name)
  })
})
