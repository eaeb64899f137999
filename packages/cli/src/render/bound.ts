import type { BoundedAmount, RunBound } from '@loop/spec'
import { countText, tokensText, usdText } from './amounts.js'
import { placeText } from './place.js'

/** What a run can come to at worst, in a line; and what has no bound, with what leaves it open. */
export const boundText = ({ passes, calls, tokens, usd, seconds, waiting }: RunBound): string => {
  const units: Named[] = [
    ['passes', passes, value => counted(value, 'pass', 'passes')],
    ['calls', calls, value => counted(value, 'call', 'calls')],
    ['tokens', tokens, tokensText],
    ['money', usd, usdText],
    ['time', seconds, value => `${secondsText(value)}${waiting?.value === 0 ? '' : ' of running'}`],
    ...(waiting ? [['waiting for people', waiting, waitingText] satisfies Named] : []),
  ]
  const known = units.flatMap(([, { value }, text]) => (value === null || value === 0 ? [] : [text(value)]))
  const reasons = new Map<string, string[]>()
  for (const [name, { value, because = 'nothing bounds it', place }] of units) {
    if (value !== null) continue
    const reason = `${because}${place ? ` (${placeText(place)})` : ''}`
    reasons.set(reason, [...(reasons.get(reason) ?? []), name])
  }
  const isAll = known.length === 0
  return [
    ...(isAll ? [] : [`at most ${known.join(', ')}`]),
    ...[...reasons].map(
      ([reason, names]) => `${isAll && reasons.size === 1 ? '' : `${listed(names)} `}unbounded because ${reason}`,
    ),
  ].join('; ')
}

type Named = [name: string, amount: BoundedAmount, text: (value: number) => string]

const waitingText = (value: number): string => `and up to ${secondsText(value)} of waiting for people`

const counted = (value: number, one: string, more: string): string => `${countText(value)} ${value === 1 ? one : more}`

const listed = (names: readonly string[]): string =>
  names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Seconds without those that do not matter in a bound. */
const secondsText = (seconds: number): string => {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`
}
