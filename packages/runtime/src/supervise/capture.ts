import { type Redact, secretBegins, secretEnds } from '../store/redact.js'

/** Keeps the beginning and the end of a stream of bytes, never more than a limit. */
export interface Capture {
  add(chunk: Buffer): void
  /** What was kept as text without secrets, also those that are only in part among what was kept; with a note where something is left out. */
  text(redact: Redact): string
  /** Bytes that came in all. */
  bytes(): number
  truncated(): boolean
}

/**
 * @param headBytes how much of the beginning is kept
 * @param tailBytes how much of the end is kept
 */
export const boundedCapture = (headBytes: number, tailBytes: number): Capture => {
  const head: Buffer[] = []
  let headSize = 0
  let tail: Buffer[] = []
  let tailSize = 0
  let total = 0

  return {
    add(chunk) {
      total += chunk.length
      const forHead = chunk.subarray(0, Math.max(0, headBytes - headSize))
      if (forHead.length > 0) {
        head.push(forHead)
        headSize += forHead.length
      }
      const rest = chunk.subarray(forHead.length)
      if (rest.length === 0) return
      tail.push(rest)
      tailSize += rest.length
      if (tailSize > tailBytes * 2) {
        tail = [Buffer.concat(tail).subarray(-tailBytes)]
        tailSize = tailBytes
      }
    },
    text(redact) {
      const end = Buffer.concat(tail).subarray(-tailBytes)
      const left = total - headSize - end.length
      if (left <= 0) return redact(Buffer.concat([...head, end]).toString('utf8')) // a character may lie in both
      const [first, last] = [redact(Buffer.concat(head).toString('utf8')), redact(end.toString('utf8'))]
      const note = `\n[… ${left} bytes left out …]\n`
      return first.slice(0, secretBegins(first, redact)) + note + last.slice(secretEnds(last, redact))
    },
    bytes: () => total,
    truncated: () => total > headBytes + tailBytes,
  }
}
