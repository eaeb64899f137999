import type { LesBand } from './score.js'

const bands: readonly (readonly [number, LesBand])[] = [
  [90, 'production-grade'],
  [75, 'strong'],
  [60, 'functional'],
  [40, 'fragile'],
]

/**
 * The band of a score.
 *
 * @param display 0..100
 */
export const lesBand = (display: number): LesBand => bands.find(([from]) => display >= from)?.[1] ?? 'non-viable'
