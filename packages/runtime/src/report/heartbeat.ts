import type { Diagnosis, Effect, Heartbeat, Plan, Pot } from '@loop/spec'
import { standOf } from '../core/pot.js'
import type { State } from '../core/state.js'
import { troublesNow } from '../core/troubles.js'
import { warningTexts } from '../core/warnings.js'
import { paceOf } from './pace.js'
import { standing } from './standing.js'

/**
 * What is going on, from the state alone.
 *
 * @param diagnosis of the same state, where its journal was looked at
 */
export const heartbeatOf = (plan: Plan, state: State, diagnosis?: Diagnosis): Heartbeat => {
  const { status, reason, place } = standing(plan, state)
  const odd = [...oddities(plan, state), ...warningTexts(state)]
  const asked = state.ask?.id ?? state.waitsFor
  return {
    formatVersion: 1,
    run: state.run,
    folder: `.loop/runs/${state.run}`,
    loop: plan.name,
    simulated: state.simulated,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(place === undefined ? {} : { place }),
    at: state.at,
    seq: state.seq,
    iteration: state.iteration,
    round: state.round,
    running: Object.values(state.running).map(({ effect, at, process, tool }) => ({
      effect: effect.id,
      kind: effect.kind,
      target: effect.target,
      ...(partOf(plan, effect) ?? {}),
      since: at,
      ...(process ? { pid: process.pid } : {}),
      ...(tool === undefined ? {} : { tool }),
      log: `logs/${effect.id}.log`,
    })),
    pots: potsOf(state, plan),
    tasks: plan.tasks.map(({ id, label }, index) => ({ id, label, status: state.nodes[index]?.status ?? 'pending' })),
    checks: plan.checks.map(({ id, label }, index) => {
      const { running = false, verdict } = state.checks[index] ?? {}
      const said = running ? 'running' : (verdict?.verdict ?? 'pending')
      return { id, label, verdict: said, ...(running || verdict?.value === undefined ? {} : { value: verdict.value }) }
    }),
    ...paceOf(state),
    ...(asked === undefined ? {} : { ask: asked }),
    ...(state.ask?.expiresAt === undefined ? {} : { expiresAt: state.ask.expiresAt }),
    ...(state.ask?.onTimeout === undefined ? {} : { onTimeout: state.ask.onTimeout }),
    normal: odd.length === 0,
    ...(odd.length === 0 ? {} : { abnormal: odd.join('; ') }),
    ...(diagnosis ? { diagnosis } : {}),
  }
}

/** What in the last iterations is not as it should be. */
const oddities = (plan: Plan, state: State): string[] => [
  ...(state.failuresInARow > 1 ? [`${state.failuresInARow} iterations in a row failed`] : []),
  ...troublesNow(plan, state)
    .filter(({ odd }) => odd !== undefined)
    .map(({ target, odd }) => `${target} ${odd}`),
]

/** What an effect is called, and its program. */
const partOf = (plan: Plan, { kind, target }: Effect) => {
  const part =
    kind === 'check' ? plan.checks.find(({ id }) => id === target) : plan.tasks.find(({ id }) => id === target)
  if (!part || (kind !== 'check' && kind !== 'task')) return undefined
  const argv = ('command' in part ? part.command : undefined) ?? plan.agents[part.agent ?? '']?.command
  return { step: part.label, ...(argv ? { command: argv.join(' ').slice(0, 200) } : {}) }
}

/** Every budget of a run, and with its plan those of the iteration and of workers: what is used, held back and allowed. */
export const potsOf = (state: State, plan?: Plan): Pot[] => [
  ...(['iterations', 'seconds', 'tokens', 'usd'] as const).map(unit => ({
    unit,
    used: state.used[unit],
    assumed: unit === 'tokens' || unit === 'usd' ? state.assumed[unit] : 0,
    reserved: unit === 'tokens' || unit === 'usd' ? state.reserved[unit] : 0,
    max: state.limits.find(limit => limit.unit === unit)?.max ?? null,
  })),
  ...(plan?.furtherLimits ?? []).map(limit => {
    const { unit, max, per = 'run', task } = limit
    const { used, held } = standOf(state, limit)
    return { unit, used, assumed: 0, reserved: held, max, per, ...(task === undefined ? {} : { task }) }
  }),
]
