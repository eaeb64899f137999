import type { ConnectorSpec, HeaderValue } from '../generated/types.js'

/** A connector as a program is to have it for one call. What is secret in it is named and not told. */
export interface GivenConnector {
  name: string
  /** The program to start and its arguments; not with `url`. It holds the server to its tools by itself. */
  command?: readonly string[]
  /** The variables that the program to start has to be given, all of them set. */
  env: readonly string[]
  url?: string
  headers: Readonly<Record<string, HeaderValue>>
  /** All that may be used. */
  tools: readonly string[]
  startSeconds: number
  timeoutSeconds: number
}

/** How a program is given connectors. `{connectorsFile}` in an argument stands for the file of `settings`. */
export interface ConnectorSettings {
  args?: string[]
  variables?: Record<string, string>
  /** Settings in the program's own form, as JSON. */
  settings?: object
  /** The variable that these settings go into, in place of a file. They are laid over those that it holds already. */
  into?: string
}

/** How an agent CLI takes connectors, of those that can be told for one call. */
export interface TakesConnectors {
  /** What it can be given: servers that are programs, and such at an address, which it has to hold to their tools. */
  kinds: readonly ConnectorKind[]
  settings(connectors: readonly GivenConnector[]): ConnectorSettings
}

export type ConnectorKind = 'command' | 'url'

export const kindOfConnector = ({ url }: Pick<ConnectorSpec, 'url'>): ConnectorKind =>
  url === undefined ? 'command' : 'url'

/** The headers of a connector, with a word of the program's own for a variable. */
export const headersWith = (
  { headers }: GivenConnector,
  word: (variable: string) => string,
): { headers?: Record<string, string> } => {
  const given = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : word(value.env),
  ])
  return given.length > 0 ? { headers: Object.fromEntries(given) } : {}
}

/** The variables of a connector, each with a word of the program's own for its value. */
export const envWith = ({ env }: GivenConnector, word: (variable: string) => string): Record<string, string> =>
  Object.fromEntries(env.map(name => [name, word(name)]))

/** An object with an entry for each connector, by its name. */
export const byName = <T>(
  connectors: readonly GivenConnector[],
  entry: (connector: GivenConnector) => T,
): Record<string, T> => Object.fromEntries(connectors.map(connector => [connector.name, entry(connector)]))
