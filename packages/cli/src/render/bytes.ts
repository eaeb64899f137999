/** An amount of bytes, in the largest unit of which there is at least one. */
export const bytesText = (bytes: number): string => {
  const units: [string, number][] = [
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
  ]
  const [name, size] = units.find(([, size]) => bytes >= size) ?? ['B', 1]
  return `${size === 1 ? bytes : (bytes / size).toFixed(1)} ${name}`
}
