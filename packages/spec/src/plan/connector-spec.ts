import type { Connector, ConnectorSpec, HeaderValue, Place } from '../generated/types.js'

/** The variables that headers are taken from. */
export const variablesOfHeaders = (headers: Readonly<Record<string, HeaderValue>> = {}): string[] =>
  Object.values(headers).flatMap(value => (typeof value === 'string' ? [] : [value.env]))

/** A connector as a plan holds it, with defaults filled in. What its headers are taken from is in `env`. */
export const connectorSpec = (
  name: string,
  { description: _, command, cwd, env, url, headers, ...declared }: Connector,
  place: Place,
): ConnectorSpec => ({
  name,
  ...(url === undefined
    ? { command: command ?? [], cwd: cwd ?? '.', ...(env === undefined ? {} : { env }) }
    : { url, ...(headers === undefined ? {} : { headers, env: variablesOfHeaders(headers) }) }),
  tools: declared.tools ?? [],
  readOnly: declared.readOnly ?? [],
  trustHints: declared.trustHints ?? false,
  startSeconds: declared.startSeconds ?? 60,
  timeoutSeconds: declared.timeoutSeconds ?? 120,
  place,
})
