import { InvalidArgumentError } from 'commander'

const number = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN)

/** A limit above zero. */
export const limit = (text: string): number => {
  const value = number(text)
  if (value > 0 && Number.isFinite(value)) return value
  throw new InvalidArgumentError('Expected a number above 0.')
}

/** A limit that counts things. */
export const wholeLimit = (text: string): number => {
  const value = number(text)
  if (value > 0 && Number.isSafeInteger(value)) return value
  throw new InvalidArgumentError('Expected a whole number above 0.')
}

export const wholeNumber = (text: string): number => {
  const value = number(text)
  if (Number.isSafeInteger(value)) return value
  throw new InvalidArgumentError('Expected a whole number.')
}

/** An age in days. */
export const days = (text: string): number => {
  const value = number(text)
  if (Number.isFinite(value)) return value
  throw new InvalidArgumentError('Expected a number of days.')
}

/** Every profile that `loop score` knows. */
export const profiles = ['lrs-1', 'loopkit-0.1', 'les-design-1', 'les-core-1.0', 'les-discipline-1.0']

/** Adds one score profile to those before it. */
export const oneProfile = (text: string, before: readonly string[] | undefined): string[] => {
  if (profiles.includes(text)) return [...(before ?? []), text]
  throw new InvalidArgumentError(`Allowed choices are ${profiles.join(', ')}.`)
}

/** Adds one `key=value` to those before it. */
export const oneInput = (text: string, before: Record<string, string> | undefined): Record<string, string> => {
  const at = text.indexOf('=')
  const key = text.slice(0, Math.max(at, 0))
  if (key === '') throw new InvalidArgumentError('Expected key=value.')
  if (before && Object.hasOwn(before, key)) throw new InvalidArgumentError(`"${key}" is given twice.`)
  return Object.defineProperty({ ...before }, key, {
    value: text.slice(at + 1),
    enumerable: true,
    writable: true,
    configurable: true,
  })
}
