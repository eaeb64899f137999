import { heartbeatOf } from '../report/heartbeat.js'
import { replaceFile } from '../store/replace-file.js'
import type { Session } from './session.js'

/** Shortest time between two writes, in milliseconds. */
const pause = 250

/** Keeps heartbeat.json up with the state without holding up the run. */
export const heartbeatWriter = (session: Session) => {
  let writing: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let last = Number.NEGATIVE_INFINITY

  const write = () => {
    timer = undefined
    last = performance.now()
    const text = session.redact(JSON.stringify(heartbeatOf(session.plan, session.durable), undefined, 2))
    const done = replaceFile(session.folder.heartbeat, `${text}\n`).catch(() => {})
    writing = done
    void done.then(() => {
      if (writing === done) writing = undefined
    })
    return done
  }

  return {
    /** The state has changed. */
    touch() {
      if (timer || writing) {
        timer ??= setTimeout(write, pause)
        return
      }
      const wait = last + pause - performance.now()
      if (wait <= 0) void write()
      else timer = setTimeout(write, wait)
    },
    /** Writes the last state and is through. */
    async close() {
      clearTimeout(timer)
      await writing
      await write()
    },
  }
}
