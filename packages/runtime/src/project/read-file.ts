import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { LoopError, maxTextLength, type SourceText } from '@loop/spec'

/** UTF-8 needs at most three bytes for a UTF-16 unit, so a larger file cannot be short enough. */
const maxBytes = maxTextLength * 3

/**
 * Reads a loop file without ever holding a huge one in memory.
 *
 * @throws LoopError `not-found` when it cannot be read, `document` when it is too large or is not UTF-8 text
 */
export const readSource = (path: string, shown: string): SourceText => {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (cause) {
    throw new LoopError('not-found', `${shown} cannot be read: ${reasonOf(cause)}`, { cause })
  }
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) throw new LoopError('not-found', `${shown} is a folder, expected a file`)
    if (stats.size > maxBytes) {
      throw new LoopError(
        'document',
        `${shown} has ${stats.size} bytes, a loop file has at most ${maxTextLength} characters`,
        {
          exitCode: 1,
          place: { file: shown, line: 1, column: 1, pointer: '' },
        },
      )
    }
    const bytes = readFileSync(file)
    const text = bytes.toString('utf8')
    if (text.includes('\ufffd') && !Buffer.from(text, 'utf8').equals(bytes)) {
      throw new LoopError('document', `${shown} is not UTF-8 text`, {
        exitCode: 1,
        place: { file: shown, line: 1, column: 1, pointer: '' },
      })
    }
    return { path: shown, text }
  } finally {
    closeSync(file)
  }
}

const words: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
}

/** An operating system error in words. */
export const reasonOf = (cause: unknown): string => {
  const error = cause as NodeJS.ErrnoException
  return words[error.code ?? ''] ?? error.code ?? error.message
}
