import { worker } from '../../support/lss.js'
import type { FieldCase, Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'

/** A loop that never succeeds, and whose every call costs a dollar and 15 tokens. */
const costing = (limits: Json, more: Json = {}): Pick<FieldCase, 'loop' | 'pass'> => ({
  loop: {
    cost_limits: { per_iteration_usd: 0, cumulative_usd: 0, on_exceed: { action: 'halt' }, ...limits },
    ...more,
  },
  pass: [false],
})

const two = { workers: [worker('coder'), worker('tester')] }
const how = ({ reason, calls }: Seen) => [reason, calls.length]
const told = ({ heartbeat }: Seen) => heartbeat.abnormal
const pauses = ({ started }: Seen) =>
  started.flatMap(({ kind, delayMs }) => (kind === 'task' ? [(delayMs ?? 0) / 1000] : []))
/** Which tasks began before another one had ended. */
const besideOthers = ({ events }: Seen) => {
  const open = new Set<string>()
  return events.flatMap(event => {
    if (event.type === 'effect.finished') open.delete(event.effect)
    if (event.type !== 'effect.started' || event.effect.kind !== 'task') return []
    open.add(event.effect.id)
    return open.size > 1 ? [event.effect.id] : []
  })
}
const exceed = (action: string) => ({ on_exceed: { action } })

/** A table with the price of the only model, in US dollars for a million tokens. */
const table = (usd: number): Json => ({
  'test/none': { inputUsdPerMillion: usd, outputUsdPerMillion: usd, contextTokens: 1000 },
})

export const costCases: FieldCase[] = [
  {
    ...costing({ per_iteration_usd: 2 }, two),
    at: 'cost_limits.per_iteration_usd',
    to: 1,
    sees: how,
    was: ['max-iterations', 8],
    is: ['cost-exceeded', 1],
  },
  {
    ...costing({ cumulative_usd: 2 }),
    at: 'cost_limits.cumulative_usd',
    to: 3,
    sees: how,
    was: ['cost-exceeded', 2],
    is: ['cost-exceeded', 3],
  },
  {
    ...costing({ cumulative_usd: 1 }),
    at: 'cost_limits.on_exceed.action',
    to: 'warn',
    sees: seen => [...how(seen), told(seen)],
    was: ['cost-exceeded', 1, undefined],
    is: ['max-iterations', 4, 'more than 1 usd used'],
  },
  {
    ...costing({ cumulative_usd: 1, ...exceed('warn') }),
    stopAfter: 3,
    at: 'cost_limits.on_exceed.action',
    to: 'throttle',
    sees: pauses,
    was: [0, 0, 0],
    is: [0, 0, 20],
  },
  {
    ...costing({}),
    at: 'cost_limits.token_soft_cap',
    from: 20,
    to: 10,
    sees: seen => told(seen)?.split(/; | \(/)[0],
    was: undefined,
    is: 'more than 10 tokens in an iteration used',
  },
  {
    ...costing({ cumulative_usd: 4, on_approach: { threshold_percent: 75, action: 'halt' } }),
    at: 'cost_limits.on_approach.threshold_percent',
    to: 50,
    sees: how,
    was: ['cost-exceeded', 3],
    is: ['cost-exceeded', 2],
  },
  {
    ...costing({ cumulative_usd: 40, on_approach: { threshold_percent: 5, action: 'warn' } }, two),
    stopAfter: 3,
    at: 'cost_limits.on_approach.action',
    to: 'throttle',
    sees: seen => [pauses(seen), besideOthers(seen), told(seen)],
    was: [[0, 0, 0, 0], ['i1r1.task.tester', 'i2r1.task.tester'], '5 percent of 40 usd used'],
    is: [[0, 0, 0.5], ['i1r1.task.tester'], undefined],
  },
  {
    ...costing({ cumulative_usd: 9 }),
    project: { agents: { default: { command: ['node'] } } }, // without a ceiling of its own
    files: { 'cheap.json': table(1), 'dear.json': { prices: table(5) } },
    at: 'cost_limits.price_table_ref',
    from: 'cheap.json',
    to: 'dear.json',
    sees: ({ started }) => started[0]?.reserve,
    was: { tokens: 1000, usd: 0.001 },
    is: { tokens: 1000, usd: 0.005 },
  },
]
