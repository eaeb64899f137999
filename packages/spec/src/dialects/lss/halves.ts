import type { DraftLss, Holed } from './document.js'
import { isSettings } from './extensions.js'

/**
 * What entries name of others although the schema refused something else in them, in the shape of the document. Without it, one slip
 * in a worker would hide that the worker waits for somebody who is not there.
 */
export type Halves = Pick<
  DraftLss,
  'workers' | 'evaluators' | 'feedback_channels' | 'metrics' | 'safety_constraints' | 'termination_conditions'
>

type Entry = Record<string, unknown>

/**
 * Notes what the entries of all lists name, before what the schema refuses is taken out.
 *
 * @returns a function that gives, of the entries that are gone since, what is left of their names
 */
export const halvesOf = (value: Record<string, unknown>): ((loop: DraftLss) => Halves) => {
  const before = (list: unknown): unknown[] => (Array.isArray(list) ? [...list] : [])
  const conditions = isSettings(value['termination_conditions']) ? value['termination_conditions'] : {}
  const [workers, evaluators, channels, metrics, guards, success, stall] = [
    value['workers'],
    value['evaluators'],
    value['feedback_channels'],
    value['metrics'],
    value['safety_constraints'],
    conditions['success'],
    conditions['stall'],
  ].map(before)
  return loop =>
    ({
      workers: lost(workers, loop.workers, half => ({
        id: textOf(half['id']),
        depends_on: textsOf(half['depends_on']),
        inputs: readsOf(half['inputs']),
      })),
      evaluators: lost(evaluators, loop.evaluators, half => ({ runs_after: textsOf(half['runs_after']) })),
      feedback_channels: lost(channels, loop.feedback_channels, half => ({
        source: textOf(half['source']),
        destination: textOf(half['destination']),
      })),
      metrics: lost(metrics, loop.metrics, half => ({ source: textOf(half['source']) })),
      safety_constraints: lost(guards, loop.safety_constraints, half => ({ applies_to: textsOf(half['applies_to']) })),
      termination_conditions: {
        success: lost(success, loop.termination_conditions?.success, metricOf),
        stall: lost(stall, loop.termination_conditions?.stall, metricOf),
      },
    }) as Halves
}

/** The entries that were there and are gone, at their places. */
const lost = (before: unknown[] = [], now: Holed<unknown> | undefined, half: (entry: Entry) => unknown): unknown[] =>
  before.map((entry, index) => (now?.[index] === undefined && isSettings(entry) ? half(entry) : undefined))

/** A text; an empty one names nobody. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const textsOf = (value: unknown): (string | undefined)[] =>
  Array.isArray(value) ? value.map(text => (typeof text === 'string' ? text : undefined)) : []

const readsOf = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value.map(input => (isSettings(input) && typeof input['from'] === 'string' ? { from: input['from'] } : undefined))
    : []

const metricOf = ({ metric }: Entry): unknown => (typeof metric === 'string' ? { metric } : undefined)
