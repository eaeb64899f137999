import { namesOf } from '../dialects/loopkit/document.js'
import type { Budget } from '../generated/types.js'
import type { Criterion as CriterionOf, Dimension as DimensionOf } from './criterion.js'
import type { LoopkitEvidence } from './dialects/loopkit-evidence.js'

type Criterion = CriterionOf<LoopkitEvidence>
type Dimension = DimensionOf<LoopkitEvidence>

/** A dimension of version 0.1, which has a value and no criteria of its own. */
const whole = (id: string, weight: number, judge: Criterion['judge']): Dimension => ({
  id,
  weight,
  criteria: [{ id, possible: 100, judge }],
})

/** Points for a limit that the loop itself sets; version 0.1 leaves the project's defaults out. */
const limit = (key: keyof Budget, possible: number): Criterion => ({
  id: key,
  possible,
  judge: ({ loop, lineOfField: line }) =>
    loop.budget?.[key] === undefined
      ? { earned: 0, reason: `no ${key}`, fix: `Set \`budget.${key}\`.` }
      : { earned: possible, reason: `${key} is set`, line: line(`budget/${key}`) },
})

const fewLimits: Criterion = {
  id: 'fewerThanTwo',
  possible: 0,
  judge: ({ loop }) =>
    Object.keys(loop.budget ?? {}).length < 2
      ? { earned: -20, reason: 'fewer than two limits', fix: 'Set at least two limits.' }
      : { earned: 0, reason: 'two limits or more' },
}

const goal = whole('quantifiable_goal', 20, ({ loop, lineOfField: line }) => {
  if ((loop.description?.length ?? 0) <= 10) {
    return { earned: 30, reason: 'no description of more than 10 characters', fix: 'Describe the goal.' }
  }
  const earned = loop.name.length > 5 ? 80 : 60
  const length = earned === 80 ? 'more than 5 characters' : 'at most 5 characters'
  return { earned, reason: `a description, and a name of ${length}`, line: line('description') }
})

const verification = whole('verification', 15, ({ loop: { verify }, lineOfField: line }) => {
  if (!verify) return { earned: 20, reason: 'no verify', fix: 'Add `verify`.' }
  const makers = namesOf(verify.maker)
  return namesOf(verify.checker).some(name => makers.includes(name))
    ? { earned: 50, reason: 'a maker is a checker', fix: 'Name another checker.', line: line('verify/checker') }
    : { earned: 100, reason: 'makers and checkers differ', line: line('verify/checker') }
})

const recovery = whole('failure_recovery', 15, ({ loop: { verify }, lineOfField: line }) => {
  if (!verify || verify.autoRetry === false) return { earned: 30, reason: 'no autoRetry', fix: 'Let makers run again.' }
  return (verify.maxRounds ?? 3) > 1
    ? { earned: 90, reason: 'autoRetry with more than one round', line: line('verify') }
    : { earned: 70, reason: 'autoRetry with one round', fix: 'Allow more rounds.', line: line('verify/maxRounds') }
})

const human = whole('human_intervention', 10, ({ loop: { verify }, lineOfField: line }) =>
  verify && (verify.maxRounds ?? 3) >= 3
    ? { earned: 80, reason: 'three rounds or more', line: line('verify') }
    : { earned: 50, reason: 'fewer than three rounds', fix: 'Allow three rounds.' },
)

const persistence = whole('state_persistence', 10, ({ loop: { memory }, lineOfField: line }) => {
  if (!memory) return { earned: 30, reason: 'no memory', fix: 'Add `memory: { store: filesystem }`.' }
  return (memory.store ?? 'filesystem') === 'filesystem'
    ? { earned: 80, reason: 'memory in files', line: line('memory') }
    : {
        earned: 60,
        reason: `memory in the store ${memory.store}`,
        fix: 'Use `filesystem`.',
        line: line('memory/store'),
      }
})

/** The score as version 0.1 of the format computed it, kept so that its numbers can be compared. */
export const loopkit01: readonly Dimension[] = [
  goal,
  {
    id: 'termination_condition',
    weight: 20,
    criteria: [limit('maxIterations', 40), limit('maxDurationMinutes', 30), limit('maxTokens', 30)],
  },
  verification,
  recovery,
  {
    id: 'budget_control',
    weight: 10,
    criteria: [
      limit('maxTokens', 35),
      limit('maxDurationMinutes', 25),
      limit('maxIterations', 25),
      limit('maxCostUsd', 15),
      fewLimits,
    ],
  },
  human,
  persistence,
]
