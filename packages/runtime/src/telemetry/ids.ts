import { createHash } from 'node:crypto'
import { outermostRun } from '../composition/child-id.js'

/** Ids of a trace and its spans are made of what the journal calls them, so that every driver of a run comes to the same. */
const idOf = (text: string, bytes: number): string => {
  const id = createHash('sha256').update(text).digest('hex')
  return id.slice(0, bytes * 2) // all zeros, which would be invalid, does not come about by chance
}

/** The trace of a run: that of the outermost run which it is a part of. */
export const traceIdOf = (run: string): string => idOf(`trace ${outermostRun(run)}`, 16)

/** The span of a run, or of a part of it. */
export const spanIdOf = (run: string, ...part: readonly (string | number)[]): string =>
  idOf(['span', run, ...part].join(' '), 8)
