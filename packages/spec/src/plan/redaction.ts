import { didYouMean } from '../diagnostics/suggest.js'
import { below } from '../source/document.js'
import { piiKinds } from './guard-types.js'

/** A setting of `memory.redaction` that means nothing, or not this. */
export interface RedactionProblem {
  /** Where, below the redaction. */
  at: string
  message: string
  /** Whether it is the name of the setting that is wrong. */
  key?: boolean
}

const known: readonly string[] = ['secrets', 'pii', 'patterns']

/** What `redaction` takes, in words. */
export const redactionSettings =
  '`redaction` takes secrets (true or false), pii (true, false or a list of kinds) and patterns (regular expressions).'

/** What is wrong with what a memory is to leave out: it would be kept in silence. What begins with `x_` is free. */
export const redactionProblems = (redaction: Readonly<Record<string, unknown>>): RedactionProblem[] => [
  ...Object.keys(redaction)
    .filter(key => !known.includes(key) && !key.startsWith('x_'))
    .map(key => ({
      at: below('', key),
      key: true,
      message: `"${key}" of memory.redaction means nothing here${didYouMean(key, known)}`,
    })),
  ...wrongValues(redaction),
]

function* wrongValues({ secrets, pii, patterns }: Readonly<Record<string, unknown>>): Generator<RedactionProblem> {
  if (secrets !== undefined && typeof secrets !== 'boolean')
    yield { at: '/secrets', message: '"secrets" of memory.redaction is neither true nor false' }
  if (pii !== undefined && typeof pii !== 'boolean' && !isKinds(pii))
    yield { at: '/pii', message: `"pii" of memory.redaction is no list of ${piiKinds.join(', ')}` }
  if (patterns !== undefined && !(Array.isArray(patterns) && patterns.every(isPattern)))
    yield { at: '/patterns', message: '"patterns" of memory.redaction is no list of regular expressions' }
}

const isKinds = (value: unknown): boolean =>
  Array.isArray(value) && value.every(kind => (piiKinds as readonly unknown[]).includes(kind))

const isPattern = (source: unknown): boolean => {
  try {
    return typeof source === 'string' && source !== '' && new RegExp(source, 'gu') !== undefined
  } catch {
    return false
  }
}
