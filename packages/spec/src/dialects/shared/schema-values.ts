import { nearest } from '../../diagnostics/suggest.js'
import type { InvalidValue } from './schema-voice.js'
import { anyOf, fieldOf, show, statement } from './schema-words.js'

/** What is wrong with a value of the right type, in the words that all dialects share. */
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
      return { message: `${statement(pointer, value)}, expected at least ${counted(limit, 'character', 'characters')}` }
    case 'minItems':
    case 'minProperties':
      return { message: `${statement(pointer, value)}, expected at least ${counted(limit, 'entry', 'entries')}` }
    case 'maxLength':
      return { message: `${statement(pointer, value)}, expected at most ${counted(limit, 'character', 'characters')}` }
    case 'maxItems':
      return { message: `${statement(pointer, value)}, expected at most ${counted(limit, 'entry', 'entries')}` }
    case 'uniqueItems':
      return {
        message: `entries ${Number(params['j']) + 1} and ${Number(params['i']) + 1} of "${fieldOf(pointer)}" are the same`,
        fix: 'Keep one of the two.',
      }
    case 'exclusiveMinimum':
      return { message: `${statement(pointer, value)}, expected more than ${limit}` }
    case 'minimum':
      return { message: `${statement(pointer, value)}, expected at least ${limit}` }
    case 'maximum':
      return { message: `${statement(pointer, value)}, expected at most ${limit}` }
    default:
      return { message: `${statement(pointer, value)}, which is not allowed here (${keyword})` }
  }
}

const counted = (limit: unknown, one: string, many: string): string => (limit === 1 ? `one ${one}` : `${limit} ${many}`)
