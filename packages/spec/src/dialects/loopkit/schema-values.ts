import { nearest } from '../../diagnostics/suggest.js'
import { pointerParts } from '../../source/document.js'
import { anyOf, fieldOf, show, statement } from './schema-words.js'

interface InvalidValue {
  message: string
  fix?: string
}

/** What is wrong with a value of the right type. */
export const describeInvalid = (
  keyword: string,
  params: Record<string, unknown>,
  pointer: string,
  value: unknown,
): InvalidValue => {
  const limit = params['limit']
  switch (keyword) {
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String)
      const meant = nearest(String(value), allowed)
      const hint = meant === undefined ? '' : `; did you mean "${meant}"?`
      return { message: `${show(value)} is no ${fieldOf(pointer)}, expected ${anyOf([...new Set(allowed)])}${hint}` }
    }
    case 'minLength':
    case 'minItems':
      return {
        message: `${statement(pointer, value)}, expected at least one ${keyword === 'minLength' ? 'character' : 'entry'}`,
      }
    case 'exclusiveMinimum':
      if (value === 0 && /budget$/i.test(pointerParts(pointer).at(-2) ?? '')) {
        const fix = 'Raise it, or leave it out for no limit of this kind.'
        return {
          message: `a budget of 0 for "${pointerParts(pointer).at(-1)}" lets the loop do nothing, expected more than 0`,
          fix,
        }
      }
      return { message: `${statement(pointer, value)}, expected more than ${limit}` }
    case 'minimum':
      return { message: `${statement(pointer, value)}, expected at least ${limit}` }
    case 'maximum':
      return { message: `${statement(pointer, value)}, expected at most ${limit}` }
    case 'pattern':
      return patternProblem(pointer, value)
    default:
      return { message: `${statement(pointer, value)}, which is not allowed here (${keyword})` }
  }
}

/** The only patterns are those of environment variables and of JSON pointers; a value after `=` may be a secret. */
const patternProblem = (pointer: string, value: unknown): InvalidValue => {
  const [name, rest] = String(value).split('=', 2)
  if (pointerParts(pointer).at(-2) !== 'env') {
    return {
      message: `${show(value)} is no JSON pointer, expected a form like /result/text`,
      fix: 'Begin it with "/".',
    }
  }
  if (rest === undefined) return { message: `${show(value)} cannot be the name of an environment variable` }
  const message = `${show(name)} is given a value, expected the name of an environment variable alone`
  return { message, fix: 'Write the name; the value comes from the environment.' }
}
