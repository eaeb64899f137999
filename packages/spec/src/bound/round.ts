/** A number without what binary fractions leave behind. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6
