import { clamp, type LesCategoryId } from '../categories.js'
import type { Calculator } from './calculator.js'
import { count, entry, firstGiven, isGiven, isRecord, number, type Plain, record, records } from './plain.js'

type Infer = (document: Plain, calculator: Calculator) => number

/** Adds from left to right, as the originals do, so that the last binary digit is theirs. */
const total = (...terms: number[]): number => clamp(terms.reduce((sum, term) => sum + term, 0))

const earn = (points: number, isEarned: boolean): number => (isEarned ? points : 0)

const includes = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value)

const effectiveness: Infer = ({ evaluators, metrics, termination_conditions: ends }, { shortForms }) =>
  total(
    0.4,
    Math.min(0.25, 0.08 * count(evaluators)),
    ...records(evaluators).flatMap(evaluator => [
      earn(0.05, entry(evaluator['rubric'], 'pass_threshold') !== undefined),
      earn(0.05, shortForms && entry(evaluator, 'threshold') !== undefined),
      earn(0.05, isGiven(entry(evaluator['rubric'], 'dimensions'))),
    ]),
    Math.min(0.15, 0.05 * count(metrics)),
    earn(0.1, isGiven(entry(ends, 'success'))),
    ...(shortForms ? records(ends) : []).map(({ type }) =>
      earn(0.1, includes(['quality_threshold', 'all_tests_pass'], type)),
    ),
  )

/** By the most iterations a run may have; the last condition that states it counts. */
const speed: Infer = (document, calculator) => {
  const most = iterations(document, calculator)
  if (most === undefined) return 0.5
  const [, value] = speeds.find(([limit]) => Math.trunc(most) <= limit) ?? [0, 0.4]
  return value
}

const speeds = [
  [3, 0.95],
  [5, 0.85],
  [10, 0.7],
  [20, 0.55],
] as const

const iterations = (document: Plain, { shortForms }: Calculator): number | undefined => {
  const ends = document['termination_conditions']
  const conditions = isRecord(ends) ? records(entry(ends, 'failure')) : shortForms ? records(ends) : []
  const declared = conditions.findLast(({ type }) => type === 'max_iterations')?.['value']
  const steps = entry(document['optimization_strategy'], 'max_steps')
  const fallback = shortForms ? firstGiven(entry(document['cost_limits'], 'max_iterations'), steps) : steps
  return number(declared ?? fallback)
}

const cost: Infer = ({ cost_limits: limits, workers }, { shortForms }) => {
  const cap = entry(limits, 'token_soft_cap')
  const tokens = shortForms ? firstGiven(cap, entry(limits, 'max_total_tokens')) : cap
  const cumulative = entry(limits, 'cumulative_usd')
  const usd = shortForms ? firstGiven(cumulative, entry(limits, 'max_cost_usd')) : cumulative
  return total(
    0.5,
    isGiven(tokens) ? step(number(tokens), tokenSteps, -0.1) : 0,
    step(number(usd), usdSteps, -0.15),
    -Math.min(0.2, 0.04 * Math.max(0, count(workers) - 2)),
  )
}

const tokenSteps = [
  [10_000, 0.25],
  [50_000, 0.15],
  [100_000, 0.05],
] as const

const usdSteps = [
  [0.5, 0.2],
  [2, 0.1],
  [10, 0],
] as const

const step = (amount: number | undefined, steps: readonly (readonly [number, number])[], beyond: number): number =>
  amount === undefined ? 0 : (steps.find(([limit]) => amount <= limit)?.[1] ?? beyond)

const robustness: Infer = (document, { refines, levels }) =>
  total(
    0.35,
    Math.min(0.2, 0.07 * count(document['evaluators'])),
    Math.min(0.15, 0.05 * count(document['feedback_channels'])),
    earn(0.1, isGiven(document['memory'])),
    earn(0.1, includes(refines, entry(document['optimization_strategy'], 'type'))),
    earn(0.05, isGiven(entry(document['termination_conditions'], 'stall'))),
    earn(0.05, levels && level(document) >= 2),
  )

const scalability: Infer = (document, calculator) => {
  const limits = record(document['cost_limits'])
  const isCapped =
    entry(limits, 'cumulative_usd') !== undefined ||
    (calculator.shortForms && entry(limits, 'max_cost_usd') !== undefined)
  return total(
    0.45,
    Math.min(0.2, 0.05 * inputs(document, calculator)),
    earn(0.1, isGiven(document['feedback_channels'])),
    earn(0.1, count(document['workers']) >= 2),
    earn(0.05, isCapped),
  )
}

const safety: Infer = ({ safety_constraints: constraints }) =>
  isGiven(constraints)
    ? total(
        0.5 + Math.min(0.35, 0.12 * count(constraints)),
        ...records(constraints).map(({ action }) => earn(0.05, includes(['halt', 'quarantine'], action))),
      )
    : 0.35

const adaptability: Infer = (document, calculator) =>
  total(
    0.4,
    Math.min(0.25, 0.06 * inputs(document, calculator)),
    calculator.levels ? Math.min(0.2, 0.04 * level(document)) : 0,
    earn(0.1, includes(calculator.adapts, entry(document['optimization_strategy'], 'type'))),
  )

const autonomy: Infer = (document, { escalates, levels }) =>
  total(
    0.5,
    Math.min(0.25, 0.06 * count(document['workers'])),
    ...records(document['safety_constraints']).map(({ action }) => -earn(0.1, includes(escalates, action))),
    levels ? Math.min(0.15, 0.03 * level(document)) : 0,
  )

const inputs = ({ inputs: given }: Plain, { shortForms }: Calculator): number =>
  isRecord(given) ? count(entry(given, 'schema')) : shortForms ? count(given) : 0

const level = (document: Plain): number => number(entry(document, 'taxonomy_level')) ?? 1

/** How each category is inferred from what a document declares, 0..1. */
export const inferences: Readonly<Record<LesCategoryId, Infer>> = {
  effectiveness,
  speed,
  cost,
  robustness,
  scalability,
  safety,
  adaptability,
  autonomy,
}
