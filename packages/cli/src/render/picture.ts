import { createLogUpdate } from 'log-update'

/** Lines of a terminal that are drawn over by others. */
export interface Picture {
  draw(lines: readonly string[]): void
  /** Leaves what is drawn where it is. */
  done(): void
}

/** What a terminal is told so that it shows what follows at once, and not line by line (mode 2026); those that do not know it pass over it. */
const together = { begin: '\u001b[?2026h', end: '\u001b[?2026l' }

/** A picture on a terminal. Each drawing is one write, so nobody sees it half done. */
export const picture = (stream: NodeJS.WriteStream): Picture => {
  let written = ''
  const held = {
    get columns() {
      return stream.columns
    },
    get rows() {
      return stream.rows
    },
    write(text: string) {
      written += text
      return true
    },
  }
  const update = createLogUpdate(held as NodeJS.WriteStream)
  let height = 0
  return {
    draw(lines) {
      // What log-update draws over a picture of another height is garbled (7.2).
      if (lines.length !== height) update.clear()
      height = lines.length
      update(lines.join('\n'))
      if (written !== '') stream.write(`${together.begin}${written}${together.end}`)
      written = ''
    },
    done: () => update.done(),
  }
}
