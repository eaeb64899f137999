import { byGravity, type CheckSpec, type Plan, type RunEnded, type Verdict } from '@loop/spec'
import { bypassIn } from './bypass.js'
import { documentPlace } from './conclude.js'
import type { Decision } from './decide.js'
import type { StampedEvent } from './evolve.js'
import { isZigzag, zigzag } from './oscillation.js'
import { overrunIn } from './overrun.js'
import type { Draft, State } from './state.js'

/** A verdict with the failure codes that a fail of its check carries; any other verdict carries none. */
export const withCodes = ({ codes: own = [] }: CheckSpec, { codes = [], ...verdict }: Verdict): Verdict => {
  const all = verdict.verdict === 'fail' ? [...new Set([...codes, ...own])] : []
  return all.length > 0 ? { ...verdict, codes: all } : verdict
}

/** The state after an event with the failure codes that the event shows by itself: F8, F9 and F12. */
export const noticed = (plan: Plan, before: State, after: Draft, event: StampedEvent): Draft => {
  const codes: string[] = []
  if (overrunIn(plan, before, after, event)) codes.push('F8')
  if ('writes' in event && event.writes?.some(({ conflict }) => conflict)) codes.push('F9')
  if (bypassIn(plan, before, event)) codes.push('F12')
  const more = codes.filter(code => !after.codes.includes(code))
  if (more.length > 0) after.codes = [...after.codes, ...more]
  return after
}

/** A decision; the end of a run with its line and the gravest failure code that the state knows of, whatever the outcome. */
export const withEndCode = (plan: Plan, state: State, decision: Decision): Decision => {
  if (!('record' in decision) || decision.record.type !== 'run.ended') return decision
  const { record } = decision
  const code = endCode(plan, state, record)
  const place = record.place ?? (atLimit.has(record.reason) ? undefined : documentPlace(plan))
  return { record: { ...record, ...(code === undefined ? {} : { code }), ...(place ? { place } : {}) } }
}

/** Ends at limits, which the command line may have given: those have no line. */
const atLimit: ReadonlySet<string> = new Set(['max-iterations', 'cost-exceeded', 'timeout'])

const endCode = (plan: Plan, state: State, { reason }: RunEnded): string | undefined =>
  [...state.codes, ...(reason === 'stalled' && isBackAndForth(plan, state) ? ['F7'] : [])]
    .map(code => ({ code }))
    .sort(byGravity)[0]?.code

/** Of a metric that stalls, as far back as the state keeps it. */
const isBackAndForth = (plan: Plan, { history }: State): boolean =>
  (plan.stop?.stall ?? []).some(({ metric, minImprovement }) => {
    const values = history.flatMap(({ metrics }) => metrics[metric] ?? [])
    return isZigzag(zigzag(plan, metric, values), minImprovement)
  })
