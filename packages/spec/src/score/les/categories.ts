/** The eight categories in the order in which they are added up, with their weights; the weights are 1 together (LES-1.0). */
export const lesWeights = {
  effectiveness: 0.2,
  speed: 0.15,
  cost: 0.12,
  robustness: 0.13,
  scalability: 0.1,
  safety: 0.12,
  adaptability: 0.1,
  autonomy: 0.08,
} as const

export type LesCategoryId = keyof typeof lesWeights

export const lesCategories = Object.keys(lesWeights) as LesCategoryId[]

/** A value for each category that has one, 0..1. */
export type LesValues = Partial<Record<LesCategoryId, number>>

/** Keeps a number within 0..1. */
export const clamp = (value: number): number => Math.max(0, Math.min(1, value))

/** From the worst acceptable performance, which is worth 0, to the best in class, which is worth 1. */
export interface Baseline {
  floor: number
  ceiling: number
}

/** N(x) of LES-1.0: where a raw number lies between its floor and its ceiling, kept within 0..1. */
export const normalise = (raw: number, { floor, ceiling }: Baseline): number => clamp((raw - floor) / (ceiling - floor))
