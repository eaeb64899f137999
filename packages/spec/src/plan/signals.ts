/** What every run tells of itself, for metrics whose source is `telemetry.<signal>`. */
export const signals = [
  'cost_usd',
  'token_count',
  'iteration_count',
  'iteration_latency',
  'safety_trigger_rate',
  'regression_count',
] as const

export type Signal = (typeof signals)[number]
