import type { Possible, Trial } from '../../expressions/try-condition.js'
import type { LssFeedbackChannel } from '../../generated/types.js'
import type { DraftLss } from './document.js'
import type { Facts } from './facts.js'
import { placed } from './placed.js'

/** Where a channel begins, as its condition sees it. */
export interface ConditionSource {
  kind: 'rubric' | 'other' | 'worker'
  name: string
  possible: Possible
}

/** What the condition of a channel can meet; undefined when its source is not known. */
export const sourceOf = ({ source }: LssFeedbackChannel, loop: DraftLss): ConditionSource | undefined => {
  const name = source.slice(source.indexOf('.') + 1)
  const none = { threshold: 1, byThreshold: false, dimensions: new Map(), iterations: iterationsOf(loop) }
  if (source.startsWith('workers.')) return { kind: 'worker', name, possible: none }
  const [evaluator, twin] = (loop.evaluators ?? []).filter(evaluator => evaluator?.id === name)
  if (!evaluator || twin) return undefined
  if (evaluator.type !== 'llm_rubric') return { kind: 'other', name, possible: none }
  const { pass_threshold: threshold, dimensions } = evaluator.rubric
  const marks = new Map(placed(dimensions, '').map(({ value: { name, scale } }) => [name, scale] as const))
  return { kind: 'rubric', name, possible: { ...none, threshold, byThreshold: true, dimensions: marks } }
}

/** What becomes of the condition of a channel; undefined when it has none, or none that could be tried. */
export const trialOf = (
  channel: LssFeedbackChannel,
  loop: DraftLss,
  facts: Facts,
): { when: string; source: ConditionSource; trial: Trial } | undefined => {
  const source = sourceOf(channel, loop)
  if (!source || channel.when === undefined) return undefined
  const trial = facts.tryOut(channel.when, source.possible)
  return trial && { when: channel.when, source, trial }
}

/** Most iterations; a limit at which a person may let the loop go on is none. */
const iterationsOf = ({ termination_conditions: conditions }: DraftLss): number =>
  Math.min(
    ...placed(conditions?.failure, '').flatMap(({ value: { type, value, action = 'halt' } }) =>
      type === 'max_iterations' && value !== undefined && action === 'halt' ? [value] : [],
    ),
  )
