import { createLogUpdate } from 'log-update'
import { frameOf } from './frame.js'
import { trackProgress } from './progress.js'
import type { RunView, ViewOptions } from './view.js'

/** Shows a run as a picture that is redrawn at every event, and once a second for the times in it. */
export const liveView = ({ plan, simulated, earlier, paint }: ViewOptions, stream: NodeJS.WriteStream): RunView => {
  const progress = trackProgress()
  for (const event of earlier) progress.add(event)
  const update = createLogUpdate(stream)
  const messages: string[] = []
  let latest: { state: Parameters<RunView['event']>[1]; at: number } | undefined
  let height = 0
  const draw = (isLast = false) => {
    if (!latest) return
    const { state, at } = latest
    const lines = frameOf({
      plan,
      simulated,
      state,
      progress,
      messages,
      now: Date.now(),
      sinceEvent: state.status === 'running' ? Date.now() - at : 0,
      columns: stream.columns,
      rows: stream.rows,
      isLast,
      paint,
    })
    // What log-update draws over a picture of another height is garbled (7.2).
    if (lines.length !== height) update.clear()
    height = lines.length
    update(lines.join('\n'))
  }
  const redraw = () => draw()
  const timer = setInterval(redraw, 1_000)
  timer.unref()
  stream.on('resize', redraw)
  return {
    event(event, state) {
      progress.add(event)
      latest = { state, at: Date.now() }
      draw()
    },
    tell(message) {
      messages.push(message)
      if (latest) draw()
      else stream.write(`${message}\n`)
    },
    close() {
      clearInterval(timer)
      stream.off('resize', redraw)
      draw(true)
      update.done()
      if (latest) stream.write('\n')
    },
  }
}
