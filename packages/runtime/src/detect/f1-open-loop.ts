import type { Plan } from '@loop/spec'
import { type Detector, failure } from './failure.js'

/** How often checks may have said nothing before that counts. */
const least = 2

const fromOutside: ReadonlySet<string> = new Set([
  'stopped',
  'accepted',
  'max-iterations',
  'cost-exceeded',
  'timeout',
  'rounds-exhausted',
])

/**
 * F1: a person or a limit stopped the run, and no check had a say in when it ends: none can end it, or none came to a verdict
 * however often it went round.
 */
export const openLoop: Detector = ({ plan, state, judged }) => {
  const reason = state.ended?.reason ?? (state.status === 'paused' ? 'max-iterations' : undefined)
  if (reason === undefined || !fromOutside.has(reason)) return undefined
  const place = plan.stop?.success[0]?.place ?? plan.rounds.place
  const stopped = reason === 'stopped' || reason === 'accepted' ? 'a person' : 'a limit'
  const rounds = state.used.iterations
  const numbers = { rounds }
  if (plan.stop && !canEnd(plan)) {
    const message = `${stopped} stopped it after ${timesText(rounds)}, and no check could have`
    return failure(plan, 1, { message, numbers, place })
  }
  const hasSaid = judged.some(({ verdict }) => verdict && verdict.verdict !== 'inconclusive')
  if (plan.checks.length === 0 || hasSaid || rounds < least || judged.length < least) return undefined
  return failure(plan, 1, {
    message: `${stopped} stopped it after ${timesText(rounds)}, in which no check came to a verdict`,
    effects: judged.map(({ id }) => id),
    iterations: judged.map(({ iteration }) => iteration),
    numbers: { ...numbers, verdicts: 0 },
    thresholds: { rounds: least },
    place,
  })
}

const timesText = (rounds: number): string => `${rounds} ${rounds === 1 ? 'round' : 'rounds'}`

/** Whether what a check says can end the run well. */
const canEnd = ({ stop, metrics = [], checks }: Plan): boolean => {
  const conditions = stop?.success ?? []
  if (conditions.length === 0) return checks.length > 0
  return conditions.some(({ metric }) => metrics.some(({ id, from }) => id === metric && from === 'check'))
}
