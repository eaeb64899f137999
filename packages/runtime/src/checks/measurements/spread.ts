/** The middle of some numbers; of two middle ones their mean. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}

/** Several measurements in words: the median, and how far apart they are. */
export const inWords = (values: readonly number[]): string => {
  if (values.length === 1) return String(values[0])
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return `${median(values)} (median of ${values.length}, from ${least} to ${most})`
}
