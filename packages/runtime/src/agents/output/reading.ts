import type { OutputMapping, Selector } from '@loop/spec'
import { allAt, at, fits } from './paths.js'

type Reading = NonNullable<OutputMapping['text']>

/** Looks for one thing in the values that a program prints, one after the other, and keeps no more than it needs. */
export interface Found {
  /** @param value a JSON value, or a line of text */
  add(value: unknown): void
  /** What is found so far; nothing when it is not there. */
  values(): readonly unknown[] | undefined
}

/** Most amounts that are told apart by what they are of; earlier ones stay in the sum. */
const mostApart = 10_000

/** Most characters of texts that are put one after the other. */
const mostText = 4 * 1024 * 1024

/** Of several readings the first that finds something counts. */
export const foundBy = (reading: Reading): Found => {
  const all = [reading].flat().map(one => (typeof one === 'string' ? plain(one) : selected(one)))
  return {
    add(value) {
      for (const one of all) one.add(value)
    },
    values: () => all.map(one => one.values()).find(values => values !== undefined),
  }
}

/** The last value that a pointer leads to. */
const plain = (pointer: string): Found => {
  let last: unknown[] | undefined
  return {
    add(value) {
      const found = at(value, pointer)
      if (found !== undefined && found !== null) last = [found]
    },
    values: () => last,
  }
}

const selected = (selector: Selector): Found => {
  const { each, where, take = 'last', by } = selector
  const kept = take === 'sum' ? sum() : take === 'join' ? joined() : single(take)
  const look = lookFor(selector)
  return {
    add(value) {
      for (const one of each === undefined ? [value] : allAt(value, each))
        if (fits(one, where)) kept.add(look(one), by === undefined ? undefined : at(one, by))
    },
    values: kept.values,
  }
}

const lookFor = ({ pattern, pointer = '' }: Selector): ((value: unknown) => unknown[]) => {
  if (pattern === undefined) return value => [pointer].flat().flatMap(path => allAt(value, path))
  const expression = new RegExp(pattern)
  return value => {
    const match = typeof value === 'string' ? expression.exec(value) : null
    return match ? [match[1] ?? match[0]] : []
  }
}

interface Kept {
  add(found: readonly unknown[], of?: unknown): void
  values(): readonly unknown[] | undefined
}

const single = (take: 'last' | 'final' | 'first'): Kept => {
  let kept: readonly unknown[] | undefined
  return {
    add(found) {
      if (found.length > 0 && (take !== 'first' || !kept)) kept = found
      else if (take === 'final') kept = undefined
    },
    values: () => kept,
  }
}

const joined = (): Kept => {
  let kept: unknown[] | undefined
  let size = 0
  return {
    add(found) {
      for (const value of found) {
        size += typeof value === 'string' ? value.length : 1
        kept ??= []
        if (size <= mostText) kept.push(value)
      }
    },
    values: () => kept,
  }
}

const sum = (): Kept => {
  let total: number | undefined
  const apart = new Map<unknown, number>()
  return {
    add(found, of) {
      const amount = numberIn(found)
      if (amount === undefined) return
      total = (total ?? 0) + amount
      if (of === undefined) return
      total -= apart.get(of) ?? 0 // told before
      if (apart.size < mostApart || apart.has(of)) apart.set(of, amount)
    },
    values: () => (total === undefined ? undefined : [total]),
  }
}

/** The sum of the numbers among values; nothing when there is none. A number in a text may end in k or M. */
export const numberIn = (values: readonly unknown[] = []): number | undefined => {
  const numbers = values.map(asNumber).filter(number => Number.isFinite(number) && number >= 0)
  return numbers.length === 0 ? undefined : numbers.reduce((a, b) => a + b, 0)
}

const asNumber = (value: unknown): number => {
  if (typeof value === 'number') return value
  const [, digits, unit] = (typeof value === 'string' && /^([\d,]*\.?\d+)([kM]?)$/.exec(value)) || []
  if (digits === undefined) return Number.NaN
  return Math.round(Number(digits.replaceAll(',', '')) * { '': 1, k: 1e3, M: 1e6 }[unit as '' | 'k' | 'M'] * 1e9) / 1e9
}

/** What is found as one text. */
export const textIn = (values: readonly unknown[] | undefined): string | undefined =>
  values?.map(value => (typeof value === 'string' ? value : JSON.stringify(value))).join('')
