import { pointerParts } from '../../source/document.js'

/** What a refused value is, in words: `"maxRounds" is the text "three"`. */
export const statement = (pointer: string, value: unknown): string => `${subject(pointer)} is ${kindOf(value)}`

/** Which values were expected: `a list`, `a text or a list`. */
export const typeWords = (types: unknown): string =>
  [types]
    .flat()
    .map(type => typeNames[String(type)] ?? String(type))
    .join(' or ')

/** `a, b or c`. */
export const anyOf = (values: readonly unknown[]): string =>
  values.length < 2 ? String(values[0]) : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`

/** Which field a pointer leads to, with the field around it: `trigger.type`. */
export const fieldOf = (pointer: string): string =>
  pointerParts(pointer)
    .filter(part => !/^\d+$/.test(part))
    .slice(-2)
    .join('.')

/** A value as a message quotes it: one line, not too long. */
export const show = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return kindOf(value)
  if (typeof value !== 'string') return String(value)
  const line = value.replace(/\s+/g, ' ')
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`
}

const subject = (pointer: string): string => {
  const parts = pointerParts(pointer)
  const last = parts.at(-1) ?? 'the document'
  return /^\d+$/.test(last) && parts.length > 1 ? `entry ${Number(last) + 1} of "${parts.at(-2)}"` : `"${last}"`
}

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a mapping'
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${show(value)}`
  return typeof value === 'number' ? `the number ${value}` : String(value)
}

const typeNames: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}
