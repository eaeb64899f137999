/**
 * How long a server asks to be left alone, in milliseconds; nothing where it does not say.
 *
 * @param headers with names in lower case
 */
export const retryAfterOf = (headers: Readonly<Record<string, string>>, now = Date.now()): number | undefined => {
  const exact = Number(headers['retry-after-ms'])
  if (headers['retry-after-ms'] !== undefined && Number.isFinite(exact)) return Math.max(0, Math.ceil(exact))
  const said = headers['retry-after']
  if (said === undefined) return undefined
  const seconds = Number(said)
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds * 1000))
  const date = Date.parse(said)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
