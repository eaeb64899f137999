import { didYouMean, someOf } from '../../diagnostics/suggest.js'
import type { LssInputField } from '../../generated/types.js'
import { own } from '../../own.js'
import { show } from '../shared/schema-words.js'

/** Something in an example that the loop would not accept. */
export interface Misfit {
  field: string | undefined
  message: string
}

/** What is wrong with an example of the inputs. */
export const misfitsOf = (example: Record<string, unknown>, schema: Record<string, LssInputField>): Misfit[] => {
  const missing = Object.entries(schema)
    .filter(([name, { required }]) => required && !Object.hasOwn(example, name))
    .map(([name]) => ({ field: undefined, message: `the example has no "${name}", which a run needs` }))
  const wrong = Object.entries(example).flatMap(([name, value]): Misfit[] => {
    const field = own(schema, name)
    if (!field) return [{ field: name, message: `"${name}" is no input${didYouMean(name, Object.keys(schema))}` }]
    const message = misfit(value, field)
    return message === undefined ? [] : [{ field: name, message: `"${name}" is ${show(value)}, expected ${message}` }]
  })
  return [...missing, ...wrong]
}

/** What a field expects instead of a value; undefined when it takes it. */
export const misfit = (value: unknown, field: LssInputField): string | undefined => {
  if (field.type === 'enum')
    return field.values?.includes(value) ? undefined : `one of ${someOf(field.values?.map(show) ?? [])}`
  if (field.type === 'array') return Array.isArray(value) ? undefined : 'a list'
  if (field.type === 'object') {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'a mapping'
  }
  if (typeof value !== field.type) return { string: 'a text', number: 'a number', boolean: 'true or false' }[field.type]
  if (typeof value === 'number') return outOfRange(value, field)
  return typeof value === 'string' ? badText(value, field) : undefined
}

const outOfRange = (value: number, { minimum, maximum }: LssInputField): string | undefined => {
  if (minimum !== undefined && value < minimum) return `at least ${minimum}`
  return maximum !== undefined && value > maximum ? `at most ${maximum}` : undefined
}

const badText = (value: string, { min_length: min, max_length: max, pattern }: LssInputField): string | undefined => {
  if (min !== undefined && value.length < min) return `at least ${min} characters`
  if (max !== undefined && value.length > max) return `at most ${max} characters`
  return pattern === undefined || matches(pattern, value) ? undefined : `a text like ${pattern}`
}

/** Whether a text matches. A pattern that is none, or could take long to say no, says nothing. */
const matches = (pattern: string, value: string): boolean => {
  if (value.length > 200 || !isQuick(pattern)) return true
  try {
    return new RegExp(pattern, 'u').test(value)
  } catch {
    return true
  }
}

/** No repeated groups, no references back, few repetitions: then there are few ways to try. */
const isQuick = (pattern: string): boolean =>
  pattern.length <= 200 && !/\)[*+{]|\\[1-9k]|\(\?/.test(pattern) && (pattern.match(/[*+{]/g) ?? []).length <= 3
