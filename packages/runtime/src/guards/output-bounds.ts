import type { GuardKind, Span } from './guard.js'

/** How many UTF-16 units of a text are within a bound. */
type Within = (text: string, most: number) => number

const bounds: Readonly<Record<string, { unit: string; within: Within }>> = {
  max_chars: { unit: 'characters', within: (text, most) => prefix(text, most, () => 1) },
  max_tokens: { unit: 'tokens (at four characters each)', within: (text, most) => prefix(text, most * 4, () => 1) },
  max_bytes: { unit: 'bytes', within: (text, most) => prefix(text, most, character => Buffer.byteLength(character)) },
  max_lines: {
    unit: 'lines',
    within: (text, most) => {
      const lines = text.split('\n')
      if (lines.at(-1) === '') lines.pop()
      return lines.length <= most ? text.length : lines.slice(0, most).join('\n').length
    },
  },
}

/** A result is not longer than it may be. To strip is to cut off the rest. */
export const outputBounds: GuardKind = {
  parts: ['result', 'entry'],
  look({ text, name, guard }) {
    const over = Object.entries(bounds).flatMap(([key, { unit, within }]) => {
      const most = guard.config?.[key] as number | undefined
      const end = most === undefined ? text.length : within(text, most)
      return end < text.length ? [{ says: `${most} ${unit}`, end }] : []
    })
    if (over.length === 0) return undefined
    const spans: Span[] = [[Math.min(...over.map(({ end }) => end)), text.length]]
    return { message: `"${name}" is longer than ${over.map(({ says }) => says).join(' and ')}`, spans }
  },
}

/** The longest beginning that is not larger than so much; no character is cut in two. */
const prefix = (text: string, most: number, sizeOf: (character: string) => number): number => {
  let [size, length] = [0, 0]
  for (const character of text) {
    size += sizeOf(character)
    if (size > most) return length
    length += character.length
  }
  return length
}
