import { celError } from './cel-error.js'
import { type ConditionUse, useOf } from './condition-use.js'
import { asCel, environment } from './feedback.js'

/** What a condition can meet where its channel begins. */
export interface Possible {
  /** The score from which the work passes. */
  threshold: number
  /** Whether the work passes from the threshold on and only then. */
  byThreshold: boolean
  /** The worst and the best mark of each dimension. */
  dimensions: ReadonlyMap<string, readonly [number, number]>
  /** Most iterations. */
  iterations: number
}

/** What became of a condition when it was tried on what it can meet. */
export interface Trial extends ConditionUse {
  /** Results that came up. */
  results: ReadonlySet<boolean>
  /** Whether nothing else can come up. */
  complete: boolean
  /** Why it failed, the first time it did. */
  error: string | undefined
  /** How often it was evaluated. */
  cost: number
}

/** Beyond this a condition has too many cases to try them all. */
const maxCases = 1000
const maxTexts = 5

/** Tries a condition that parses on everything it can meet, as far as that makes a difference to it. */
export const tryCondition = (source: string, possible: Possible): Trial => {
  const condition = environment.parse(asCel(source))
  const use = useOf(condition.ast)
  const trial: Trial = { ...use, results: new Set(), complete: false, error: undefined, cost: 0 }
  // A dimension that is not there is another finding.
  if (use.dimensions.some(name => !possible.dimensions.has(name))) return trial
  const axes = axesOf(use, possible)
  const count = axes.reduce((product, { values }) => product * values.length, 1)
  if (count > maxCases) return trial
  const results = new Set<boolean>()
  let error: string | undefined
  for (let index = 0; index < count; index++) {
    const scope = scopeAt(index, axes, possible)
    if (!canBe(scope, use, possible)) continue
    try {
      const result: unknown = condition(scope)
      if (typeof result === 'boolean') results.add(result)
      else error ??= `gives ${words[typeof result] ?? 'something else'}, expected true or false`
    } catch (cause) {
      error ??= celError(cause)
    }
  }
  return {
    ...trial,
    results,
    complete: use.isPlain && use.texts.length <= maxTexts && error === undefined,
    error,
    cost: count,
  }
}

interface Axis {
  name: string
  values: readonly unknown[]
}

/** What varies: the variables that the condition names, at and between the numbers where it can change. */
const axesOf = (use: ConditionUse, { threshold, dimensions, iterations }: Possible): Axis[] => {
  const ends = [...dimensions.values()].flat()
  const pool = withBetween([0, 1, threshold, ...ends, ...use.numbers])
  const within = (low: number, high: number): number[] => pool.filter(value => value >= low && value <= high)
  const whole = new Set([1, ...pool.flatMap(value => [Math.floor(value), Math.ceil(value), Math.floor(value) + 1])])
  const numbers = [...whole].filter(value => value >= 1 && value <= iterations)
  const axes: Axis[] = [
    { name: 'score', values: within(0, 1) },
    { name: 'passed', values: [true, false] },
    { name: 'iteration', values: numbers.map(BigInt) },
    { name: 'failure_codes', values: subsets(['other', ...use.texts]) },
  ]
  const marks = use.dimensions.map(name => {
    const [low, high] = dimensions.get(name) ?? [0, 1]
    return { name: `dimension.${name}`, values: within(Math.min(low, high), Math.max(low, high)) }
  })
  return [...axes.filter(({ name }) => use.names.includes(name)), ...marks]
}

type Scope = Record<string, unknown> & { dimension: Record<string, unknown> }

const scopeAt = (index: number, axes: readonly Axis[], { threshold, dimensions }: Possible): Scope => {
  const dimension = Object.fromEntries([...dimensions].map(([name, [, best]]) => [name, best as unknown]))
  const scope: Scope = {
    score: 1,
    passed: true,
    pass_threshold: threshold,
    iteration: 1n,
    failure_codes: [],
    dimension,
  }
  let rest = index
  for (const { name, values } of axes) {
    const value = values[rest % values.length]
    rest = Math.floor(rest / values.length)
    if (name.startsWith('dimension.')) dimension[name.slice('dimension.'.length)] = value
    else scope[name] = value
  }
  return scope
}

/** What is judged by a threshold passes from there on; what could not be told has not passed and scores 0. */
const canBe = ({ score, passed }: Scope, { names }: ConditionUse, { byThreshold, threshold }: Possible): boolean => {
  if (!byThreshold || !names.includes('score') || !names.includes('passed')) return true
  return passed === Number(score) >= threshold || (passed === false && score === 0)
}

/** Numbers in order, with one between each two and one beyond each end. */
const withBetween = (numbers: readonly number[]): number[] => {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const between = sorted.slice(1).map((value, index) => (value + (sorted[index] ?? value)) / 2)
  return [...sorted, ...between, Math.max(...sorted) + 1]
}

/** Each choice of some of the texts. */
const subsets = (texts: readonly string[]): string[][] => {
  const some = texts.slice(0, maxTexts + 1)
  return Array.from({ length: 2 ** some.length }, (_, choice) => some.filter((_, index) => (choice >> index) & 1))
}

const words: Record<string, string> = { number: 'a number', bigint: 'a whole number', string: 'a text' }
