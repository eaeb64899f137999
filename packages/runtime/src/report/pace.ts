import type { Heartbeat } from '@loop/spec'
import type { State } from '../core/state.js'

/** How fast a run goes, from the iterations that the state still knows. Those of simulations say nothing. */
export const paceOf = (state: State): Pick<Heartbeat, 'pace'> => {
  const { history, limits, used, simulated } = state
  if (history.length === 0 || simulated) return {}
  const seconds = history.reduce((sum, iteration) => sum + iteration.used.seconds, 0) / history.length
  const most = limits.find(({ unit }) => unit === 'iterations')?.max
  const secondsPerIteration = Math.round(seconds * 1000) / 1000
  if (most === undefined || state.status !== 'running') return { pace: { secondsPerIteration } }
  const hasBegun = state.round > 0 && state.turn === undefined
  const iterationsLeft = Math.max(0, most - used.iterations + (hasBegun ? 1 : 0))
  const eta = new Date(Date.parse(state.at) + iterationsLeft * seconds * 1000).toISOString()
  return { pace: { secondsPerIteration, iterationsLeft, eta } }
}
