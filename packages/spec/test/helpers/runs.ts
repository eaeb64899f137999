const asked = process.env['PROPERTY_RUNS']

/** Whether everything is to be tried that a test can try, and not only a sample of it. */
export const isWhole = asked !== undefined

/**
 * How often a property is tried: `npm test` tries a sample, and with `PROPERTY_RUNS=<number>` it is tried as often as it takes to trust it,
 * and at least so often.
 */
export const runs = (sample: number, whole: number): number =>
  asked === undefined ? sample : Math.max(whole, Number(asked) || 0)
