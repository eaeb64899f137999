import { writeSync } from 'node:fs'

/** What has to be written by the stream, because the file descriptor would not take it at once. */
const throughStream = new Set<1 | 2>()

/**
 * Writes at once: a stream would have to be loaded first, and could lose its end when the process ends. A reader that has
 * gone away is no failure: what it no longer reads is not written.
 */
const write = (fd: 1 | 2, text: string): void => {
  const bytes = Buffer.from(text)
  let written = 0
  while (written < bytes.length && !throughStream.has(fd)) {
    try {
      written += writeSync(fd, bytes, written)
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw cause
      throughStream.add(fd)
      streamOf(fd).on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error
      })
    }
  }
  if (written < bytes.length) streamOf(fd).write(bytes.subarray(written))
}

const streamOf = (fd: 1 | 2): NodeJS.WriteStream => (fd === 1 ? process.stdout : process.stderr)

/** Prints data. */
export const printOut = (text: string): void => write(1, text)

/** Prints progress or a message. */
export const printErr = (text: string): void => write(2, text)

/** Resolves when nothing is left to be written. */
export const flushed = async (): Promise<void> => {
  for (const fd of throughStream) {
    const stream = streamOf(fd)
    if (stream.writableLength > 0 && !stream.destroyed)
      await new Promise<void>(resolve => stream.once('drain', resolve).once('close', resolve))
  }
}
