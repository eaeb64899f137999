/** Offsets at which the lines of a text begin, the first after a byte order mark; line ends are LF, CRLF or CR. */
export const lineStarts = (text: string): number[] => {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** Line and column, both from 1, of an offset. Columns count UTF-16 units. */
export const positionAt = (starts: readonly number[], offset: number): { line: number; column: number } => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 }
}
