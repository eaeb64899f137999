import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { LoopError, maxTextLength, type SourceText } from '@loop/spec'

/** UTF-8 needs at most three bytes for a UTF-16 unit, so a larger file cannot be short enough. */
export const maxBytes = maxTextLength * 3

/** Why a file gives no text. */
export interface Unreadable {
  what: 'unreadable' | 'too-large' | 'not-utf-8'
  /** In words, to follow the file's name. */
  message: string
  /** Where the text ends that can be read. */
  at?: { line: number; column: number }
  cause?: unknown
}

/** A text, or why there is none. */
export type Read = { text: string } | Unreadable

// Opening a pipe would otherwise wait for its writer.
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Reads a text file without ever holding a huge one in memory. */
export const readText = (path: string): Read => {
  let file: number
  try {
    file = openSync(path, readWithoutWaiting)
  } catch (cause) {
    return { what: 'unreadable', message: `cannot be read: ${reasonOf(cause)}`, cause }
  }
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) return { what: 'unreadable', message: 'is a folder, expected a file' }
    if (!stats.isFile()) return { what: 'unreadable', message: 'is no regular file' }
    return stats.size > maxBytes ? tooLarge(`${stats.size}`) : textOf(readFileSync(file))
  } finally {
    closeSync(file)
  }
}

/** The text that bytes stand for. */
export const textOf = (bytes: Buffer): Read => {
  const text = bytes.toString('utf8')
  if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(bytes)) return { text }
  const good = readable(text, bytes)
  const byte = bytes[Buffer.byteLength(good)]?.toString(16).toUpperCase().padStart(2, '0')
  const message = `is not UTF-8 text: the byte 0x${byte} is no part of a letter`
  return { what: 'not-utf-8', message, at: endOf(good) }
}

/** The text before the first byte that gives none: there stands a sign instead that may also have been written. */
const readable = (text: string, bytes: Buffer): string => {
  for (let end = text.indexOf('\ufffd'), from = 0, size = 0; end >= 0; end = text.indexOf('\ufffd', end + 1)) {
    size += Buffer.byteLength(text.slice(from, end))
    from = end
    if (bytes.toString('latin1', size, size + 3) !== '\xef\xbf\xbd') return text.slice(0, end)
  }
  return text
}

/** The line and the column, both from 1, after a text. */
const endOf = (text: string): { line: number; column: number } => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** What is said of a file with so many bytes. */
export const tooLarge = (bytes: string): Unreadable => ({
  what: 'too-large',
  message: `has ${bytes} bytes, a loop file has at most ${maxTextLength} characters`,
})

/**
 * Reads a loop file.
 *
 * @throws LoopError `not-found` when it cannot be read, `document` when it is too large or is not UTF-8 text
 */
export const readSource = (path: string, shown: string): SourceText => {
  const read = readText(path)
  if ('text' in read) return { path: shown, text: read.text }
  const { what, message, cause, at = { line: 1, column: 1 } } = read
  if (what === 'unreadable') throw new LoopError('not-found', `${shown} ${message}`, { cause })
  throw new LoopError('document', `${shown} ${message}`, {
    exitCode: 1,
    place: { file: shown, ...at, pointer: '' },
  })
}

const words: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its links lead in a circle',
}

/** An operating system error in words. */
export const reasonOf = (cause: unknown): string => {
  const error = cause as NodeJS.ErrnoException
  return words[error.code ?? ''] ?? error.code ?? error.message
}
