/**
 * How many letters have to be added, left out, replaced or swapped with the next to make one word of another (optimal string
 * alignment). Of words that are further apart than `most`, some number above that.
 */
export const editDistance = (a: string, b: string, most: number): number => {
  if (a === b) return 0
  if (most === 0 || Math.abs(a.length - b.length) > most) return most + 1
  if (a.length === 0) return b.length
  return a.length <= 32 ? inBits(a, b) : inRows(a, b, most)
}

/** By letter, where it stands in a word; all 0 between two words. */
const masks = new Int32Array(0x1_00_00)

/**
 * A column at a time, its steps up and down as the bits of a number: H. Hyyrö, A bit-vector algorithm for computing Levenshtein
 * and Damerau edit distances (2003).
 */
const inBits = (a: string, b: string): number => {
  for (let i = 0; i < a.length; i++) masks[a.charCodeAt(i)] = (masks[a.charCodeAt(i)] ?? 0) | (1 << i)
  const end = 1 << (a.length - 1)
  let [up, down, same, before] = [-1, 0, 0, 0]
  let distance = a.length
  for (let j = 0; j < b.length; j++) {
    const here = masks[b.charCodeAt(j)] ?? 0
    const swapped = ((~same & here) << 1) & before
    same = ((((here & up) + up) | 0) ^ up) | here | down | swapped
    const more = down | ~(same | up)
    const less = same & up
    if (more & end) distance++
    if (less & end) distance--
    const shifted = (more << 1) | 1
    up = (less << 1) | ~(same | shifted)
    down = shifted & same
    before = here
  }
  for (let i = 0; i < a.length; i++) masks[a.charCodeAt(i)] = 0
  return distance
}

/** Row by row, as far as the diagonal is near. */
const inRows = (a: string, b: string, most: number): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    // What is further from the diagonal than that takes more than `most` steps.
    const from = Math.max(1, i - most)
    const to = Math.min(b.length, i + most)
    const row = new Array<number>(b.length + 1).fill(most + 1)
    if (from === 1) row[0] = i
    let least = row[from - 1] ?? 0
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? most) + 1, (row[j - 1] ?? most) + 1, (last[j - 1] ?? most) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? most) + 1)
      row[j] = cost
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? most + 1
}
