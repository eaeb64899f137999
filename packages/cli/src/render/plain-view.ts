import { printable } from '@loop/spec'
import { printErr } from '../output.js'
import { markedText } from './marked.js'
import { plainLines } from './plain-lines.js'
import { trackProgress } from './progress.js'
import type { RunView, ViewOptions } from './view.js'

/** Shows a run as lines, one for each event that a person cares about. */
export const plainView = ({ plan, simulated, earlier }: ViewOptions): RunView => {
  const progress = trackProgress()
  for (const event of earlier) progress.add(event)
  const print = (lines: string[]) => printErr(markedText(lines.map(printable), simulated))
  return {
    event(event, state) {
      progress.add(event)
      print(plainLines(event, plan, state, progress))
    },
    tell: message => print([message]),
    close() {},
  }
}
