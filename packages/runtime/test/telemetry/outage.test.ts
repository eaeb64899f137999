import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { settingsOf } from '../../src/telemetry/settings.js'
import { bundled } from '../support/bundled.js'
import { serve, startCollector, telemetryTo } from '../support/collector.js'
import { checkScript, script, testProject } from '../support/project.js'

const project = () =>
  testProject({
    'loop.yaml': `
agents: { maker: { command: ${script('console.log("made")')} } }
checks: { passes: { command: ${checkScript('')} } }
`,
    'loops/small.yaml': `name: small
description: One thing.
trigger: { type: manual }
pipeline: [{ label: Make, agent: maker, prompt: Make it. }]
verify: { maker: Make, checker: passes, maxRounds: 2 }
budget: { maxIterations: 2 }
`,
  })

/** Warnings that the process gives while something is done. */
const warningsIn = async (work: () => Promise<unknown>): Promise<string[]> => {
  const warnings: string[] = []
  const spy = vi.spyOn(process, 'emitWarning').mockImplementation(warning => void warnings.push(String(warning)))
  onTestFinished(() => spy.mockRestore())
  await work()
  return warnings
}

describe('a collector that', () => {
  const refusing = [
    ['is not there', async () => 'http://127.0.0.1:9', /were not taken: .*ECONNREFUSED/],
    ['refuses', () => serve(() => 400), /were not taken: Bad Request/],
    ['never answers', () => serve(() => 'never'), /were not taken: .*time/i],
    ['asks to be left alone', () => serve(() => 503), /were not taken: /],
    ['has no address', async () => 'nonsense', /were not taken: /],
  ] as const
  test.each(refusing)('%s neither fails a run nor keeps it for long, and is told of once', async (_, url, words) => {
    telemetryTo(await url(), { OTEL_EXPORTER_OTLP_TIMEOUT: '300' })
    let result: { status: string } | undefined
    const begun = performance.now()
    const warnings = await warningsIn(async () => {
      result = await project().run('small')
    })
    expect(result?.status).toBe('done')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(words)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  test('hangs keeps no program alive that ran a loop', async () => {
    const url = await serve(() => 'never')
    const driver = await bundled('drive-observed')
    const env = { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: url }
    const { stdout } = await promisify(execFile)(process.execPath, [driver, project().root, 'small'], { env })
    const [status, seconds] = stdout.trim().split(' ')
    expect(status).toBe('done')
    expect(Number(seconds)).toBeLessThan(1)
  })
})

test('without an endpoint nothing is sent, and it can be turned off where there is one', async () => {
  expect(settingsOf(undefined, {})).toBeUndefined()
  const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:4318'
  expect(settingsOf(undefined, { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'True' })).toBeUndefined()
  expect(settingsOf(false, { OTEL_EXPORTER_OTLP_ENDPOINT })).toBeUndefined()
  expect(settingsOf(undefined, { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_METRICS_EXPORTER: 'none' })).toMatchObject({
    traces: true,
    metrics: false,
  })
  expect(settingsOf(undefined, { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'http://127.0.0.1:4318/m' })).toMatchObject({
    traces: false,
    metrics: true,
  })
  const collector = await startCollector()
  telemetryTo(collector.url, { OTEL_SDK_DISABLED: 'true' })
  await project().run('small')
  expect(collector.requests).toEqual([])
})

test('a program can say where telemetry goes, whatever the environment says', async () => {
  const [collector, other] = [await startCollector(), await startCollector()]
  telemetryTo(other.url)
  const telemetry = { endpoint: `${collector.url}/otlp/`, headers: { 'x-key': 'abc' }, serviceName: 'mine' }
  await project().run('small', { telemetry })
  expect(other.requests).toEqual([])
  expect(new Set(collector.requests.map(({ path }) => path))).toEqual(new Set(['/otlp/v1/traces', '/otlp/v1/metrics']))
  expect(collector.requests[0]?.headers['x-key']).toBe('abc')
  expect(collector.resource['service.name']).toBe('mine')
  const names = collector.spans.map(({ name }) => name)
  expect(names).toContain('invoke_agent maker')
  expect(names).toContain('check passes')
})

test('a protocol that is not spoken is told, and protobuf is used', async () => {
  const collector = await startCollector()
  telemetryTo(collector.url, { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })
  const warnings = await warningsIn(() => project().run('small'))
  expect(warnings).toEqual([expect.stringMatching(/the protocol "grpc" is not spoken here, expected http\/protobuf/)])
  expect(collector.spans.length).toBeGreaterThan(3)
})
