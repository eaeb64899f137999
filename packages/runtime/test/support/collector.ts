import { createServer } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { onTestFinished, vi } from 'vitest'
import { decodeTraces } from './otlp-protobuf.js'

/** A span as a collector has it. */
export interface CollectedSpan {
  traceId: string
  spanId: string
  parentSpanId: string
  name: string
  kind: number
  startMs: number
  endMs: number
  failed: boolean
  message: string | undefined
  attributes: Record<string, unknown>
}

/** A measurement as a collector has it: the sum of a counter, or of a histogram with how often it was measured. */
export interface CollectedPoint {
  metric: string
  sum: number
  count: number | undefined
  attributes: Record<string, unknown>
}

export interface Collector {
  url: string
  spans: CollectedSpan[]
  /** The latest of every series. */
  points(metric: string): CollectedPoint[]
  resource: Record<string, unknown>
  requests: { path: string; headers: Record<string, unknown>; type: string }[]
  /** Ids of spans that came more than once. */
  doubled(): string[]
}

/** A server that speaks OTLP over HTTP, as JSON and, for traces, as protobuf. */
export const startCollector = async (): Promise<Collector> => {
  const spans: CollectedSpan[] = []
  const series = new Map<string, CollectedPoint>()
  const collector: Collector = {
    url: '',
    spans,
    points: metric => [...series.values()].filter(point => point.metric === metric),
    resource: {},
    requests: [],
    doubled: () => spans.map(({ spanId }) => spanId).filter((id, index, all) => all.indexOf(id) !== index),
  }
  collector.url = await serve((path, headers, body) => {
    const type = String(headers['content-type'])
    collector.requests.push({ path, headers, type })
    if (type === 'application/x-protobuf') {
      if (path.endsWith('/traces')) spans.push(...decodeTraces(body))
      return undefined
    }
    const value = JSON.parse(body.toString()) as OtlpJson
    for (const { resource, scopeSpans } of value.resourceSpans ?? []) {
      collector.resource = fromPairs(resource.attributes)
      for (const span of scopeSpans.flatMap(({ spans }) => spans)) spans.push(spanOf(span))
    }
    for (const { metrics } of (value.resourceMetrics ?? []).flatMap(({ scopeMetrics }) => scopeMetrics))
      for (const { name, sum, histogram } of metrics)
        for (const point of (sum ?? histogram)?.dataPoints ?? []) {
          const attributes = fromPairs(point.attributes)
          const told = {
            metric: name,
            sum: point.sum ?? point.asDouble ?? Number(point.asInt),
            count: point.count,
            attributes,
          }
          series.set(`${name} ${JSON.stringify(attributes)} ${point.startTimeUnixNano}`, told)
        }
    return undefined
  })
  return collector
}

/** A server for a test. @param answer is given each request; what it returns is the status, else 200; `never` leaves it open */
export const serve = async (
  answer: (path: string, headers: Record<string, unknown>, body: Buffer) => number | 'never' | undefined,
): Promise<string> => {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts)
      const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
      const status = answer(request.url ?? '', request.headers, plain) ?? 200
      if (status !== 'never') response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    return new Promise<void>(resolve => server.close(() => resolve()))
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

/** Turns telemetry on, as a user does, for one test. */
export const telemetryTo = (url: string, more: Record<string, string> = {}): void => {
  const all = { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', ...more }
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
}

interface Pair {
  key: string
  value: {
    stringValue?: string
    intValue?: number | string
    doubleValue?: number
    boolValue?: boolean
    arrayValue?: { values?: Pair['value'][] }
  }
}

interface OtlpSpan {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  startTimeUnixNano: string
  endTimeUnixNano: string
  status: { code: number; message?: string }
  attributes: Pair[]
}

interface Point {
  attributes: Pair[]
  startTimeUnixNano: string
  asDouble?: number
  asInt?: string
  sum?: number
  count?: number
}

interface OtlpJson {
  resourceSpans?: { resource: { attributes: Pair[] }; scopeSpans: { spans: OtlpSpan[] }[] }[]
  resourceMetrics?: {
    scopeMetrics: { metrics: { name: string; sum?: { dataPoints: Point[] }; histogram?: { dataPoints: Point[] } }[] }[]
  }[]
}

const plain = (value: Pair['value']): unknown =>
  value.arrayValue
    ? (value.arrayValue.values ?? []).map(plain)
    : (value.stringValue ?? value.boolValue ?? value.doubleValue ?? Number(value.intValue))

const fromPairs = (pairs: readonly Pair[]): Record<string, unknown> =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, plain(value)]))

const spanOf = (span: OtlpSpan): CollectedSpan => ({
  traceId: span.traceId,
  spanId: span.spanId,
  parentSpanId: span.parentSpanId ?? '',
  name: span.name,
  kind: span.kind,
  startMs: Number(BigInt(span.startTimeUnixNano) / 1_000_000n),
  endMs: Number(BigInt(span.endTimeUnixNano) / 1_000_000n),
  failed: span.status.code === 2,
  message: span.status.message,
  attributes: fromPairs(span.attributes),
})
