import type { StrategySpec } from '../../../generated/types.js'
import { placeAt } from '../../../source/document.js'
import type { Compiling } from './compile.js'

/** How the loop gets better. Settings whose form is not the one that specs/lss.md gives are left out; a rule has found them. */
export const strategyOf = ({ loop, document: { source } }: Compiling): StrategySpec => {
  const { type, max_steps, config = {}, rollback } = loop.optimization_strategy
  const targets = [...texts([config['refinement_target']]), ...texts(config['secondary_targets'])].map(withoutKind)
  const preserve = texts(config['preserve_sections'])
  const gate = mapping(config['human_gate_on'])
  const search = mapping(config['search_space'])
  return {
    type,
    ...(max_steps === undefined ? {} : { maxSteps: max_steps }),
    ...(targets.length > 0 ? { targets } : {}),
    ...(preserve.length > 0 ? { preserve } : {}),
    ...(gate ? { gate } : {}),
    ...(search ? { search: Object.fromEntries(Object.entries(search).filter(isList)) } : {}),
    ...(rollback ? { rollback: rollbackOf(rollback) } : {}),
    place: placeAt(source, '/optimization_strategy'),
  }
}

const rollbackOf = ({
  on_metric_drop,
  on_safety_failure,
}: {
  on_metric_drop?: number
  on_safety_failure?: boolean
}) => ({
  ...(on_metric_drop === undefined ? {} : { onMetricDrop: on_metric_drop }),
  ...(on_safety_failure === undefined ? {} : { onSafetyFailure: on_safety_failure }),
})

const withoutKind = (name: string): string => name.replace(/^workers\./, '')

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(entry => typeof entry === 'string') : []

const mapping = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined

const isList = (entry: [string, unknown]): entry is [string, unknown[]] => Array.isArray(entry[1])
