import type { GuardSpec } from '@loop/spec'
import type { Span } from './guard.js'

/** Where a pattern matches; what matches nothing is left out. */
export const matches = (text: string, pattern: RegExp, isMeant: (match: string) => boolean = () => true): Span[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: match, index }) =>
    match !== '' && isMeant(match) ? [[index, index + match.length] as const] : [],
  )

/** Regular expressions of a guard's settings. */
export const patternsOf = ({ config }: GuardSpec, key: string): RegExp[] =>
  ((config?.[key] as string[] | undefined) ?? []).map(source => new RegExp(source, 'gu'))

/** Spans in order, with those that touch made one. */
export const merged = (spans: readonly Span[]): Span[] => {
  const result: [number, number][] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

/** A text with spans taken out, visibly, and how many there were. */
export const stripped = (text: string, spans: readonly Span[], guard: string): { text: string; count: number } => {
  const gone = merged(spans)
  const clean = gone.reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}[stripped by ${guard}]${rest.slice(to)}`,
    text,
  )
  return { text: clean, count: gone.length }
}

/** The line of a place in a text, from 1. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** `2 places, the first in line 3` */
export const placesText = (text: string, spans: readonly Span[]): string => {
  const places = merged(spans)
  const line = lineAt(text, places[0]?.[0] ?? 0)
  return places.length === 1 ? `in line ${line}` : `in ${places.length} places, the first in line ${line}`
}
