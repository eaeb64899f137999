import { piiKinds } from '@loop/spec'
import { type GuardKind, type Span, texts } from './guard.js'
import { matches, patternsOf, placesText } from './spans.js'

type PiiKind = (typeof piiKinds)[number]

const kinds: Readonly<Record<PiiKind, { says: string; find(text: string): Span[] }>> = {
  email: {
    says: 'an e-mail address',
    find: text => matches(text, /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?![\w-])/giu),
  },
  phone: {
    says: 'a phone number',
    find: text => matches(text, /(?<![\w.,/-])(?:\+\d|\(0\d|0[1-9])[\d ()/-]{6,18}\d(?![\w-])/gu, isPhone),
  },
  iban: {
    says: 'an IBAN',
    find: text => matches(text, /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gu, isIban),
  },
  card: {
    says: 'the number of a card',
    find: text => matches(text, /(?<![\w.-])[2-6]\d{3}(?:[ -]?\d{2,6}){2,4}(?![\w-])/gu, isCard),
  },
}

/** Data by which a person can be found, in a text; the sums of IBANs and cards have to be right. */
export const piiIn = (text: string, wanted: readonly PiiKind[] = piiKinds): { says: string; spans: Span[] }[] =>
  wanted.flatMap(kind => {
    const spans = kinds[kind].find(text)
    return spans.length > 0 ? [{ says: kinds[kind].says, spans }] : []
  })

/** Data about people. What it saw is not shown. */
export const piiDetect: GuardKind = {
  parts: texts,
  look({ text, name, guard }) {
    const { kinds: wanted } = guard.config ?? {}
    const own = [...patternsOf(guard, 'national_ids'), ...patternsOf(guard, 'patterns')].flatMap(p => matches(text, p))
    const found = [
      ...piiIn(text, wanted === undefined ? piiKinds : ([wanted].flat() as PiiKind[])),
      ...(own.length > 0 ? [{ says: 'a form of its own', spans: own }] : []),
    ]
    if (found.length === 0) return undefined
    const spans = found.flatMap(kind => kind.spans)
    return {
      message: `"${name}" holds ${found.map(({ says }) => says).join(', ')} (${placesText(text, spans)})`,
      spans,
    }
  },
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

const isPhone = (text: string): boolean => {
  const { length } = digitsOf(text)
  return length >= 9 && length <= 15 && !/^0\d-\d\d-\d{2,4}$/.test(text)
}

/** ISO 13616: with the first four characters at the end and letters as numbers, the rest of a division by 97 is 1. */
const isIban = (text: string): boolean => {
  const plain = text.replaceAll(' ', '')
  if (plain.length < 15 || plain.length > 34) return false
  const moved = `${plain.slice(4)}${plain.slice(0, 4)}`.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
  return [...moved].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

/** The sum of Luhn (ISO/IEC 7812). */
const isCard = (text: string): boolean => {
  const digits = digitsOf(text)
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
