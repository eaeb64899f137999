import { plainScalar } from './scalar.js'

const coreTags = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!seq', '!!map'])

/** Whether a tag belongs to the YAML 1.2 core schema; `!` only says that nothing is to be guessed. */
export const isCoreTag = (tag: string): boolean => coreTags.has(tag)

/** The tag an event carries, as it is written. */
export const tagOf = (text: string, event: { tagStart: number; tagEnd: number }): string | undefined =>
  event.tagStart < 0 ? undefined : text.slice(event.tagStart, event.tagEnd)

/** The value of a scalar under a tag, or undefined when the text is not of that type. */
export const taggedScalar = (text: string, tag: string): string | number | boolean | null | undefined => {
  const value = plainScalar(text)
  switch (tag) {
    case '!!int':
      return Number.isInteger(value) ? value : undefined
    case '!!float':
      return typeof value === 'number' ? value : undefined
    case '!!bool':
      return typeof value === 'boolean' ? value : undefined
    case '!!null':
      return value === null ? value : undefined
    default:
      return text
  }
}
