import type { Limit } from '../generated/types.js'

/** A limit in words. */
export const limitText = ({ unit, max }: Limit): string =>
  unit === 'usd' ? `at most $${max}` : unit === 'seconds' ? counted(max / 60, 'minutes') : counted(max, unit)

const counted = (count: number, units: string): string =>
  `at most ${count} ${count === 1 ? units.replace(/s$/, '') : units}`
