import { constants } from 'node:fs'
import { type FileHandle, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { LoopError } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import { decodeLine, encodeLine } from './line.js'
import { syncFolder } from './replace-file.js'

/** What a journal file holds. */
export interface JournalContent {
  events: StampedEvent[]
  /** Length in bytes of the whole lines; what follows is the torn end of a write that a crash cut off. */
  wholeBytes: number
  torn: boolean
}

/**
 * Reads a journal. A torn last line is dropped; a broken line in the middle is an error.
 *
 * @throws LoopError `journal` naming the line that is broken
 */
export const readJournal = async (path: string): Promise<JournalContent> => {
  const text = await readFile(path, 'utf8').catch(cause => {
    if (cause.code === 'ENOENT') return '' // the driver died before it wrote anything
    throw new LoopError('journal', `the journal ${path} cannot be read`, { cause })
  })
  const events: StampedEvent[] = []
  let wholeBytes = 0
  let start = 0
  while (start < text.length) {
    const stop = text.indexOf('\n', start)
    const line = text.slice(start, stop < 0 ? text.length : stop)
    const event = stop < 0 ? undefined : decodeLine(line)
    if (event?.seq !== events.length + 1) {
      const isLast = stop < 0 || stop === text.length - 1
      if (isLast && event === undefined) return { events, wholeBytes, torn: true }
      throw broken(
        path,
        events.length + 1,
        event ? `has number ${event.seq}, expected ${events.length + 1}` : 'does not match its checksum',
      )
    }
    events.push(event)
    wholeBytes += Buffer.byteLength(line) + 1
    start = stop + 1
  }
  return { events, wholeBytes, torn: false }
}

const broken = (path: string, line: number, what: string): LoopError =>
  new LoopError('journal', `line ${line} of the journal ${what}`, {
    exitCode: 1,
    place: { file: path, line, column: 1, pointer: '' },
    fix: 'The record was changed or the disk is damaged; restore it from a copy, or start a new run.',
  })

/** Appends events to a journal. */
export interface JournalWriter {
  /** Writes events; resolves when they are on disk. Calls made while a sync is under way share the next one. */
  append(events: readonly StampedEvent[]): Promise<void>
  /** Writes events and does not wait for the disk; a crash of the whole machine may lose them. */
  note(events: readonly StampedEvent[]): Promise<void>
  close(): Promise<void>
}

/**
 * Opens a journal for appending; cuts off a torn end first.
 */
export const openJournal = async (path: string, wholeBytes: number): Promise<JournalWriter> => {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT)
  const { size } = await file.stat()
  if (size !== wholeBytes) await file.truncate(wholeBytes)
  if (size === 0) await syncFolder(dirname(path)) // a journal whose name is lost would lose every intent in it
  return journalWriter(file, wholeBytes, path)
}

const journalWriter = (file: FileHandle, from: number, path: string): JournalWriter => {
  let offset = from
  let buffer = ''
  let syncWanted = false
  let waiting: { resolve: () => void; reject: (cause: unknown) => void }[] = []
  let busy = false
  let failed: LoopError | undefined

  const flush = async (): Promise<void> => {
    busy = true
    while (buffer !== '' || waiting.length > 0) {
      const text = buffer
      const sync = syncWanted
      const callers = waiting
      buffer = ''
      syncWanted = false
      waiting = []
      try {
        if (failed) throw failed
        const bytes = Buffer.from(text)
        await writeWhole(file, bytes, offset)
        offset += bytes.length
        if (sync) await file.datasync()
        if ((await file.stat()).nlink === 0) throw new Error('it was removed while the run went on')
        for (const { resolve } of callers) resolve()
      } catch (cause) {
        failed ??= new LoopError('store', `the journal ${path} cannot be written: ${(cause as Error).message}`, {
          exitCode: 1,
          cause,
        })
        for (const { reject } of callers) reject(failed)
      }
    }
    busy = false
  }

  const write = (events: readonly StampedEvent[], sync: boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      for (const event of events) buffer += encodeLine(event)
      syncWanted ||= sync
      waiting.push({ resolve, reject })
      if (!busy) void flush()
    })

  return {
    append: events => write(events, true),
    note: events => write(events, false),
    close: () => file.close(),
  }
}

const writeWhole = async (file: FileHandle, bytes: Buffer, offset: number): Promise<void> => {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, offset + done)
    done += bytesWritten
  }
}
