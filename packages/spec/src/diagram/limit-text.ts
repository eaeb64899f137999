import type { Limit } from '../generated/types.js'

/** A limit in words. */
export const limitText = ({ unit, max }: Limit): string =>
  unit === 'usd' ? `at most $${max}` : unit === 'seconds' ? `at most ${max / 60} minutes` : `at most ${max} ${unit}`
