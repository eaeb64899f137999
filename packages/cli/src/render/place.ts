import { join, relative } from 'node:path'
import type { Place } from '@loop/spec'

/**
 * A place as `file:line:column`.
 *
 * @param root the folder the file is relative to, when that is not the current one
 */
export const placeText = ({ file, line, column }: Place, root?: string): string =>
  `${root === undefined ? file : shown(join(root, file))}:${line}:${column}`

/** A path as a person in the current folder would write it. */
export const shown = (path: string): string => relative(process.cwd(), path) || '.'
