import { type EventBody, LoopError } from '@loop/spec'
import { decide } from '../core/decide.js'
import { heartbeatWriter } from './heartbeat-writer.js'
import { type Prepared, prepare } from './prepare.js'
import { flush, record, type Session } from './session.js'
import { takeAnswer } from './take-answer.js'

/**
 * Performs effects until the run is over, paused, waiting or interrupted. What is decided is on disk before it is done;
 * effects that start or end together share one sync.
 */
export const drive = async (session: Session): Promise<void> => {
  const heartbeat = heartbeatWriter(session)
  const flight = inFlight()
  const onStop = () => flight.wake()
  session.stop.addEventListener('abort', onStop)
  session.kill.signal.addEventListener('abort', onStop)
  try {
    for (;;) {
      for (const body of flight.takeEnded()) record(session, body)
      const stopping = session.stop.aborted || session.kill.signal.aborted
      const decision = stopping ? { wait: true as const } : decide(session.plan, session.state)
      if ('record' in decision) {
        const answered = decision.record.type === 'run.waiting' && (await takeAnswer(session))
        if (!answered) record(session, decision.record)
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
        record(session, { type: 'run.interrupted', signal: signalOf(session) })
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
    await flight.allEnded()
    throw asLoopError(cause)
  } finally {
    session.stop.removeEventListener('abort', onStop)
    session.kill.signal.removeEventListener('abort', onStop)
    await heartbeat.close()
  }
}

/** What told the run to stop, in a word. */
const signalOf = ({ stop, kill }: Session): string => {
  const reason: unknown = stop.aborted ? stop.reason : kill.signal.reason
  return typeof reason === 'string' ? reason : 'stop'
}

/** What the system refused while the record was written, in words; anything else as it is. */
const asLoopError = (cause: unknown): unknown => {
  const { code, syscall } = cause as NodeJS.ErrnoException
  if (cause instanceof LoopError || syscall === undefined) return cause
  return new LoopError('store', `the run's record cannot be written or read: ${(cause as Error).message}`, {
    exitCode: 1,
    cause,
    fix: `${code === 'ENOSPC' ? 'Free some space' : 'Mend the cause'}; then \`loop resume\` goes on.`,
  })
}

/** The effects under way, and what those that ended came to. */
const inFlight = () => {
  const ended: EventBody[] = []
  const flying = new Set<Promise<void>>()
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
    size: () => flying.size,
    allEnded: () => Promise.all(flying),
    launch({ perform }: Prepared) {
      const flight: Promise<void> = perform()
        .then(
          body => void (body && ended.push(body)),
          cause => {
            failure ??= { cause }
          },
        )
        .then(() => {
          flying.delete(flight)
          wake()
        })
      flying.add(flight)
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
