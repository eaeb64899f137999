/** What a setting has to be. */
export interface Setting {
  fits(value: unknown): boolean
  /** What was expected, in words. */
  expected: string
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every(part => typeof part === 'string' && part !== '')

export const text: Setting = { fits: value => typeof value === 'string' && value !== '', expected: 'a text' }
export const texts: Setting = { fits: isTexts, expected: 'a list of texts' }
export const textOrTexts: Setting = {
  fits: value => text.fits(value) || isTexts(value),
  expected: 'a text or a list of texts',
}
export const argv: Setting = {
  fits: value => isTexts(value) && value[0]?.trim() !== '',
  expected: 'the program and its arguments as a list of texts',
}
export const number: Setting = {
  fits: value => typeof value === 'number' && Number.isFinite(value),
  expected: 'a number',
}
export const count: Setting = {
  fits: value => Number.isInteger(value) && (value as number) >= 0,
  expected: 'a whole number from 0 on',
}
export const positive: Setting = {
  fits: value => Number.isInteger(value) && (value as number) >= 1,
  expected: 'a whole number from 1 on',
}
export const share: Setting = {
  fits: value => number.fits(value) && (value as number) >= 0 && (value as number) <= 1,
  expected: 'a number from 0 to 1',
}
export const exitCodes: Setting = {
  fits: value => Array.isArray(value) && value.length > 0 && value.every(code => Number.isInteger(code) && code >= 0),
  expected: 'a list of exit codes',
}
export const schema: Setting = {
  fits: value => typeof value === 'object' && value !== null && !Array.isArray(value),
  expected: 'a JSON Schema, as a mapping',
}
export const pointer: Setting = {
  fits: value => typeof value === 'string' && /^(?:\/(?:[^~]|~[01])*)?$/.test(value),
  expected: 'a JSON pointer such as /summary/passed',
}
export const anything: Setting = { fits: () => true, expected: 'a value' }

export const oneOf = (...values: readonly string[]): Setting => ({
  fits: value => values.includes(value as string),
  expected: `one of ${values.join(', ')}`,
})

/** How two values are compared; the signs are what older documents write. */
export const comparisons: Readonly<Record<string, string>> = {
  gte: '>=',
  gt: '>',
  lte: '<=',
  lt: '<',
  eq: '==',
  ne: '!=',
}

/** The words for comparisons, with their signs. */
export const operator: Setting = oneOf(...Object.keys(comparisons), ...Object.values(comparisons))

/** What a regular expression may be told beside `u`, which always counts. */
export const flags: Setting = {
  fits: value => typeof value === 'string' && /^[ims]*$/.test(value),
  expected: 'letters out of i, m and s',
}

/** A regular expression that this engine can read, as far as that shows without running it. */
export const patterns: Setting = {
  fits: value =>
    textOrTexts.fits(value) &&
    [value].flat().every(source => {
      try {
        return Boolean(new RegExp(source as string, 'u'))
      } catch {
        return false
      }
    }),
  expected: 'a regular expression, or a list of some',
}
