/** Keeps the beginning and the end of a stream of bytes, never more than a limit. */
export interface Capture {
  add(chunk: Buffer): void
  /** What was kept as text, with a note where something is left out. */
  text(): string
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
    text() {
      const end = Buffer.concat(tail).subarray(-tailBytes)
      const left = total - headSize - end.length
      const note = left > 0 ? `\n[… ${left} bytes left out …]\n` : ''
      return Buffer.concat(head).toString('utf8') + note + end.toString('utf8')
    },
    bytes: () => total,
    truncated: () => total > headBytes + tailBytes,
  }
}
