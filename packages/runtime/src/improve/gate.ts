import type { StrategySpec } from '@loop/spec'

/**
 * Whether a person has to agree to a change: always for those that only a person can judge. `human_gate_on: { after_step: n }`
 * asks from the n-th change on; any other condition is one that nobody here can look at, so it asks every time.
 *
 * @param step number of the change, from 1
 */
export const needsPerson = ({ type, gate }: StrategySpec, step: number): boolean => {
  if (type === 'structural' || type === 'manual') return true
  if (!gate || Object.keys(gate).length === 0) return false
  const { after_step: after, ...others } = gate
  if (Object.keys(others).length > 0 || typeof after !== 'number') return true
  return step >= after
}
