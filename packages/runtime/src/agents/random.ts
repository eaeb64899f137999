import { createHash } from 'node:crypto'

/** Numbers in [0, 1) that depend on nothing but a seed and words. */
export const seeded = (seed: number, ...words: string[]): (() => number) => {
  let state = createHash('sha256')
    .update([seed, ...words].join('\0'))
    .digest()
  let at = 0
  return () => {
    if (at === state.length) {
      state = createHash('sha256').update(state).digest()
      at = 0
    }
    const number = state.readUInt32BE(at)
    at += 4
    return number / 2 ** 32
  }
}
