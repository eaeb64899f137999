import type { FileHandle } from 'node:fs/promises'
import { Refused } from './refused.js'

/** Largest file that is read as a text, in bytes. */
export const largest = 16 * 1024 * 1024

/**
 * The whole text of an open file.
 *
 * @throws Refused where it is too large, or no text in UTF-8
 */
export const textIn = async (file: FileHandle): Promise<string> => {
  const { size } = await file.stat()
  if (size > largest) throw new Refused(`the file has ${size} bytes; files of more than ${largest} are not read`)
  const bytes = await upTo(file, largest)
  if (isBinary(bytes)) throw new Refused(`it is a binary file of ${size} bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refused(`it is no text in UTF-8 (${size} bytes)`)
  }
}

/** At most so many bytes of an open file, whatever its size says. */
export const upTo = async (file: FileHandle, most: number): Promise<Buffer> => {
  const parts: Buffer[] = []
  for (let at = 0; at < most; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(64 * 1024, most - at)), 0, undefined, at)
    if (bytesRead === 0) break
    parts.push(buffer.subarray(0, bytesRead))
    at += bytesRead
  }
  return Buffer.concat(parts)
}

/** Git's own rule of thumb. */
export const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, 8_000).includes(0)
