import type { StampedEvent } from '../core/evolve.js'
import type { RunResult } from './run.js'
import type { Listener } from './session.js'

/**
 * A run that is being driven: a promise of how it stands when its driver has put it down, and its events as they come, once
 * they are on disk. Events are kept only for those who iterate, from when they begin: at once, that is, for `for await` right after the
 * call. When the run cannot be started or recorded, the promise is rejected and iterating throws the same.
 */
export interface Driven extends Promise<RunResult>, AsyncIterable<StampedEvent> {}

/**
 * Starts a drive whose events can be iterated.
 *
 * @param listener who is told of events as well
 * @param start begins the drive, and tells whom it is given
 */
export const driven = (listener: Listener | undefined, start: (tell: Listener) => Promise<RunResult>): Driven => {
  const readers = new Set<Reader>()
  const result = start((event, state) => {
    for (const reader of readers) reader.take(event)
    listener?.(event, state)
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
  take(event: StampedEvent): void
  end(failure: { cause: unknown } | undefined): void
  iterator: AsyncIterator<StampedEvent>
}

const readerOf = (leave: () => void): Reader => {
  const waiting: StampedEvent[] = []
  let ended: { failure?: { cause: unknown } | undefined } | undefined
  let wake = () => {}
  const next = async (): Promise<IteratorResult<StampedEvent>> => {
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
