/** What to send telemetry to; what is not said here is taken from the standard environment variables. */
export interface TelemetryOptions {
  /** Base URL of an OTLP/HTTP collector; `/v1/traces` and `/v1/metrics` are added to it. */
  endpoint?: string
  headers?: Readonly<Record<string, string>>
  serviceName?: string
  /** Whether prompts and answers are sent, without secrets. */
  content?: boolean
}

/** What is on, and where it goes. */
export interface TelemetrySettings {
  traces: boolean
  metrics: boolean
  protocol: { traces: Protocol; metrics: Protocol }
  endpoint: string | undefined
  headers: Readonly<Record<string, string>> | undefined
  serviceName: string | undefined
  content: boolean
  /** A protocol that was asked for and is not spoken here. */
  unknownProtocol: string | undefined
}

export type Protocol = 'http/protobuf' | 'http/json'

/** Names of the variables that this program looks at itself; all else about exporters the SDK reads. */
export const variables = {
  disabled: 'OTEL_SDK_DISABLED',
  endpoint: 'OTEL_EXPORTER_OTLP_ENDPOINT',
  tracesEndpoint: 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  metricsEndpoint: 'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
  tracesExporter: 'OTEL_TRACES_EXPORTER',
  metricsExporter: 'OTEL_METRICS_EXPORTER',
  protocol: 'OTEL_EXPORTER_OTLP_PROTOCOL',
  tracesProtocol: 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL',
  metricsProtocol: 'OTEL_EXPORTER_OTLP_METRICS_PROTOCOL',
  content: 'OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT',
} as const

/** What is to be sent where, or nothing: without an endpoint telemetry is off. */
export const settingsOf = (
  options: TelemetryOptions | false | undefined,
  env: NodeJS.ProcessEnv = process.env,
): TelemetrySettings | undefined => {
  const said = (name: keyof typeof variables) => env[variables[name]]?.trim() ?? ''
  if (options === false || said('disabled').toLowerCase() === 'true') return undefined
  const { endpoint, headers, serviceName, content } = options ?? {}
  const base = endpoint ?? said('endpoint')
  const isOn = (signal: 'traces' | 'metrics') =>
    said(`${signal}Exporter`) !== 'none' && (base !== '' || said(`${signal}Endpoint`) !== '')
  const [traces, metrics] = [isOn('traces'), isOn('metrics')]
  if (!traces && !metrics) return undefined
  const wanted = {
    traces: said('tracesProtocol') || said('protocol'),
    metrics: said('metricsProtocol') || said('protocol'),
  }
  return {
    traces,
    metrics,
    protocol: { traces: spoken(wanted.traces), metrics: spoken(wanted.metrics) },
    endpoint,
    headers,
    serviceName,
    content: content ?? /^(true|1|span_only|span_and_event)$/i.test(said('content')),
    unknownProtocol: [wanted.traces, wanted.metrics].find(word => word !== '' && word !== spoken(word)),
  }
}

const spoken = (word: string): Protocol => (word === 'http/json' ? word : 'http/protobuf')
