import { relative, resolve } from 'node:path'
import type { Place } from '@loop/spec'
import type { DoctorContext } from './context.js'

/** A place of a document; its file is shown from where the person is. */
export const shownPlace = ({ file, line, column, pointer }: Place, { cwd }: Pick<DoctorContext, 'cwd'>): Place => ({
  file: relative(cwd, resolve(cwd, file)),
  line,
  column,
  pointer,
})

/** A path as it is shown from where the person is. */
export const shownPath = (path: string, { cwd }: Pick<DoctorContext, 'cwd'>): string => {
  const way = relative(cwd, path)
  return way === '' ? '.' : way.startsWith('..') && way.length > path.length ? path : way
}
