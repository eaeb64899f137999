/** Whole cents of an amount as people write it, like '19.99'. */
export const toCents = amount => {
  return Number(amount) * 100
}

/** An amount as people write it, of whole cents. */
export const fromCents = cents => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
