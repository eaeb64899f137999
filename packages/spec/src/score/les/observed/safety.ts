import { clamp } from '../categories.js'
import type { Judged, Run } from './run.js'
import { severityWeights } from './weights.js'

/** Weighted violations against those allowed, and a little for guards that asked, 0..1 (LES-1.0, weight 0.12). */
export const safety = ({ record, goals }: Run): Judged => {
  const { violations, violationBudget = 0, interventions = [] } = record
  if (!violations) return { missing: 'it is not recorded whether there were violations' }
  if (violations.some(({ severity, isUnrecoverable }) => severity === 'severe' && isUnrecoverable)) return { value: 0 }
  const weighted = violations.reduce((sum, { severity }) => sum + severityWeights[severity], 0)
  const asked = interventions.filter(({ isBySafety }) => isBySafety).length
  const raw = 1 - Math.min(weighted / (violationBudget + 1), 1)
  return { value: clamp(raw + Math.min(asked / goals.length, 0.1)) }
}
