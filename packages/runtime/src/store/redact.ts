/** Forms of well-known credentials. */
const known =
  /\b(sk-ant-[A-Za-z0-9_-]{8,}|sk-[A-Za-z0-9_-]{20,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|AKIA[0-9A-Z]{16}|xox[abprs]-[A-Za-z0-9-]{10,}|AIza[A-Za-z0-9_-]{35})/g

const secretName = /key|token|secret|password|passwd|credential|auth/i

/** Takes secrets out of a text. */
export type Redact = (text: string) => string

/**
 * A function that takes out the values of secret environment variables and whatever has the form of a credential.
 *
 * @param names variables that programs may see; those whose names speak of secrets are taken out
 */
export const redactor = (names: Iterable<string>, env: NodeJS.ProcessEnv = process.env): Redact => {
  const values = [...new Set(names)]
    .filter(name => secretName.test(name))
    .flatMap(name => env[name] ?? [])
    .filter(value => value.length >= 6)
  const needles = [...new Set(values.flatMap(value => [value, JSON.stringify(value).slice(1, -1)]))].sort(
    (a, b) => b.length - a.length,
  )
  return text => {
    let clean = text
    for (const needle of needles) clean = clean.replaceAll(needle, '[redacted]')
    return clean.replace(known, '[redacted]')
  }
}
