import { constants, fstatSync, writeSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { LoopError } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import { encodeLine } from './line.js'
import type { JournalEnd } from './read-journal.js'
import { syncFolder } from './replace-file.js'

/** Appends events to a journal. */
export interface JournalWriter {
  /** Writes events; resolves when they are on disk. Calls made while a sync is under way share the next one. */
  append(events: readonly StampedEvent[]): Promise<void>
  /** Writes events and does not wait for the disk; a crash of the whole machine may lose them. */
  note(events: readonly StampedEvent[]): Promise<void>
  /** Where the lines end that are written, synced or not. */
  end(): JournalEnd
  close(): Promise<void>
}

/**
 * Opens a journal for appending; cuts off a torn end first.
 *
 * @param from where its whole lines end
 */
export const openJournal = async (path: string, from: JournalEnd): Promise<JournalWriter> => {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT)
  const { size } = await file.stat()
  if (size !== from.bytes) await file.truncate(from.bytes)
  if (size === 0) await syncFolder(dirname(path)) // a journal whose name is lost would lose every intent in it
  return journalWriter(file, from, path)
}

const journalWriter = (file: FileHandle, from: JournalEnd, path: string): JournalWriter => {
  let end = from
  let buffer = ''
  let lines = 0
  let syncWanted = false
  let waiting: { resolve: () => void; reject: (cause: unknown) => void }[] = []
  let busy = false
  let failed: LoopError | undefined

  const flush = async (): Promise<void> => {
    busy = true
    while (buffer !== '' || waiting.length > 0) {
      const bytes = Buffer.from(buffer)
      const after = { lines: end.lines + lines, bytes: end.bytes + bytes.length, sum: crc32(bytes, end.sum) }
      const sync = syncWanted
      const callers = waiting
      buffer = ''
      lines = 0
      syncWanted = false
      waiting = []
      try {
        if (failed) throw failed
        writeWhole(file.fd, bytes, end.bytes)
        end = after
        if (sync) await file.datasync()
        if (fstatSync(file.fd).nlink === 0) throw new Error('it was removed while the run went on')
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
      lines += events.length
      syncWanted ||= sync
      waiting.push({ resolve, reject })
      if (!busy) void flush()
    })

  return {
    append: events => write(events, true),
    note: events => write(events, false),
    end: () => end,
    close: () => file.close(),
  }
}

/** Into the system's memory, which takes less time than handing it to another thread; only a sync waits for the disk. */
const writeWhole = (fd: number, bytes: Buffer, offset: number): void => {
  let done = 0
  while (done < bytes.length) done += writeSync(fd, bytes, done, bytes.length - done, offset + done)
}
