import type { Heartbeat, Plan, Pot } from '@loop/spec'
import { standOf } from '../core/pot.js'
import type { State } from '../core/state.js'
import { standing } from './standing.js'

/** What is going on, from the state alone. */
export const heartbeatOf = (plan: Plan, state: State): Heartbeat => {
  const { status, reason, place } = standing(plan, state)
  const asked = state.ask?.id ?? state.waitsFor
  return {
    formatVersion: 1,
    run: state.run,
    loop: plan.name,
    simulated: state.simulated,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(place === undefined ? {} : { place }),
    at: state.at,
    seq: state.seq,
    iteration: state.iteration,
    round: state.round,
    running: Object.values(state.running).map(({ effect, at, process }) => ({
      effect: effect.id,
      kind: effect.kind,
      target: effect.target,
      since: at,
      ...(process ? { pid: process.pid } : {}),
      log: `logs/${effect.id}.log`,
    })),
    pots: potsOf(state, plan),
    tasks: plan.tasks.map(({ id, label }, index) => ({ id, label, status: state.nodes[index]?.status ?? 'pending' })),
    ...(asked === undefined ? {} : { ask: asked }),
    normal: state.warnings.length === 0,
    ...(state.warnings.length === 0 ? {} : { abnormal: state.warnings.join('; ') }),
  }
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
