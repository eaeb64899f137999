import type { Baseline } from '../categories.js'

/** What LES-1.0 calls a domain; each has its floor and ceiling of speed, in iterations per second. */
export const speedBaselines = {
  'llm-agent': { floor: 0.001, ceiling: 0.05 },
  'code-repair': { floor: 0.002, ceiling: 0.1 },
  debate: { floor: 0.0005, ceiling: 0.02 },
  manufacturing: { floor: 0.00001, ceiling: 0.001 },
} as const satisfies Record<string, Baseline>

export type LesDomain = keyof typeof speedBaselines

/** The floors and ceilings that hold in every domain. */
export const baselines = {
  effectiveness: { floor: 0.5, ceiling: 1 },
  robustness: { floor: 0.3, ceiling: 0.95 },
  scalability: { floor: 0.4, ceiling: 0.9 },
  adaptability: { floor: 0.2, ceiling: 0.85 },
  autonomy: { floor: 0.1, ceiling: 0.95 },
} as const satisfies Record<string, Baseline>
