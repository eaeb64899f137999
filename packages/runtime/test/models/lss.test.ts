import { describe, expect, test } from 'vitest'
import { virtualClock } from '../../src/index.js'
import { lssLoop, worker } from '../support/lss.js'
import { startModelServer } from '../support/model-server.js'
import { withKeys } from '../support/models.js'
import { testProject } from '../support/project.js'

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['title'],
  properties: { title: { type: 'string', minLength: 3 } },
}

/** A worker of Anthropic's that has to give JSON by a schema, and a judge by rubric of OpenAI's. */
const project = (url: string, retries = 1) =>
  testProject({
    'loop.yaml': `
agents:
  anthropic: { provider: anthropic, baseUrl: "${url}/v1" }
  openai: { provider: openai, baseUrl: "${url}/v1", reasoningEffort: low }
prices:
  anthropic/small-test: { inputUsdPerMillion: 1, outputUsdPerMillion: 1, contextTokens: 10000 }
  openai/judge-test: { inputUsdPerMillion: 1, outputUsdPerMillion: 1, contextTokens: 10000 }
`,
    'schemas/title.json': JSON.stringify(schema),
    'loops/mend.lss.yaml': JSON.stringify(
      lssLoop({
        workers: [
          worker('coder', {
            model: { provider: 'anthropic', name: 'small-test', temperature: 0.5, max_tokens: 500 },
            outputs: { name: 'coder', format: 'json', schema_ref: 'schemas/title.json' },
            retries,
          }),
        ],
        evaluators: [
          {
            id: 'tests',
            type: 'llm_rubric',
            model: { provider: 'openai', name: 'judge-test' },
            runs_after: ['coder'],
            rubric: {
              dimensions: [{ name: 'short', weight: 1, criteria: 'It is short.', scale: [0, 1] }],
              pass_threshold: 0.6,
            },
          },
        ],
        cost_limits: { per_iteration_usd: 1, cumulative_usd: 1, on_exceed: { action: 'halt' } },
      }),
    ),
  })

const marks = JSON.stringify({
  criteria: [{ criterion: 'short', mark: 1, evidence: 'it is' }],
  summary: 'short',
  codes: [],
})

describe('loops in LSS', () => {
  test("the worker's own model is asked, sampled as the document says, for JSON by its schema; a judge gives marks", async () => {
    withKeys()
    const server = await startModelServer(({ path }) => ({
      text: path.endsWith('/messages') ? '{"title":"Hello"}' : marks,
      input: 100,
      output: 50,
    }))
    const result = await project(server.url).run('mend', { inputs: { task: 'go' } })
    expect(result).toMatchObject({ status: 'done' })
    const [coder, judge] = server.asked.map(({ body }) => body)
    expect(coder).toMatchObject({ model: 'small-test', temperature: 0.5, max_tokens: 500 })
    expect(JSON.stringify(coder)).toContain('"minLength')
    expect(judge).toMatchObject({
      model: 'judge-test',
      store: false,
      text: { format: { type: 'json_schema', strict: true } },
    })
    expect(result.state.used.usd).toBeCloseTo(300 / 1e6, 9)
    expect(result.plan.agents['tests']).toMatchObject({ kind: 'model', vendor: 'openai' })
    expect(result.plan.checks[0]?.independence).toBe('other')
  })

  test('JSON that does not fit its schema fails, is tried as often as the document says, and no answer of a wrong form is kept', async () => {
    withKeys()
    const server = await startModelServer(() => ({ text: '{"title":"x"}', input: 100, output: 50 }))
    const result = await project(server.url).run('mend', {
      inputs: { task: 'go' },
      clock: virtualClock(),
      limits: { iterations: 1 },
    })
    const ends = result.events.filter(event => event.type === 'effect.finished' && event.effect.includes('.task.'))
    expect(ends.length).toBeGreaterThan(1)
    for (const end of ends)
      expect(end).toMatchObject({
        status: 'failed',
        error: { code: 'output', message: expect.stringContaining('/title') },
      })
  })

  test('a refusal is not tried again', async () => {
    withKeys()
    const server = await startModelServer(() => ({ text: 'No', end: 'refused', input: 100, output: 5 }))
    const result = await project(server.url, 3).run('mend', {
      inputs: { task: 'go' },
      clock: virtualClock(),
      limits: { iterations: 1 },
    })
    const ends = result.events.filter(event => event.type === 'effect.finished' && event.effect.includes('i1r1.task.'))
    expect(ends).toMatchObject([{ error: { code: 'model/refused' }, retryable: false, usage: { outputTokens: 5 } }])
  })
})
