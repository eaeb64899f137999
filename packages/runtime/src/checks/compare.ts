import { comparisons } from '@loop/spec'

/** Whether two values compare as an operator says; only numbers are greater or less than one another. */
export const compares = (left: unknown, operator: string, right: unknown): boolean => {
  const sign = comparisons[operator] ?? operator
  if (sign === '==') return isSame(left, right)
  if (sign === '!=') return !isSame(left, right)
  if (typeof left !== 'number' || typeof right !== 'number') return false
  switch (sign) {
    case '>=':
      return left >= right
    case '>':
      return left > right
    case '<=':
      return left <= right
    default:
      return left < right
  }
}

/** The sign of an operator, however it is written. */
export const signOf = (operator: string): string => comparisons[operator] ?? operator

const isSame = (left: unknown, right: unknown): boolean =>
  left === right || (isObject(left) && isObject(right) && sameObjects(left, right))

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const sameObjects = (left: Record<string, unknown>, right: Record<string, unknown>): boolean => {
  const [ours, theirs] = [Object.keys(left), Object.keys(right)]
  return (
    Array.isArray(left) === Array.isArray(right) &&
    ours.length === theirs.length &&
    ours.every(key => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  )
}
