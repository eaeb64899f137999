import { randomUUID } from 'node:crypto'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { type HrTime, SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api'
import { detectResources, envDetector, type Resource, resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor, type ReadableSpan, type SpanExporter } from '@opentelemetry/sdk-trace'
import { genAi } from './conventions.js'
import { traceIdOf } from './ids.js'
import { type Measure, measureWith } from './meters.js'
import type { Protocol, TelemetrySettings } from './settings.js'
import type { Span } from './span.js'

/** Where spans and measurements go. */
export interface Sink {
  /** Takes a span; one too many is dropped rather than waited for. */
  send(span: Span): void
  measure: Measure
  /** Sends what is left; gives up after some time. */
  close(): Promise<void>
}

/** Longest that the end of a run waits for a collector, in milliseconds. */
const patience = 2_500

/** Longest that one request with its retries takes, in milliseconds, where no standard variable says: less than the end of a run waits. */
const requestTimeout = 2_000

/** How many spans wait at most, and in how many milliseconds they go, where no standard variable says another. */
const usual = { queue: 2_048, batch: 512, delay: 5_000, timeout: 10_000, interval: 60_000 }

const scope = { name: 'loop' }

/** Exporters of the official SDK, which read the standard variables themselves, and what is needed around them. */
export const openSink = async (settings: TelemetrySettings, warn: (message: string) => void): Promise<Sink> => {
  const agents: { destroy(): void }[] = []
  const common = (signal: 'traces' | 'metrics') => ({
    ...(settings.endpoint === undefined ? {} : { url: `${settings.endpoint.replace(/\/+$/, '')}/v1/${signal}` }),
    ...(settings.headers ? { headers: { ...settings.headers } } : {}),
    ...(hasTimeout(signal) ? {} : { timeoutMillis: requestTimeout }),
    httpAgentOptions: async (protocol: string) => {
      const agent = protocol === 'https:' ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
      agents.push(agent)
      return agent
    },
  })
  const resource = resourceOf(settings)
  const spans = settings.traces
    ? new BatchSpanProcessor({
        exporter: telling(await traceExporter(settings.protocol.traces, common('traces')), 'traces', warn),
        maxQueueSize: number('OTEL_BSP_MAX_QUEUE_SIZE', usual.queue),
        maxExportBatchSize: number('OTEL_BSP_MAX_EXPORT_BATCH_SIZE', usual.batch),
        scheduledDelayMillis: number('OTEL_BSP_SCHEDULE_DELAY', usual.delay),
        exportTimeoutMillis: number('OTEL_BSP_EXPORT_TIMEOUT', usual.timeout),
      })
    : undefined
  const interval = number('OTEL_METRIC_EXPORT_INTERVAL', usual.interval)
  const meters = settings.metrics
    ? new MeterProvider({
        resource,
        readers: [
          new PeriodicExportingMetricReader({
            exporter: telling(await metricExporter(settings.protocol.metrics, common('metrics')), 'metrics', warn),
            exportIntervalMillis: interval,
            exportTimeoutMillis: Math.min(interval, number('OTEL_METRIC_EXPORT_TIMEOUT', usual.timeout)),
          }),
        ],
      })
    : undefined
  return {
    send: span => spans?.onEnd(readable(span, resource)),
    measure: meters ? measureWith(meters.getMeter(scope.name)) : () => {},
    async close() {
      const all = Promise.allSettled([spans?.shutdown(), meters?.shutdown()])
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'late'>(resolve => {
        timer = setTimeout(() => resolve('late'), patience)
      })
      if ((await Promise.race([all, late])) === 'late')
        warn(`the collector did not answer within ${patience / 1000} s of the end of the run`)
      clearTimeout(timer)
      for (const agent of agents) agent.destroy() // nobody's process is kept alive by a request that hangs
    },
  }
}

/** Whether a standard variable says how long a request may take. */
const hasTimeout = (signal: 'traces' | 'metrics'): boolean =>
  [`OTEL_EXPORTER_OTLP_${signal.toUpperCase()}_TIMEOUT`, 'OTEL_EXPORTER_OTLP_TIMEOUT'].some(name => process.env[name])

type Common = {
  url?: string
  headers?: Record<string, string>
  timeoutMillis?: number
  httpAgentOptions: (protocol: string) => Promise<HttpAgent>
}

const traceExporter = async (protocol: Protocol, options: Common): Promise<SpanExporter> => {
  const { OTLPTraceExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto')
  return new OTLPTraceExporter(options)
}

const metricExporter = async (protocol: Protocol, options: Common): Promise<PushMetricExporter> => {
  const { OTLPMetricExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-metrics-otlp-http')
      : await import('@opentelemetry/exporter-metrics-otlp-proto')
  return new OTLPMetricExporter(options)
}

/** An exporter whose failures are told, and go no further. */
const telling = <T extends SpanExporter | PushMetricExporter>(
  exporter: T,
  what: string,
  warn: (message: string) => void,
): T => {
  const send = exporter.export.bind(exporter) as (items: unknown, done: (result: Result) => void) => void
  exporter.export = ((items: unknown, done: (result: Result) => void) =>
    send(items, result => {
      if (result.code !== 0) warn(`${what} were not taken: ${result.error?.message ?? 'the collector refuses them'}`)
      done({ code: 0 })
    })) as T['export']
  return exporter
}

interface Result {
  code: number
  error?: Error
}

/** Who sends: as the standard variables say, else `loop`. Each sender is told from any other, so that their counters are not mixed. */
const resourceOf = ({ serviceName }: TelemetrySettings): Resource =>
  resourceFromAttributes({ 'service.name': 'loop', 'service.instance.id': randomUUID() })
    .merge(detectResources({ detectors: [envDetector] }))
    .merge(resourceFromAttributes(serviceName === undefined ? {} : { 'service.name': serviceName }))

const number = (name: string, otherwise: number): number => {
  const value = Number(process.env[name] ?? '')
  return Number.isFinite(value) && value > 0 ? value : otherwise
}

/** A span in the shape that processors of the SDK take; it has ended, with the ids and times that the journal gives it. */
const readable = (span: Span, resource: Resource): ReadableSpan => {
  const context = (spanId: string) => ({ traceId: traceIdOf(span.run), spanId, traceFlags: TraceFlags.SAMPLED })
  const [startTime, endTime] = [hrTime(span.startedAt), hrTime(span.endedAt)]
  const error = span.message ?? span.attributes[genAi.errorType]
  return {
    name: span.name,
    kind: span.isClient ? SpanKind.CLIENT : SpanKind.INTERNAL,
    spanContext: () => context(span.id),
    ...(span.parent === undefined ? {} : { parentSpanContext: context(span.parent) }),
    startTime,
    endTime,
    status: span.failed
      ? { code: SpanStatusCode.ERROR, ...(typeof error === 'string' ? { message: error } : {}) }
      : { code: SpanStatusCode.UNSET },
    attributes: span.attributes,
    links: [],
    events: [],
    duration: hrTime(new Date(Date.parse(span.endedAt) - Date.parse(span.startedAt)).toISOString()),
    ended: true,
    resource,
    instrumentationScope: scope,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  }
}

const hrTime = (iso: string): HrTime => {
  const ms = Math.max(0, Date.parse(iso))
  return [Math.floor(ms / 1000), (ms % 1000) * 1e6]
}
