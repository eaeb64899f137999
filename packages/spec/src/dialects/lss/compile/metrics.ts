import type { MetricSpec } from '../../../generated/types.js'
import { below, placeAt } from '../../../source/document.js'
import type { Compiling } from './compile.js'

const kinds = { evaluators: 'check', workers: 'task', telemetry: 'telemetry' } as const

export const metricsOf = ({ loop, document: { source } }: Compiling): MetricSpec[] =>
  loop.metrics.map((metric, index) => {
    const { name, definition, unit, primary = false, target, regression_threshold } = metric
    const [kind, ...rest] = metric.source.split('.')
    return {
      id: name,
      definition,
      from: kinds[kind as keyof typeof kinds],
      name: rest.join('.'),
      unit,
      primary,
      ...(target === undefined ? {} : { target }),
      ...(regression_threshold === undefined ? {} : { regressionThreshold: regression_threshold }),
      place: placeAt(source, below('/metrics', index)),
    }
  })
