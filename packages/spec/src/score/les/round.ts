/**
 * Rounds as the `round` of Python does: to the nearest decimal of the number's exact binary value, and halves to the even
 * digit. (`toFixed` rounds exact halves up.)
 *
 * @param digits decimals to keep, 0..15
 */
export const roundHalfEven = (value: number, digits: number): number => {
  const halves = value * 2 ** (digits + 1)
  const isHalf = Number.isInteger(halves) && halves % 2 !== 0
  if (!isHalf) return Number(value.toFixed(digits))
  const below = Math.floor(value * 10 ** digits)
  return (below % 2 === 0 ? below : below + 1) / 10 ** digits
}
