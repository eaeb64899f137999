import type { ConnectorEnded, ConnectorReady, ConnectorSpawned, ConnectorStarted } from '@loop/spec'
import type { ConnectorState, State } from './state.js'

/** More is known of a connector. How often it failed counts over all drivers of a run, so that a bound on restarts holds. */
export const withConnector = (
  state: State,
  event: ConnectorStarted | ConnectorSpawned | ConnectorReady | ConnectorEnded,
): State => {
  const before = state.connectors?.[event.connector] ?? { starts: 0, failures: 0 }
  return { ...state, connectors: { ...state.connectors, [event.connector]: { ...before, ...toldBy(event, before) } } }
}

const toldBy = (
  event: ConnectorStarted | ConnectorSpawned | ConnectorReady | ConnectorEnded,
  { failures }: ConnectorState,
): Partial<ConnectorState> => {
  switch (event.type) {
    case 'connector.started':
      return { starts: event.start }
    case 'connector.spawned':
      return { process: event }
    case 'connector.ready':
      return { digest: event.digest }
    case 'connector.ended':
      return event.failed
        ? { failures: failures + 1, ...(event.message === undefined ? {} : { reason: event.message }) }
        : {}
  }
}
