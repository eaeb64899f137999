import { createHash } from 'node:crypto'

/** Longest id that is put together from those of the parent; file systems take names of up to 255. */
const longest = 120

/**
 * The id of the run that carries out an effect of another run. The same for the same effect, so that a resumed parent finds its
 * child again; it begins with the id of the outermost run, and holds a dot, which no other run's does.
 */
export const childRunId = (parent: string, effect: string): string => {
  const [place, kind, child, attempt] = effect.split('.')
  // An `x` tells the second run of a child from the second question of its first.
  const id = `${parent}.${place}.${kind}.${child}${attempt === undefined ? '' : `.x${attempt}`}`
  return id.length <= longest
    ? id
    : `${outermostRun(parent)}.${createHash('sha256').update(id).digest('hex').slice(0, 24)}`
}

/** Whether a run is a part of another. */
export const isChildRun = (run: string): boolean => run.includes('.')

/** The run that a run is a part of, over all that lie between; itself when it is no part of any. */
export const outermostRun = (run: string): string => run.split('.')[0] ?? run
