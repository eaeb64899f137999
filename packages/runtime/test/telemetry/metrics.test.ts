import { expect, test } from 'vitest'
import { type Collector, startCollector, telemetryTo } from '../support/collector.js'
import { startModelServer } from '../support/model-server.js'
import { isJudge, modelProject, verdict, withKeys } from '../support/models.js'

const by = (collector: Collector, metric: string, ...names: string[]) =>
  Object.fromEntries(
    collector
      .points(metric)
      .map(({ attributes, sum, count }) => [names.map(name => attributes[name]).join(' '), count ?? sum]),
  )

test('a run measures its calls, what they cost, its rounds, its verdicts and how it ended', async () => {
  withKeys()
  const collector = await startCollector()
  telemetryTo(collector.url)
  let judged = 0
  const server = await startModelServer(asked =>
    isJudge(asked)
      ? { text: verdict(++judged === 1 ? 'fail' : 'pass'), input: 100, output: 20 }
      : { text: 'Hello', input: 1000, output: 50 },
  )
  const project = modelProject(server.url, 'provider: google')
  project.write(
    'loop.yaml',
    `${project.read('loop.yaml')}prices:
  google/test-model: { inputUsdPerMillion: 10, outputUsdPerMillion: 20, contextTokens: 100000 }
  google/judge-model: { inputUsdPerMillion: 1, outputUsdPerMillion: 2, contextTokens: 100000 }
`,
  )
  const { state } = await project.run('write')
  const tokens = collector.points('gen_ai.client.token.usage')
  expect(
    Object.fromEntries(
      tokens.map(({ attributes, sum }) => [
        `${attributes['gen_ai.request.model']} ${attributes['gen_ai.token.type']}`,
        sum,
      ]),
    ),
  ).toEqual({ 'test-model input': 2000, 'test-model output': 100, 'judge-model input': 200, 'judge-model output': 40 })
  expect(tokens[0]?.attributes).toMatchObject({
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'gcp.gemini',
    'gen_ai.agent.name': 'maker',
    'loop.name': 'write',
  })
  expect(by(collector, 'gen_ai.client.operation.duration', 'gen_ai.request.model')).toEqual({
    'test-model': 2,
    'judge-model': 2,
  })
  const cost = collector.points('loop.cost.usd')
  expect(cost.map(({ attributes }) => attributes['loop.cost.source'])).toEqual(['reported', 'reported'])
  expect(cost.reduce((sum, point) => sum + point.sum, 0)).toBeCloseTo(state.used.usd, 9)
  expect(by(collector, 'loop.rounds', 'loop.round.because')).toEqual({ first: 1, 'check-failed': 1 })
  expect(by(collector, 'loop.verdicts', 'loop.verdict')).toEqual({ fail: 1, pass: 1 })
  expect(by(collector, 'loop.runs', 'loop.run.outcome')).toEqual({ done: 1 })
  expect(by(collector, 'loop.run.duration', 'loop.run.outcome')).toEqual({ done: 1 })
})

test('what nobody reported is no measurement of tokens, and its cost is marked as assumed', async () => {
  withKeys()
  const collector = await startCollector()
  telemetryTo(collector.url)
  const server = await startModelServer(asked => ({ text: isJudge(asked) ? verdict('pass') : 'Hello' }))
  const silent = {
    maker: { call: async () => ({ status: 'ok' as const, text: 'Hello' }) },
    judge: {
      call: async () => ({
        status: 'ok' as const,
        text: verdict('pass'),
        usage: { costUsd: 3, lane: 'subscription' as const },
      }),
    },
  }
  const project = modelProject(server.url, 'provider: openai', { agent: ', ceiling: { costUsd: 0.25, tokens: 900 }' })
  await project.run('write', { agents: silent })
  expect(collector.points('gen_ai.client.token.usage')).toEqual([])
  expect(collector.points('loop.cost.usd')).toMatchObject([
    { sum: 0.25, attributes: { 'loop.cost.source': 'assumed', 'gen_ai.agent.name': 'maker' } },
  ])
})
