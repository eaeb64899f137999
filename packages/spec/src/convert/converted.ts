import type { Assumption } from '../dialects/lss/short-forms/short-form.js'

/** Remembers that a value was assumed, and gives it back. */
export type Assume = <T>(pointer: string, value: T, why: string) => T

/** A loop in another dialect, and what had to be assumed to write it. */
export interface Converted<T> {
  value: T
  assumed: Assumption[]
}

export const assuming = (): { assume: Assume; assumed: Assumption[] } => {
  const assumed: Assumption[] = []
  return {
    assumed,
    assume: (pointer, value, why) => {
      assumed.push({ pointer, value, why })
      return value
    },
  }
}
