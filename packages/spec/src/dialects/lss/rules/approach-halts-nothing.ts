import type { Rule } from '../rule.js'

/** A soft cap never stops a run, not even near it (LSS-37). */
export const approachHaltsNothing: Rule = {
  id: 'lss/approach-halts-nothing',
  severity: 'warning',
  summary: '`on_approach` is to halt the run, and `token_soft_cap` is the only limit of costs.',
  why: 'A soft cap on tokens is told and never stops a run, so the run goes on where its author expects it to end.',
  create: ({ report }) => ({
    costLimits({ per_iteration_usd, cumulative_usd, token_soft_cap, on_approach }, at) {
      if (on_approach?.action !== 'halt' || token_soft_cap === undefined) return
      if (per_iteration_usd > 0 || cumulative_usd > 0) return
      report({
        at: `${at}/on_approach/action`,
        message: 'near `token_soft_cap` nothing halts: it is a soft cap, and there is no other limit of costs',
        fix: 'Set `cumulative_usd`, or write `action: warn`.',
      })
    },
  }),
}
