import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { LoopError } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import { decodeSummed } from './line.js'

/** A place between two lines of a journal. */
export interface JournalEnd {
  /** How many lines stand before it; the number of the last one. */
  lines: number
  /** Their length in bytes. */
  bytes: number
  /** The CRC-32 of those bytes. */
  sum: number
}

/** Where a journal begins. */
export const journalStart: JournalEnd = { lines: 0, bytes: 0, sum: 0 }

/** What a journal file holds. */
export interface JournalContent {
  events: StampedEvent[]
  /** Where the whole lines end. */
  end: JournalEnd
  /** Whether the torn end of a write follows that a crash cut off. */
  torn: boolean
}

/**
 * Reads a journal. A torn last line is dropped; a broken line in the middle is an error.
 *
 * @throws LoopError `journal` naming the line that is broken
 */
export const readJournal = async (path: string): Promise<JournalContent> => {
  const events: StampedEvent[] = []
  const { end, torn } = await eachEvent(path, journalStart, event => {
    events.push(event)
  })
  return { events, end, torn }
}

/** How much is read at once, in bytes. */
const piece = 1 << 20

/**
 * Reads a journal line by line, in pieces, so that a long one needs no more memory than a short one.
 *
 * @param from where to begin
 * @returns where its whole lines end, and whether part of a line follows
 * @throws LoopError `journal` naming the line that is broken
 */
export const eachEvent = async (
  path: string,
  from: JournalEnd,
  take: (event: StampedEvent) => void,
): Promise<{ end: JournalEnd; torn: boolean }> => {
  const file = await openToRead(path)
  if (!file) return { end: from, torn: false }
  try {
    const { size } = await file.stat() // a driver may be writing: what it adds from now on is left for the next reader
    let { lines, bytes, sum } = from
    let buffer = Buffer.allocUnsafe(piece)
    let filled = 0
    while (bytes + filled < size) {
      if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2) // a line longer than a piece
      const room = Math.min(buffer.length - filled, size - bytes - filled)
      const { bytesRead } = await file.read(buffer, filled, room, bytes + filled).catch(cause => {
        throw unreadable(path, cause)
      })
      if (bytesRead === 0) break
      filled += bytesRead
      const text = buffer.subarray(0, filled)
      let start = 0
      for (let stop = text.indexOf(10); stop >= 0; stop = text.indexOf(10, start)) {
        const event = decodeSummed(text, start, stop) as StampedEvent | undefined
        if (event?.seq !== lines + 1) {
          const isLast = bytes + stop + 1 === size
          if (isLast && !event)
            return { end: { lines, bytes: bytes + start, sum: crc32(text.subarray(0, start), sum) }, torn: true }
          throw broken(path, lines + 1, event)
        }
        take(event)
        lines += 1
        start = stop + 1
      }
      sum = crc32(text.subarray(0, start), sum)
      bytes += start
      filled -= start
      text.copy(buffer, 0, start)
    }
    return { end: { lines, bytes, sum }, torn: filled > 0 }
  } finally {
    await file.close()
  }
}

/** Whether a journal begins with exactly the bytes that were counted once. */
export const beginsWith = async (path: string, { bytes, sum }: JournalEnd): Promise<boolean> => {
  const file = await openToRead(path)
  if (!file) return false
  try {
    const buffer = Buffer.allocUnsafe(Math.min(piece, bytes))
    let [done, seen] = [0, 0]
    while (done < bytes) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, bytes - done), done)
      if (bytesRead === 0) return false
      seen = crc32(buffer.subarray(0, bytesRead), seen)
      done += bytesRead
    }
    return seen === sum
  } finally {
    await file.close()
  }
}

/** Nothing when there is none: the driver died before it wrote anything. */
const openToRead = async (path: string): Promise<FileHandle | undefined> => {
  try {
    return await open(path, 'r')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw unreadable(path, cause)
  }
}

const unreadable = (path: string, cause: unknown): LoopError =>
  new LoopError('journal', `the journal ${path} cannot be read`, { cause })

const broken = (path: string, line: number, event: StampedEvent | undefined): LoopError => {
  const what = event ? `has number ${event.seq}, expected ${line}` : 'does not match its checksum'
  return new LoopError('journal', `line ${line} of the journal ${what}`, {
    exitCode: 1,
    place: { file: path, line, column: 1, pointer: '' },
    fix: 'The record was changed or the disk is damaged; restore it from a copy, or start a new run.',
  })
}
