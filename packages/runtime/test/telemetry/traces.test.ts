import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { resume, runFolder, type StampedEvent } from '../../src/index.js'
import { spanIdOf, traceIdOf } from '../../src/telemetry/ids.js'
import { type Collector, startCollector, telemetryTo } from '../support/collector.js'
import { composedProject, part, whole } from '../support/composed.js'
import { lssLoop, lssProject } from '../support/lss.js'
import { startModelServer } from '../support/model-server.js'
import { isJudge, key, modelProject, verdict, withKeys } from '../support/models.js'
import { rewrite, wordRun } from '../support/records.js'

const secret = `the launch word is ${key}`

/** A run with a model server: the first round fails, the second passes. */
const modelRun = async (more: Record<string, string> = {}) => {
  withKeys()
  const collector = await startCollector()
  telemetryTo(collector.url, more)
  let judged = 0
  const server = await startModelServer(asked =>
    isJudge(asked)
      ? { text: verdict(++judged === 1 ? 'fail' : 'pass'), input: 100, output: 20 }
      : { text: secret, input: 1000, output: 50, cached: 400, reasoning: 0 },
  )
  const project = modelProject(server.url, 'provider: anthropic', { agent: ', temperature: 0.25, maxTokens: 300' })
  project.write(
    'loop.yaml',
    `${project.read('loop.yaml')}prices:
  anthropic/test-model: { inputUsdPerMillion: 10, outputUsdPerMillion: 20, contextTokens: 100000 }
  anthropic/judge-model: { inputUsdPerMillion: 1, outputUsdPerMillion: 2, contextTokens: 100000 }
`,
  )
  return { collector, project, ...(await project.run('write')) }
}

const named = ({ spans }: Collector, name: string) => spans.filter(span => span.name === name)

/** Events of a kind, with when they were in milliseconds. */
const at = (events: readonly StampedEvent[], is: (event: StampedEvent) => boolean): number[] =>
  events.filter(is).map(event => Date.parse(event.at))

describe('a run', () => {
  test('is a trace of iterations, rounds and effects, with the times of the journal', async () => {
    const { collector, run, events } = await modelRun()
    const { spans } = collector
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([traceIdOf(run)]))
    expect(collector.doubled()).toEqual([])
    const [root] = named(collector, 'invoke_workflow write')
    expect(root).toMatchObject({
      spanId: spanIdOf(run),
      parentSpanId: '',
      failed: false,
      attributes: {
        'gen_ai.operation.name': 'invoke_workflow',
        'gen_ai.workflow.name': 'write',
        'loop.run': run,
        'loop.run.outcome': 'done',
        'loop.run.reason': 'checks-passed',
      },
    })
    expect([root?.startMs, root?.endMs]).toEqual(
      at(events, ({ type }) => type === 'run.started' || type === 'run.ended'),
    )
    const [iteration] = named(collector, 'iteration')
    expect(iteration?.parentSpanId).toBe(root?.spanId)
    const rounds = named(collector, 'round')
    expect(rounds.map(({ parentSpanId, attributes }) => [parentSpanId, attributes['loop.round.because']])).toEqual([
      [iteration?.spanId, 'first'],
      [iteration?.spanId, 'check-failed'],
    ])
    const made = named(collector, 'chat test-model')
    expect(made.map(({ parentSpanId }) => parentSpanId)).toEqual(rounds.map(({ spanId }) => spanId))
    const isMade = (event: StampedEvent) =>
      event.type === 'effect.started'
        ? event.effect.kind === 'task'
        : event.type === 'effect.finished' && event.effect.includes('.task.')
    expect(made.flatMap(({ startMs, endMs }) => [startMs, endMs])).toEqual(at(events, isMade))
    expect(made[0]).toMatchObject({
      kind: 3,
      spanId: spanIdOf(run, 'effect', 'i1r1.task.write'),
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'anthropic',
        'gen_ai.request.model': 'test-model',
        'gen_ai.request.temperature': 0.25,
        'gen_ai.request.max_tokens': 300,
        'gen_ai.agent.name': 'maker',
        'gen_ai.usage.input_tokens': 1000,
        'gen_ai.usage.output_tokens': 50,
        'gen_ai.usage.cache_read.input_tokens': 400,
        'server.address': '127.0.0.1',
        'loop.usage.lane': 'api',
        'loop.usage.reported': true,
        'loop.effect.target': 'write',
        'loop.effect.kind': 'task',
      },
    })
    expect(made[0]?.attributes['loop.usage.cost_usd']).toBeCloseTo(0.011, 6)
    expect(named(collector, 'chat judge-model').map(({ attributes }) => attributes['loop.verdict'])).toEqual([
      'fail',
      'pass',
    ])
    expect(named(collector, 'chat judge-model')[0]?.attributes).toMatchObject({
      'gen_ai.evaluation.score.label': 'fail',
      'gen_ai.evaluation.score.value': 0,
      'loop.verdict.independence': 'same-vendor',
    })
  })

  test('says nothing of prompts and answers unless asked, and then without secrets', async () => {
    const quiet = await modelRun()
    const said = JSON.stringify(quiet.collector.spans)
    for (const word of ['launch word', 'Write a greeting', 'looked at', key]) expect(said).not.toContain(word)
    const loud = await modelRun({ OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'true' })
    const [made] = named(loud.collector, 'chat test-model')
    expect(JSON.parse(String(made?.attributes['gen_ai.input.messages']))[0].parts[0].content).toContain(
      'Write a greeting.',
    )
    expect(made?.attributes['gen_ai.output.messages']).toContain('the launch word is [redacted]')
    expect(named(loud.collector, 'chat judge-model')[0]?.attributes['gen_ai.evaluation.explanation']).toBe('looked at')
    expect(JSON.stringify(loud.collector.spans)).not.toContain(key)
  })

  test('goes as protobuf unless told otherwise, under the name and with the headers of the environment', async () => {
    const { collector, run } = await modelRun({
      OTEL_EXPORTER_OTLP_PROTOCOL: '',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-team=blue',
    })
    expect(new Set(collector.requests.map(({ type }) => type))).toEqual(new Set(['application/x-protobuf']))
    expect(new Set(collector.requests.map(({ path }) => path))).toEqual(new Set(['/v1/traces', '/v1/metrics']))
    expect(collector.requests[0]?.headers['x-team']).toBe('blue')
    expect(named(collector, 'invoke_workflow write')).toMatchObject([
      { traceId: traceIdOf(run), spanId: spanIdOf(run), parentSpanId: '', attributes: { 'loop.run': run } },
    ])
    expect(named(collector, 'chat test-model')[0]?.attributes).toMatchObject({ 'gen_ai.usage.input_tokens': 1000 })
    const named2 = await modelRun({ OTEL_SERVICE_NAME: 'my-loops', OTEL_RESOURCE_ATTRIBUTES: 'team=blue' })
    expect(named2.collector.resource).toMatchObject({ 'service.name': 'my-loops', team: 'blue' })
  })

  test('that failed says with which class of error, and in words only where contents are told', async () => {
    withKeys()
    const failed = async (more: Record<string, string>) => {
      const collector = await startCollector()
      telemetryTo(collector.url, more)
      const server = await startModelServer(() => ({ status: 401, body: { error: { message: 'no such person' } } }))
      await modelProject(server.url, 'provider: openai').run('write')
      return collector
    }
    const [quiet] = named(await failed({}), 'chat test-model')
    expect(quiet).toMatchObject({
      failed: true,
      message: 'model/wrong-key',
      attributes: { 'error.type': 'model/wrong-key', 'loop.effect.status': 'failed' },
    })
    const loud = await failed({ OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'true' })
    expect(named(loud, 'chat test-model')[0]?.message).toContain('no such person')
    const loop = lssLoop()
    const collector = await startCollector()
    telemetryTo(collector.url)
    await wordRun(['one'], { loop, project: lssProject(loop, 99) })
    expect(named(collector, 'invoke_workflow mend')[0]).toMatchObject({
      failed: true,
      attributes: { 'error.type': 'max-iterations', 'loop.run.outcome': 'failed' },
    })
  })

  test('that is only simulated says so in every span', async () => {
    const collector = await startCollector()
    telemetryTo(collector.url)
    await modelProject('http://127.0.0.1:9', 'provider: openai').run('write', { simulate: true })
    expect(collector.spans.length).toBeGreaterThan(4)
    for (const { attributes } of collector.spans) expect(attributes['loop.simulated']).toBe(true)
    expect(collector.points('gen_ai.client.token.usage')).toEqual([])
    expect(collector.points('loop.cost.usd')).toEqual([])
    expect(collector.points('loop.runs')).toMatchObject([{ sum: 1, attributes: { 'loop.simulated': true } }])
  })
})

describe('a run that is taken up again', () => {
  test('goes on in the same trace, and sends nothing twice', async () => {
    const collector = await startCollector()
    telemetryTo(collector.url)
    const loop = lssLoop({
      termination_conditions: {
        success: [{ metric: 'quality', operator: 'gte', value: 1 }],
        failure: [{ type: 'max_iterations', value: 9 }],
      },
    })
    const first = await wordRun(['one', 'two', 'three', 'four'], { loop })
    expect(first.status).toBe('done')
    const all = collector.spans.map(({ spanId }) => spanId)
    expect(all.length).toBeGreaterThan(6)
    expect(collector.doubled()).toEqual([])

    // The driver dies in the second iteration, while its worker works: what it had sent was all before that.
    const { root } = first.project
    const cut = first.events.findIndex(
      event => event.type === 'effect.started' && event.effect.id === 'i2r1.task.coder',
    )
    rewrite(root, first.run, events => events.slice(0, cut + 1))
    const { heartbeat, fold } = runFolder(root, first.run)
    for (const file of [heartbeat, fold]) rmSync(file, { force: true })
    const begun = first.events[cut]
    const sent = collector.spans.splice(0)
    await resume({
      root,
      run: first.run,
      agents: Object.fromEntries(
        ['coder', 'default'].map(name => [
          name,
          {
            call: async () => ({ status: 'ok', text: 'again', usage: { inputTokens: 1, outputTokens: 1, costUsd: 0 } }),
          },
        ]),
      ),
    })
    expect(new Set(collector.spans.map(({ traceId }) => traceId))).toEqual(new Set([traceIdOf(first.run)]))
    const done = first.events.slice(0, cut).map(event => (event.type === 'effect.finished' ? event.effect : ''))
    const before = sent.filter(({ attributes }) => done.includes(String(attributes['loop.effect'])))
    expect(before.length).toBeGreaterThan(1)
    const both = [...before, ...collector.spans].map(({ spanId }) => spanId)
    expect(both.length).toBe(new Set(both).size)
    const [lost] = collector.spans.filter(({ attributes }) => attributes['loop.effect.status'] === 'lost')
    expect(lost).toMatchObject({
      failed: true,
      startMs: Date.parse(begun?.at ?? ''),
      attributes: { 'loop.effect': 'i2r1.task.coder', 'error.type': 'lost' },
    })
    expect(named(collector, 'drive')).toMatchObject([
      { parentSpanId: spanIdOf(first.run), attributes: { 'loop.drive': cut + 2, 'loop.run.outcome': 'done' } },
    ])
    const [root1] = named(collector, 'invoke_workflow mend')
    expect(root1?.startMs).toBe(Date.parse(first.events[0]?.at ?? ''))
    const [iteration] = named(collector, 'iteration')
    expect(iteration).toMatchObject({ attributes: { 'loop.iteration': 2 } })
    expect(iteration?.startMs).toBeLessThanOrEqual(Date.parse(begun?.at ?? ''))
  })

  test('was paused: the first driver tells of itself, the second of the whole', async () => {
    withKeys()
    const collector = await startCollector()
    telemetryTo(collector.url)
    const server = await startModelServer(asked => (isJudge(asked) ? { text: verdict('fail') } : { text: 'Hi' }))
    const project = modelProject(server.url, 'provider: openai', { budget: 'budget: { maxIterations: 1 }', rounds: 5 })
    const paused = await project.run('write')
    expect(paused.status).toBe('paused')
    expect(named(collector, 'drive')).toMatchObject([
      { attributes: { 'loop.run.outcome': 'paused', 'loop.run.reason': 'iterations' } },
    ])
    expect(named(collector, 'invoke_workflow write')).toEqual([])
    await resume({ root: project.root, run: paused.run, limits: { iterations: 9 } })
    expect(collector.doubled()).toEqual([])
    expect(named(collector, 'drive')).toHaveLength(2)
    const known = new Set(collector.spans.map(({ spanId }) => spanId))
    const orphans = collector.spans.filter(({ parentSpanId }) => parentSpanId !== '' && !known.has(parentSpanId))
    // Only the run itself and what a person has not answered yet are still open.
    expect(new Set(orphans.map(({ parentSpanId }) => parentSpanId)).size).toBeLessThanOrEqual(3)
  })
})

describe('loops inside', () => {
  test('are in the trace of the whole, below the effect that runs them, and what they used counts once', async () => {
    const collector = await startCollector()
    telemetryTo(collector.url)
    const project = composedProject({
      whole: whole({
        type: 'sequential',
        children: ['a', 'b'].map(id => ({ id, ref: `${id}.yaml` })),
        adapters: [{ from: 'children.a.outputs.a', to: 'children.b.inputs.task' }],
      }),
      a: part('a'),
      b: part('b'),
    })
    const { run, status, state } = await project.run('whole', { inputs: { task: 'mend it' } })
    expect(status).toBe('done')
    expect(new Set(collector.spans.map(({ traceId }) => traceId))).toEqual(new Set([traceIdOf(run)]))
    expect(collector.doubled()).toEqual([])
    const [child] = named(collector, 'loop a')
    const [inner] = named(collector, 'invoke_workflow the-a')
    expect(inner?.parentSpanId).toBe(child?.spanId)
    expect(inner?.attributes).toMatchObject({ 'loop.run.parent': run })
    expect(child?.attributes['loop.child.run']).toBe(inner?.attributes['loop.run'])
    const known = new Set(collector.spans.map(({ spanId }) => spanId))
    expect(collector.spans.filter(({ parentSpanId }) => !known.has(parentSpanId)).map(({ name }) => name)).toEqual([
      'invoke_workflow whole',
    ])
    const tokens = collector.points('gen_ai.client.token.usage').reduce((sum, point) => sum + point.sum, 0)
    expect(tokens).toBe(state.used.tokens)
    const cost = collector.points('loop.cost.usd')
    expect(cost.reduce((sum, point) => sum + point.sum, 0)).toBeCloseTo(state.used.usd, 9)
    expect(new Set(cost.map(({ attributes }) => attributes['loop.name']))).toEqual(new Set(['whole', 'the-a', 'the-b']))
    expect(collector.points('loop.runs').map(({ sum }) => sum)).toEqual([1, 1, 1])
  })
})
