import { setMaxListeners } from 'node:events'
import { type Effect, type EventBody, LoopError } from '@loop/spec'
import { resting, working } from '../clock/clock.js'
import { decide } from '../core/decide.js'
import { foldWriter } from './fold-writer.js'
import { heartbeatWriter } from './heartbeat-writer.js'
import { type Prepared, prepare } from './prepare.js'
import { flush, record, type Session } from './session.js'
import { releaseUnbegun, reserveShared, settleShared } from './shared-budget.js'
import { takeAnswer } from './take-answer.js'
import { grantOver } from './time-left.js'
import { waitsFirst } from './waiting.js'

/**
 * Performs effects until the run is over, paused, waiting or interrupted. What is decided is on disk before it is done;
 * effects that start or end together share one sync.
 */
export const drive = async (session: Session): Promise<void> => {
  const { clock, kill } = session
  setMaxListeners(0, kill.signal) // every call listens to it, and many may run side by side
  const heartbeat = heartbeatWriter(session)
  const fold = foldWriter(session)
  const flight = inFlight(session)
  /** What loops inside stand still for, while others beside them come to their end. */
  const stops: EventBody[] = []
  const onStop = () => flight.wake()
  session.stop.addEventListener('abort', onStop)
  session.kill.signal.addEventListener('abort', onStop)
  try {
    if (running(session).length > 0) await flush(session)
    for (const effect of running(session)) flight.launch(await prepare(session, effect)) // taken up again
    for (;;) {
      for (const body of flight.takeEnded()) {
        if (isStop(body)) stops.push(body)
        else {
          if (body.type === 'effect.finished')
            await settleShared(session, session.state.running[body.effect]?.effect, body.usage)
          record(session, body)
        }
      }
      const stopping = session.stop.aborted || session.kill.signal.aborted
      const decision = stopping || stops.length > 0 ? { wait: true as const } : decide(session.plan, session.state)
      if ('record' in decision) {
        const answered = decision.record.type === 'run.waiting' && (await takeAnswer(session))
        if (!answered) record(session, decision.record)
        if (decision.record.type === 'iteration.ended') await session.keyed?.endIteration(decision.record.iteration)
      } else if ('start' in decision) {
        const full = await reserveShared(session, decision.start)
        if (full && flight.size() > 0) await flight.change()
        else if (full) record(session, full)
        if (full) continue
        const goOn = session.time.stand()
        const leave = await resting(
          clock,
          session.gate.enter(decision.start, kill.signal, () => flush(session)).finally(goOn),
        )
        const over = decision.start.some(isLimited) ? grantOver(session) : undefined
        if (over && !kill.signal.aborted) {
          for (const _ of decision.start) leave()
          await releaseUnbegun(session)
          if (flight.size() > 0) await flight.change()
          else record(session, { type: 'run.paused', ...over })
          continue
        }
        const prepared = await Promise.all(decision.start.map(effect => prepare(session, effect))).catch(cause => {
          if (!kill.signal.aborted) throw cause
        })
        if (!prepared || kill.signal.aborted) {
          for (const _ of decision.start) leave() // nothing of it is on record, so it is decided again
          await releaseUnbegun(session)
          continue
        }
        for (const { effect, digest, permit, called, skill } of prepared)
          record(session, {
            type: 'effect.started',
            effect,
            ...(digest === undefined ? {} : { digest }),
            ...(called ? { called } : {}),
            ...(permit ? { permit } : {}),
            ...(skill ? { skill } : {}),
            ...(waitsFirst(session, effect) ? { waits: true } : {}),
          })
        await flush(session)
        for (const effect of prepared) flight.launch(effect, leave)
      } else if ('rest' in decision) {
        await flush(session)
        return
      } else if (flight.size() === 0) {
        const stop = stops.find(({ type }) => type === 'run.waiting') ?? stops[0]
        if (stop && !stopping) {
          record(session, stop)
          stops.length = 0
          continue
        }
        if (!stopping)
          throw new LoopError('journal', 'the run waits for an effect that nobody performs', { exitCode: 1 })
        record(session, { type: 'run.interrupted', signal: session.redact(signalOf(session)) })
        await flush(session)
        return
      } else {
        await flush(session)
        heartbeat.touch()
        fold.touch()
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
    await fold.close()
  }
}

/** Whether an effect may not begin when the time is over; what only ends an iteration may. */
const isLimited = ({ kind }: Effect): boolean => kind === 'task' || kind === 'check' || kind === 'child'

const isStop = ({ type }: EventBody): boolean => type === 'run.paused' || type === 'run.waiting'

const running = ({ state }: Session): Effect[] => Object.values(state.running).map(({ effect }) => effect)

/** What told the run to stop, in a word; or in those of the error that it was told to stop with. */
const signalOf = ({ stop, kill }: Session): string => {
  const reason: unknown = stop.aborted ? stop.reason : kill.signal.reason
  if (reason instanceof Error && reason.name !== 'AbortError') return reason.message
  return typeof reason === 'string' && reason !== '' ? reason : 'stop'
}

/** Whether a guard could not look because the run was told to end: then nothing is known of what it was to look at. */
const isUnseen = (body: EventBody): boolean =>
  body.type === 'effect.finished' && (body.guards ?? []).some(({ error }) => error)

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
const inFlight = ({ clock, time, kill: { signal: killed } }: Session) => {
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
    /** How many run, or ended and were not taken yet, as those that end while the driver writes. */
    size: () => flying.size + ended.length + (failure ? 1 : 0),
    allEnded: () => Promise.all(flying),
    launch({ perform }: Prepared, leave = () => {}) {
      const end = time.begin()
      const flight: Promise<void> = working(clock, perform)
        .finally(end)
        .finally(leave)
        .then(
          body => void (body && !(killed.aborted && isUnseen(body)) && ended.push(body)),
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
    change: (): Promise<void> => (ended.length > 0 || failure ? Promise.resolve() : resting(clock, changed)),
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
