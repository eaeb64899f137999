import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { cutBefore, type Redact } from '../store/redact.js'

/** Largest log of one program, in bytes; what comes after is counted and not kept. */
const maxLogBytes = 16 * 1024 * 1024

/** Longest credential that is found by its form although it came in two pieces. */
const overlap = 256

/** A program's own log file: its output as it comes, without secrets, at most {@link maxLogBytes}. */
export interface Log {
  /** Writes a chunk; pauses the source while the disk is slower. */
  add(chunk: Buffer, source: Readable): void
  /**
   * @param remembered what is kept in memory of the output; when somebody removed the file, it is made again of this
   */
  close(remembered: () => string): Promise<void>
}

export const openLog = (path: string, redact: Redact): Log => {
  const file = createWriteStream(path, { flags: 'a' })
  let broken = false
  /** Sources that wait for the disk. */
  const paused = new Set<Readable>()
  const goOn = (): void => {
    for (const source of paused) source.resume()
    paused.clear()
  }
  file.on('drain', goOn)
  file.on('error', () => {
    broken = true
    goOn() // a program does not hang because its log cannot be kept
  })
  let written = 0
  let dropped = 0
  /** What came last of each source: standard output and standard error may come in between one another. */
  const pieces = new Map<Readable, { decoder: StringDecoder; held: string }>()
  const pieceOf = (source: Readable) => {
    const piece = pieces.get(source) ?? { decoder: new StringDecoder('utf8'), held: '' }
    pieces.set(source, piece)
    return piece
  }

  const write = (text: string): boolean => {
    const bytes = Buffer.from(text)
    const room = Math.max(0, maxLogBytes - written)
    written += Math.min(room, bytes.length)
    dropped += Math.max(0, bytes.length - room)
    return room === 0 || file.write(bytes.subarray(0, room))
  }

  return {
    add(chunk, source) {
      if (broken) return
      const piece = pieceOf(source)
      const text = piece.held + piece.decoder.write(chunk)
      const newline = text.lastIndexOf('\n')
      const line = newline >= 0 && text.length - newline <= overlap ? newline + 1 : Math.max(0, text.length - overlap)
      const cut = cutBefore(text, line, redact)
      piece.held = text.slice(cut)
      if (write(redact(text.slice(0, cut)))) return
      source.pause()
      paused.add(source)
    },
    async close(remembered) {
      if (!broken) {
        for (const { held } of pieces.values()) write(redact(held))
        if (dropped > 0) file.write(`\n[… ${dropped} more bytes not kept …]\n`)
        file.end()
        await Promise.race([once(file, 'close'), once(file, 'error')]).catch(() => {})
      }
      if (!existsSync(path)) await makeAgain(path, remembered())
    },
  }
}

/** A log that was removed while its program ran has at least what is still known. */
const makeAgain = async (path: string, remembered: string): Promise<void> => {
  const note = '[this log was removed while its command ran; what follows is what was still known of it]\n'
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(path, note + remembered))
    .catch(() => {}) // somebody does not want it to be there
}
