import { printable } from '@loop/spec'

/** Longest value that is shown whole, in characters. */
const longest = 120

/** A value of a record on one line. */
export const valueText = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const line = printable(text.replaceAll(/\s+/g, ' '))
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
