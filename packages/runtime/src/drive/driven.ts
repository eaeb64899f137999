import type { RunResult } from './run.js'
import type { ChildListener, Listener, RunEvent } from './session.js'

/**
 * A run that is being driven: a promise of how it stands when its driver has put it down, and its events as they come, once
 * they are on disk, among them those of runs inside it (`child.event`). Events are kept only for those who iterate, from when they begin:
 * at once, that is, for `for await` right after the call. Who leaves the iteration only looks no longer: the run goes on, and ends by
 * `stop` or `kill`. When the run cannot be started or recorded, the promise is rejected and iterating throws the same.
 */
export interface Driven extends Promise<RunResult>, AsyncIterable<RunEvent> {}

interface Listeners {
  onEvent?: Listener
  onChildEvent?: ChildListener
}

/**
 * Starts a drive whose events can be iterated.
 *
 * @param listeners who is told of events as well
 * @param start begins the drive, and tells whom it is given
 */
export const driven = (
  { onEvent, onChildEvent }: Listeners,
  start: (listeners: Required<Listeners>) => Promise<RunResult>,
): Driven => {
  const readers = new Set<Reader>()
  const tell = (event: RunEvent) => {
    for (const reader of readers) reader.take(event)
  }
  const result = start({
    onEvent(event, state) {
      tell(event)
      onEvent?.(event, state)
    },
    onChildEvent(event, state) {
      tell(event)
      onChildEvent?.(event, state)
    },
  })
  let over: { failure?: { cause: unknown } } | undefined
  const end = (how: NonNullable<typeof over>) => {
    over = how
    for (const reader of readers) reader.end(how.failure)
  }
  result.then(
    () => end({}),
    cause => end({ failure: { cause } }),
  )
  return Object.assign(result, {
    [Symbol.asyncIterator]: () => {
      const reader = readerOf(() => readers.delete(reader))
      if (over) reader.end(over.failure)
      else readers.add(reader)
      return reader.iterator
    },
  })
}

interface Reader {
  take(event: RunEvent): void
  end(failure: { cause: unknown } | undefined): void
  iterator: AsyncIterator<RunEvent>
}

const readerOf = (leave: () => void): Reader => {
  const waiting: RunEvent[] = []
  let ended: { failure?: { cause: unknown } | undefined } | undefined
  let wake = () => {}
  const next = async (): Promise<IteratorResult<RunEvent>> => {
    for (;;) {
      const event = waiting.shift()
      if (event) return { value: event, done: false }
      if (ended?.failure) throw ended.failure.cause
      if (ended) return { value: undefined, done: true }
      await new Promise<void>(resolve => {
        wake = resolve
      })
    }
  }
  return {
    take(event) {
      waiting.push(event)
      wake()
    },
    end(failure) {
      ended = { failure }
      leave()
      wake()
    },
    iterator: {
      next,
      async return() {
        leave()
        ended = {}
        return { value: undefined, done: true }
      },
    },
  }
}
