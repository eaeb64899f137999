import { below } from '../../source/document.js'

/** Where one of several names stands, when a single name may be written without a list. */
export const pointerOfName = (pointer: string, names: string | string[], index: number): string =>
  typeof names === 'string' ? pointer : below(pointer, index)

/** Each of one or several names with its place; what the schema refused in a list is left out. */
export const placedNames = (
  pointer: string,
  names: string | (string | undefined)[] | undefined,
): { name: string; at: string }[] => {
  if (names === undefined) return []
  if (typeof names === 'string') return [{ name: names, at: pointer }]
  return names.flatMap((name, index) => (name === undefined ? [] : [{ name, at: below(pointer, index) }]))
}
