import type { Loop, LssCostLimits, LssMemory, Project } from '../generated/types.js'
import type { Assume } from './converted.js'

/** What is kept, and what a run may cost, in the words of lss. */
export const limitsFrom = (
  loop: Loop,
  project: Project | undefined,
  assume: Assume,
): { memory: LssMemory; cost_limits: LssCostLimits } => ({
  memory: memoryFrom(loop.memory ?? project?.settings?.defaultMemory, assume),
  cost_limits: costsFrom({ ...project?.settings?.defaultBudget, ...loop.budget }, assume),
})

const memoryFrom = (memory: Loop['memory'], assume: Assume): LssMemory => {
  if (!memory) return { type: assume('/memory/type', 'session', 'the loop declares no memory') }
  if (memory.store !== undefined && memory.store !== 'filesystem') return { type: 'session' }
  const why =
    'lss keeps memory for later runs on a server alone: `type: persistent` with `backend: redis` or `postgres`'
  return { type: assume('/memory/type', 'session', why) }
}

const costsFrom = ({ maxCostUsd, maxTokens }: NonNullable<Loop['budget']>, assume: Assume): LssCostLimits => {
  const tokens = maxTokens === undefined ? {} : { token_soft_cap: maxTokens }
  if (maxCostUsd === undefined) {
    const why = 'the loop limits no costs, which is what 0 says'
    const limits = { per_iteration_usd: 0, cumulative_usd: 0, on_exceed: { action: 'warn' as const } }
    return { ...assume('/cost_limits', limits, why), ...tokens }
  }
  const each = assume('/cost_limits/per_iteration_usd', maxCostUsd, 'the loop limits the whole alone')
  return { per_iteration_usd: each, cumulative_usd: maxCostUsd, on_exceed: { action: 'halt' }, ...tokens }
}
