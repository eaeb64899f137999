import { priceOf } from './discount.mjs'

export const emptyCart = () => ({ lines: [] })

/** A new cart with one more line; the cart it was made from stays as it was. */
export const add = (cart, line) => {
  const lines = cart.lines
  lines.push(line)
  return { lines }
}

/** What everything in a cart costs, in cents. */
export const total = cart => cart.lines.reduce((sum, line) => sum + priceOf(line), 0)
