import type { ChildListener, Listener } from '../drive/session.js'
import type { Observer } from './observe.js'
import { settingsOf, type TelemetryOptions } from './settings.js'

interface Listeners {
  onEvent: Listener
  onChildEvent: ChildListener
}

/**
 * Drives a run, with telemetry where it is on. What that needs is loaded only then, and beside the run.
 *
 * @param root the project's folder
 * @param drive begins the drive, and tells whom it is given
 */
export const observed = <T>(
  { telemetry, root }: { telemetry?: TelemetryOptions | false; root: string },
  { onEvent, onChildEvent }: Listeners,
  drive: (listeners: Listeners) => Promise<T>,
): Promise<T> => {
  const settings = settingsOf(telemetry)
  if (!settings) return drive({ onEvent, onChildEvent })
  const warn = once(message => process.emitWarning(`telemetry: ${message}; the run goes on`))
  if (settings.unknownProtocol !== undefined)
    process.emitWarning(
      `telemetry: the protocol "${settings.unknownProtocol}" is not spoken here, expected http/protobuf or http/json; http/protobuf is used`,
    )
  let observer: Promise<Observer | undefined> | undefined
  const tell = (run: string, event: Parameters<Listener>[0]) => {
    observer ??= import('./observe.js').then(
      ({ observe }) => observe(settings, warn),
      cause => void warn(`it cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`),
    )
    void observer.then(one => one?.take(root, run, event))
  }
  return drive({
    onEvent(event, state) {
      tell(state.run, event)
      onEvent(event, state)
    },
    onChildEvent(event, state) {
      tell(event.run, event.event)
      onChildEvent(event, state)
    },
  }).finally(async () => (await observer)?.close())
}

/** Only the first of all that goes wrong is told. */
const once = (tell: (message: string) => void): ((message: string) => void) => {
  let isTold = false
  return message => {
    if (isTold) return
    isTold = true
    tell(message)
  }
}
