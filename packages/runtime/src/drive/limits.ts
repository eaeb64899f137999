import { type Limit, LoopError } from '@loop/spec'

/** Limits given when a run is started or resumed; they go before those of the document. */
export interface LimitOverrides {
  iterations?: number
  seconds?: number
  tokens?: number
  usd?: number
}

/** @throws LoopError `usage` for a limit that is not above zero */
export const withOverrides = (limits: readonly Limit[], overrides: LimitOverrides = {}): Limit[] => {
  const units = ['iterations', 'seconds', 'tokens', 'usd'] as const
  return units.flatMap(unit => {
    const max = overrides[unit]
    const declared = limits.find(limit => limit.unit === unit)
    if (max === undefined) return declared ? [declared] : []
    if (!(max > 0)) throw new LoopError('usage', `a limit of ${max} ${unit} leaves nothing to do, expected more than 0`)
    return [{ unit, max, origin: 'command-line' as const }]
  })
}
