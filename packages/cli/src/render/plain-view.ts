import { printable } from '@loop/spec'
import { printErr } from '../output.js'
import { trackChildren } from './children.js'
import { markedText } from './marked.js'
import { plainLines } from './plain-lines.js'
import { trackProgress } from './progress.js'
import type { RunView, ViewOptions } from './view.js'

/** Shows a run as lines, one for each event that a person cares about; those of runs inside say which one they are of. */
export const plainView = ({ plan, simulated, earlier }: ViewOptions): RunView => {
  const progress = trackProgress()
  const children = trackChildren(plan)
  for (const event of earlier) progress.add(event)
  const print = (lines: string[]) => printErr(markedText(lines.map(printable), simulated))
  return {
    event(event, state) {
      progress.add(event)
      print(plainLines(event, plan, state, progress))
    },
    child(event, state) {
      const child = children.add(event, state)
      if (!child) return
      const lines = plainLines(child.event, child.plan, state, child.progress)
      print(lines.map(line => `${event.names.join(' > ')} > ${line}`))
    },
    text() {}, // what came of it follows
    tell: message => print([message]),
    close() {},
  }
}
