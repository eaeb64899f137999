/** Seconds in words: in minutes where that comes out even. */
export const duration = (seconds: number): string => {
  const inMinutes = seconds >= 60 && Number.isInteger(seconds / 30)
  const [count, unit] = inMinutes ? [seconds / 60, 'minute'] : [seconds, 'second']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
