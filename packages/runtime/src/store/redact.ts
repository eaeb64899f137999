import type { EventBody, Plan } from '@loop/spec'

/** Forms of well-known credentials; what comes before may be the escape of a line break, as in printed JSON. */
const known =
  /(?:(?<![A-Za-z0-9_-])|(?<=\\[nrtbf]))(sk-ant-[A-Za-z0-9_-]{8,}|sk-[A-Za-z0-9_-]{20,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|AKIA[0-9A-Z]{16}|xox[abprs]-[A-Za-z0-9-]{10,}|AIza[A-Za-z0-9_-]{35})/g

/** What each of them has in it: looking for that takes a fraction of the time, and most texts have none of it. */
const hint = /sk-|gh[pousr]_|github_pat_|AKIA|xox[abprs]-|AIza/

/** The forms of well-known credentials, as a pattern of its own for each who looks. */
export const knownSecrets = (): RegExp => new RegExp(known.source, known.flags)

const secretName = /key|token|secret|pass|credential|auth|dsn|_pat$|^pat$/i

/** A URL with a password in it is a secret whatever its variable is called. */
const urlWithPassword = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i

const none: ReadonlySet<string> = new Set()

/** The variables that hold keys of models over HTTP, and secret headers of these and of connectors. */
export const keysOf = ({ agents, connectors = {} }: Plan): ReadonlySet<string> =>
  new Set([
    ...Object.values(agents).flatMap(({ kind, env = [] }) => (kind === 'model' ? env : [])),
    ...Object.values(connectors).flatMap(({ url, env = [] }) => (url === undefined ? [] : env)),
  ])

/** Takes secrets out of a text. */
export type Redact = (text: string) => string

/**
 * A function that takes out the values of secret environment variables and whatever has the form of a credential. A value
 * of fewer than eight characters, or of digits alone, is taken for a setting.
 *
 * @param names variables that programs may see; those whose names speak of secrets are taken out
 * @param keys variables that hold keys, whatever they are called
 */
export const redactor = (
  names: Iterable<string>,
  env: NodeJS.ProcessEnv = process.env,
  keys: ReadonlySet<string> = none,
): Redact => {
  const needles = secretValues(names, env, keys)
  const redact: Redact = text => {
    let clean = text
    for (const needle of needles) clean = clean.replaceAll(needle, '[redacted]')
    return hint.test(clean) ? clean.replace(known, '[redacted]') : clean
  }
  valuesOf.set(redact, needles)
  return redact
}

/** The values that redactors take out. */
const valuesOf = new WeakMap<Redact, readonly string[]>()

/** Where at the end of a text one of the values begins that a redactor takes out, as far as the text goes; its length when none does. */
export const secretBegins = (text: string, redact: Redact): number => {
  let first = text.length
  for (const value of valuesOf.get(redact) ?? []) {
    const start = value[0] ?? ''
    let at = text.indexOf(start, Math.max(0, text.length - value.length + 1))
    for (; at >= 0 && at < first; at = text.indexOf(start, at + 1)) if (value.startsWith(text.slice(at))) first = at
  }
  return first
}

/** Longest credential known by its form that is looked for across a cut, in characters. */
const longestKnown = 4_096

/** The last place up to another one where a text that goes on can be cut without cutting a secret, whole or begun. */
export const cutBefore = (text: string, at: number, redact: Redact): number => {
  const spans = spansOf(text, redact)
  let cut = Math.min(at, secretBegins(text, redact))
  for (;;) {
    const span = spans.find(([from, to]) => from < cut && cut < to)
    if (!span) return cut
    cut = span[0]
  }
}

const spansOf = (text: string, redact: Redact): [from: number, to: number][] => {
  const spans: [number, number][] = []
  for (const value of valuesOf.get(redact) ?? [])
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
      spans.push([at, at + value.length])
  if (hint.test(text))
    for (const { 0: match, index } of text.matchAll(known))
      if (match.length <= longestKnown) spans.push([index, index + match.length])
  return spans
}

/** Where at the beginning of a text one of the values ends that a redactor takes out, as far as the text has it; 0 when none does. */
export const secretEnds = (text: string, redact: Redact): number => {
  let last = 0
  for (const value of valuesOf.get(redact) ?? [])
    for (let length = Math.min(value.length - 1, text.length); length > last; length--)
      if (value.endsWith(text.slice(0, length))) last = length
  return last
}

/** The values that {@link redactor} takes out, as they are and as they stand in JSON, the longest first. */
export const secretValues = (
  names: Iterable<string>,
  env: NodeJS.ProcessEnv = process.env,
  keys: ReadonlySet<string> = none,
): string[] => {
  const values = [...new Set(names)].flatMap(name => {
    const value = env[name]
    if (value !== undefined && value.length >= 8 && keys.has(name)) return [value]
    if (value === undefined || value.length < 8 || /^[\d.]+$/.test(value)) return []
    return secretName.test(name) || urlWithPassword.test(value) ? [value] : []
  })
  return [...new Set(values.flatMap(value => [value, JSON.stringify(value).slice(1, -1)]))].sort(
    (a, b) => b.length - a.length,
  )
}

/** Members of events that hold what people, programs and agents wrote; all others are the engine's own words. */
const free = new Set([
  'inputs',
  'text',
  'message',
  'evidence',
  'criterion',
  'summary',
  'note',
  'question',
  'changed',
  'shows',
  'warnings',
])

/** An event without secrets in what others wrote; numbers, ids and the engine's words stay as they are. */
export const redactEvent = (event: EventBody, redact: Redact): EventBody => within(event, redact, false) as EventBody

/** A value without secrets in any of its texts. */
export const redactAll = <T>(value: T, redact: Redact): T => within(value, redact, true) as T

const within = (value: unknown, redact: Redact, all: boolean): unknown => {
  if (typeof value === 'string') return all ? redact(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => within(item, redact, all))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, within(inner, redact, all || free.has(key))]),
  )
}
