/** Parts what a server prints into lines, and holds no more than a bound of one that does not end. */
export const messageLines = (mostBytes: number) => {
  let held: Buffer[] = []
  let bytes = 0
  let isOver = false
  return {
    /** The lines that are whole by now, without empty ones; and whether one is too long, after which nothing more is taken. */
    add(chunk: Buffer): { whole: string[]; tooLong: boolean } {
      const whole: string[] = []
      let from = 0
      while (!isOver) {
        const end = chunk.indexOf(10, from)
        const part = chunk.subarray(from, end < 0 ? chunk.length : end)
        held.push(part)
        bytes += part.length
        if (bytes > mostBytes) {
          isOver = true
          held = []
        }
        if (end < 0 || isOver) break
        const line = Buffer.concat(held).toString('utf8').trim()
        if (line !== '') whole.push(line)
        held = []
        bytes = 0
        from = end + 1
      }
      return { whole, tooLong: isOver }
    },
  }
}
