/** A number without what binary fractions leave behind. */
export const round = (value: number): number => {
  const scaled = value * 1e6
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / 1e6 : value
}
