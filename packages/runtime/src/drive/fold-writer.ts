import { isOver } from '../core/state.js'
import { writeFold } from '../store/fold-file.js'
import type { Session } from './session.js'

/** Fewest lines between two folds while the run goes on, and before the driver puts it down. */
const often = { going: 5_000, ending: 1_000 }

/** Keeps what the journal comes to now and then, so that a long run is taken up as fast as a short one. */
export const foldWriter = (session: Session) => {
  const going = Math.max(often.going, 4 * session.state.nodes.length) // a large state is worth more lines
  let last = session.kept
  let writing: Promise<void> | undefined

  const writeAfter = (lines: number) => {
    const { durable: state, gathered, journal } = session
    const end = journal.end()
    if (writing || state.seq - last < lines || state.seq !== end.lines || state !== session.state) return
    last = state.seq
    writing = writeFold(session.folder.fold, { state, gathered, end })
      .catch(() => {}) // without it the run is taken up from its first line
      .finally(() => {
        writing = undefined
      })
  }

  return {
    /** Lines were written. */
    touch: () => writeAfter(going),
    /** The driver puts the run down. */
    async close() {
      await writing
      if (!isOver(session.state)) writeAfter(often.ending)
      await writing
    },
  }
}
