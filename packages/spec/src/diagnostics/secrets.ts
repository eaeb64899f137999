const kinds: [kind: string, pattern: RegExp][] = [
  ['an Anthropic API key', /\bsk-ant-[A-Za-z0-9_-]{8,}/g],
  ['an API key', /\bsk-(?!ant-)(?:[a-z]+-)?[A-Za-z0-9_-]{20,}/g],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g],
  ['an AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['a Slack token', /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g],
  ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}/g],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END|$)/g],
]

/** What each kind has in it; nearly every text has none of it, and is looked at once instead of once for each kind. */
const hint = /sk-|gh[pousr]_|github_pat_|AKIA|ASIA|xox|AIza|PRIVATE KEY/

/** What kinds of secrets a text seems to contain. */
export const secretsIn = (text: string): string[] =>
  hint.test(text) ? kinds.filter(([, pattern]) => text.search(pattern) >= 0).map(([kind]) => kind) : []

/** Whether a value of a YAML document may contain a secret: in quotes a sign may be an escape, and a line may end where a space is. */
export const mayHoldSecrets = (yaml: string): boolean => hint.test(yaml) || /\\|PRIVATE\s/.test(yaml)

/** A text of the same length and lines with dots in place of what looks like a secret, for showing. */
export const maskSecrets = (text: string): string =>
  hint.test(text)
    ? kinds.reduce(
        (masked, [, pattern]) => masked.replace(pattern, secret => secret.slice(0, 4) + dots(secret.slice(4))),
        text,
      )
    : text

const dots = (text: string): string => text.replace(/\S/g, '•')
