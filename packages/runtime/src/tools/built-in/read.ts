import { placeIn, withFile } from '../jail.js'
import { resultOf } from '../refused.js'
import { textIn } from '../texts.js'
import type { Tool } from '../tool.js'
import { allowedIn, type Workplace } from './place.js'

/** Most characters of one answer; for more it is asked again, from a later line. */
const longest = 48_000

/** Reads a file, or some lines of it. */
export const read = (at: Workplace): Tool => ({
  name: 'read',
  description: 'Reads a text file of the workspace, or a range of its lines.',
  changes: false,
  input: {
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: {
      path: { type: 'string', description: 'Relative to the workspace.' },
      from: { type: 'integer', minimum: 1, description: 'The first line; 1 without it.' },
      to: { type: 'integer', minimum: 1, description: 'The last line; the end of the file without it.' },
    },
  },
  use: input =>
    resultOf(async () => {
      const { path, from = 1, to } = input as { path: string; from?: number; to?: number }
      const place = await placeIn(at.jail, path, allowedIn(at, 'read'), 'file')
      const text = await withFile(at.jail, place, textIn)
      const lines = text.split('\n')
      if (lines.at(-1) === '') lines.pop()
      const wanted = lines.slice(from - 1, to)
      const shown = wanted.slice(0, Math.max(1, fitting(wanted)))
      if (shown.length === lines.length) return text
      if (shown.length === 0) return `[the file has ${lines.length} lines]`
      const end = from + shown.length - 1
      const more = end < lines.length ? `; the next is ${end + 1}` : ''
      return `${shown.join('\n')}\n[lines ${from} to ${end} of ${lines.length}${more}]`
    }),
})

/** How many of these lines one answer can hold. */
const fitting = (lines: readonly string[]): number => {
  let length = 0
  for (const [index, line] of lines.entries()) {
    length += line.length + 1
    if (length > longest) return index
  }
  return lines.length
}
