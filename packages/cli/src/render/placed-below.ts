import { join } from 'node:path'
import { LoopError } from '@loop/spec'
import { shown } from './place.js'

/** An error whose place is in a file below a folder, with the path as a person in the current folder would write it. */
export const placedBelow = (root: string, cause: unknown): unknown => {
  if (!(cause instanceof LoopError) || !cause.place) return cause
  const { code, message, exitCode, fix, place } = cause
  return new LoopError(code, message, {
    ...{ exitCode, cause, place: { ...place, file: shown(join(root, place.file)) } },
    ...(fix === undefined ? {} : { fix }),
  })
}
