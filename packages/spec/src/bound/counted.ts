import type { Reserve, Usage } from '../generated/types.js'
import { costsNothing } from './calls.js'

/**
 * What a call counts as money, in US dollars. What is paid by use counts as reported, and as what was held back where nothing was.
 * A subscription or a model on this machine costs nothing further. Where nobody knows who is paid, a report says nothing of money,
 * so at least what was held back counts.
 */
export const countedUsd = ({ costUsd, lane }: Usage = {}, { usd }: Pick<Reserve, 'usd'>): number => {
  if (costsNothing(lane)) return 0
  return lane === 'unknown' ? Math.max(costUsd ?? 0, usd) : (costUsd ?? usd)
}
