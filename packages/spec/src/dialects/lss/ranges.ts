import type { LssMetric, LssSuccess } from '../../generated/types.js'

/** Numbers from one to another; an open end does not belong to them. */
export interface Range {
  from: number
  to: number
  openFrom?: boolean
  openTo?: boolean
}

/** What a condition lets a metric be. */
export const wantedBy = ({ operator, value }: LssSuccess): Range => {
  switch (operator) {
    case 'gte':
      return { from: value, to: Infinity }
    case 'gt':
      return { from: value, to: Infinity, openFrom: true }
    case 'lte':
      return { from: -Infinity, to: value }
    case 'lt':
      return { from: -Infinity, to: value, openTo: true }
    case 'eq':
      return { from: value, to: value }
  }
}

/** What a metric can be, by its unit: a ratio is a share of 1, and nothing that is counted is below 0. */
export const possibleIn = (unit: LssMetric['unit']): Range => ({
  from: 0,
  to: unit === 'ratio' ? 1 : unit === 'percent' ? 100 : Infinity,
})

/** Whether no number is in both. */
export const areApart = (one: Range, other: Range): boolean => isBelow(one, other) || isBelow(other, one)

/** Whether every number of the one is in the other. */
export const isWithin = (inner: Range, outer: Range): boolean =>
  (outer.from < inner.from || (outer.from === inner.from && !outer.openFrom)) &&
  (outer.to > inner.to || (outer.to === inner.to && !outer.openTo))

const isBelow = (low: Range, high: Range): boolean =>
  low.to < high.from || (low.to === high.from && Boolean(low.openTo || high.openFrom))
