import { type EventBody, LoopError } from '@loop/spec'
import { decide } from '../core/decide.js'
import { heartbeatWriter } from './heartbeat-writer.js'
import { type Prepared, prepare } from './prepare.js'
import { flush, record, type Session } from './session.js'

/**
 * Performs effects until the run is over, paused, waiting or interrupted. What is decided is on disk before it is done;
 * effects that start or end together share one sync.
 */
export const drive = async (session: Session): Promise<void> => {
  const heartbeat = heartbeatWriter(session)
  const flight = inFlight()
  const onStop = () => flight.wake()
  session.stop.addEventListener('abort', onStop)
  try {
    for (;;) {
      for (const body of flight.takeEnded()) record(session, body)
      const stopping = session.stop.aborted
      const decision = stopping ? { wait: true as const } : decide(session.plan, session.state)
      if ('record' in decision) {
        record(session, decision.record)
      } else if ('start' in decision) {
        const prepared = await Promise.all(decision.start.map(effect => prepare(session, effect)))
        for (const { effect, digest } of prepared)
          record(session, { type: 'effect.started', effect, ...(digest === undefined ? {} : { digest }) })
        await flush(session)
        for (const effect of prepared) flight.launch(effect)
      } else if ('rest' in decision) {
        await flush(session)
        return
      } else if (flight.size() === 0) {
        if (!stopping)
          throw new LoopError('journal', 'the run waits for an effect that nobody performs', { exitCode: 1 })
        record(session, { type: 'run.interrupted', signal: String(session.stop.reason ?? 'stop') })
        await flush(session)
        return
      } else {
        await flush(session)
        heartbeat.touch()
        await flight.change()
      }
    }
  } catch (cause) {
    session.kill.abort()
    while (flight.size() > 0) await flight.change().catch(() => {})
    throw asLoopError(cause)
  } finally {
    session.stop.removeEventListener('abort', onStop)
    await heartbeat.close()
  }
}

/** What the system refused while the record was written, in words; anything else as it is. */
const asLoopError = (cause: unknown): unknown => {
  const { code, syscall } = cause as NodeJS.ErrnoException
  if (cause instanceof LoopError || syscall === undefined) return cause
  return new LoopError('store', `the run's record cannot be written: ${(cause as Error).message}`, {
    exitCode: 1,
    cause,
    fix: `${code === 'ENOSPC' ? 'Free some space' : 'Mend the cause'}; then \`loop resume\` goes on.`,
  })
}

/** The effects under way, and what those that ended came to. */
const inFlight = () => {
  const ended: EventBody[] = []
  let size = 0
  let failure: { cause: unknown } | undefined
  let resolve = () => {}
  let changed = new Promise<void>(done => {
    resolve = done
  })
  const wake = () => {
    const told = resolve
    changed = new Promise<void>(done => {
      resolve = done
    })
    told()
  }
  return {
    wake,
    size: () => size,
    launch({ perform }: Prepared) {
      size++
      perform()
        .then(
          body => void (body && ended.push(body)),
          cause => {
            failure ??= { cause }
          },
        )
        .finally(() => {
          size--
          wake()
        })
    },
    /** Resolves when an effect ends or the run is told to stop. */
    change: (): Promise<void> => (ended.length > 0 || failure ? Promise.resolve() : changed),
    /** @throws what an effect threw */
    takeEnded(): EventBody[] {
      if (failure) {
        const { cause } = failure
        failure = undefined
        throw cause
      }
      return ended.splice(0)
    },
  }
}
