import { join } from 'node:path'
import { heartbeatOf } from '../report/heartbeat.js'
import { replaceDerived, replaceFile } from '../store/replace-file.js'
import { diagnoseSession } from './diagnose-session.js'
import { flush, type Session } from './session.js'
import { homeOf } from './workspace.js'

/** Shortest time between two writes, in milliseconds. */
const shortest = 250

/** Longest time between two writes while something runs, in milliseconds. */
const longest = 5_000

/** The share of the time that writing may take: of a large plan a heartbeat is large, and comes less often. */
const share = 1 / 20

/** Keeps heartbeat.json up with the state without holding up the run, and fresh while nothing changes. */
export const heartbeatWriter = (session: Session) => {
  let writing: Promise<void> | undefined
  let changed = false
  let last = performance.now() - shortest
  let pause = shortest
  let timer: NodeJS.Timeout | undefined

  const home = homeOf(session.plan, session.root)
  const forPeople = home === undefined ? undefined : join(home, 'heartbeat.json')

  const text = () => {
    const heartbeat = {
      ...heartbeatOf(session.plan, session.durable, session.diagnosis),
      at: session.now().toISOString(),
    }
    return `${session.redact(JSON.stringify(heartbeat, undefined, 2))}\n`
  }

  const write = async () => {
    changed = false
    last = performance.now()
    await flush(session) // what was noted without waiting for the disk is told, too
    const began = performance.now()
    const now = text()
    pause = Math.min(longest, Math.max(shortest, (performance.now() - began) / share))
    await replaceDerived(session.folder.heartbeat, now)
    if (forPeople !== undefined) await replaceDerived(forPeople, now)
  }

  const arm = () => {
    clearTimeout(timer)
    timer = setTimeout(beat, Math.max(0, last + (changed ? pause : longest) - performance.now()))
  }

  const beat = () => {
    writing ??= write()
      .catch(() => {}) // the next one may come through; a journal that cannot be written stops the run by itself
      .finally(() => {
        writing = undefined
        arm()
      })
  }

  arm()
  return {
    /** The state has changed. */
    touch() {
      if (changed) return
      changed = true
      if (!writing) arm()
    },
    /** Writes the last state with its diagnosis, for good, and is through. */
    async close() {
      clearTimeout(timer)
      await writing
      clearTimeout(timer)
      session.diagnosis = await diagnoseSession(session)
      const last = text()
      await replaceFile(session.folder.heartbeat, last).catch(() => {})
      if (forPeople !== undefined) await replaceFile(forPeople, last).catch(() => {})
    },
  }
}
