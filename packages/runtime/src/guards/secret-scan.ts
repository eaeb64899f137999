import { knownSecrets } from '../store/redact.js'
import { type GuardKind, type Span, texts } from './guard.js'
import { matches, patternsOf, placesText } from './spans.js'

const further =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)|\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}|\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/:@]+@/g

const word = /(?<![A-Za-z0-9_+=/.-])[A-Za-z0-9_+=-]{24,}(?![A-Za-z0-9_+=/.-])/g

/** Keys, tokens and passwords. What it saw is never shown. */
export const secretScan: GuardKind = {
  parts: texts,
  look({ text, name, guard, secrets }) {
    const found: [what: string, spans: Span[]][] = [
      ['the form of a credential', [...matches(text, knownSecrets()), ...matches(text, further)]],
      // What a program prints is redacted on its way here; that it printed a secret is what the guard asks about.
      ['a secret, taken out already', guard.scope === 'post_worker' ? matches(text, /\[redacted\]/g) : []],
      ['the value of a secret variable', secrets.flatMap(value => every(text, value))],
      ['a form of its own', patternsOf(guard, 'patterns').flatMap(pattern => matches(text, pattern))],
      ['what looks drawn by lot', guard.config?.['entropy'] === false ? [] : matches(text, word, isRandom)],
    ]
    const seen = found.filter(([, spans]) => spans.length > 0)
    if (seen.length === 0) return undefined
    const spans = seen.flatMap(([, own]) => own)
    return { message: `"${name}" holds ${seen.map(([what]) => what).join(', ')} (${placesText(text, spans)})`, spans }
  },
}

const every = (text: string, value: string): Span[] => {
  const spans: Span[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
    spans.push([at, at + value.length])
  return spans
}

/** Letters of both cases and digits all over, at 4 bits a character or more: no word, no number, no digest in hexadecimal. */
const isRandom = (text: string): boolean =>
  /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d\D+\d/.test(text) && entropy(text) >= 4

/** Shannon's, in bits a character. */
const entropy = (text: string): number => {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0)
}
