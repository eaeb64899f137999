import { nearest, printable, someOf } from '@loop/spec'
import type { SchemaFault } from './json-schema.js'

/** What is wrong with an input, or with a part of one: `at` is the way to it, as in `sources[0].title`. */
export interface InputFault {
  at: string
  /** What is there, or its beginning. */
  found: string
  expected: string
}

/** What of an input does not fit its schema, in the words of people who give inputs; one entry for each place inside it. */
export const faultsInWords = (name: string, input: unknown, faults: readonly SchemaFault[]): InputFault[] => {
  const own = faults.filter(isOwn)
  return [...new Set(own.map(({ instancePath }) => instancePath))].map(path => {
    const here = own.filter(({ instancePath }) => instancePath === path)
    const keys = path.split('/').slice(1).map(unescaped)
    const value = keys.reduce<unknown>((outer, key) => (outer as Record<string, unknown>)[key], input)
    const expected = [...new Set(here.map(fault => expectedBy(fault, value)))].join(', and ')
    return { at: keys.reduce(inside, name), found: shown(value), expected }
  })
}

/** Of alternatives, the one sentence that none fits says more than what each of them wants. */
const isOwn = ({ schemaPath, keyword }: SchemaFault): boolean =>
  keyword !== 'if' && !/\/(anyOf|oneOf|not)\/\d/.test(schemaPath)

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~')

const inside = (outer: string, key: string): string =>
  /^\d+$/.test(key) ? `${outer}[${key}]` : /^[\w-]+$/.test(key) ? `${outer}.${key}` : `${outer}[${JSON.stringify(key)}]`

/** Longest piece of a value that is shown, in characters. */
const longest = 80

const shown = (value: unknown): string => {
  const text = printable(JSON.stringify(value) ?? String(value))
  return text.length > longest ? `${text.slice(0, longest - 1)}… (${measureOf(value, text)})` : text
}

const measureOf = (value: unknown, text: string): string =>
  Array.isArray(value)
    ? `${value.length} entries`
    : `${typeof value === 'string' ? value.length : text.length} characters`

/** What a schema wants at least. */
export const wantedBy = ({ type, enum: values }: Readonly<Record<string, unknown>>): string =>
  Array.isArray(values) ? `one of ${someOf(values.map(value => JSON.stringify(value)))}` : typeWord(type)

const typeWord = (type: unknown): string =>
  [type]
    .flat()
    .map(one => words[String(one)] ?? String(one))
    .join(' or ')

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list, as in ["a", "b"]',
  object: 'an object, as in {"a": 1}',
  null: 'null',
}

const expectedBy = ({ keyword, params, message = 'another value' }: SchemaFault, value: unknown): string => {
  const { limit, pattern, missingProperty, additionalProperty, allowedValues, allowedValue, type } = params
  const many = (thing: string) => `${limit} ${thing}${limit === 1 ? '' : 's'}`
  switch (keyword) {
    case 'type':
      return typeWord(type)
    case 'enum':
      return oneOf(allowedValues, value)
    case 'const':
      return JSON.stringify(allowedValue)
    case 'minLength':
      return `at least ${many('character')}`
    case 'maxLength':
      return `at most ${many('character')}`
    case 'minItems':
      return `at least ${many('entry').replace('entrys', 'entries')}`
    case 'maxItems':
      return `at most ${many('entry').replace('entrys', 'entries')}`
    case 'uniqueItems':
      return 'no entry twice'
    case 'pattern':
      return `a text that /${pattern}/ matches`
    case 'minimum':
      return `at least ${limit}`
    case 'maximum':
      return `at most ${limit}`
    case 'exclusiveMinimum':
      return `more than ${limit}`
    case 'exclusiveMaximum':
      return `less than ${limit}`
    case 'required':
      return `a value for its key "${missingProperty}"`
    case 'additionalProperties':
      return `no key "${additionalProperty}"`
    default:
      return `a value that ${message.replace(/^must /, 'has to ')}`
  }
}

const oneOf = (allowed: unknown, value: unknown): string => {
  const values = Array.isArray(allowed) ? allowed : []
  const near = nearest(String(value), values.map(String))
  const shown = values.slice(0, 10).map(one => JSON.stringify(one))
  const more = values.length > shown.length ? ` and ${values.length - shown.length} more` : ''
  return `one of ${shown.join(', ')}${more}${near === undefined ? '' : `; did you mean "${near}"?`}`
}
