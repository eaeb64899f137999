import type { StampedEvent } from '@loop/runtime'
import { trackChildren } from './children.js'
import { frameOf } from './frame.js'
import { picture } from './picture.js'
import { trackProgress } from './progress.js'
import { trackSaid } from './said.js'
import type { RunView, ViewOptions } from './view.js'

const isOver = (event: StampedEvent): event is StampedEvent & { type: 'effect.finished' | 'effect.lost' } =>
  event.type === 'effect.finished' || event.type === 'effect.lost'

/** What comes many times a second is drawn as often as a person can read it, in milliseconds. */
const patience = 80

/** Shows a run as a picture that is redrawn at every event, soon after pieces of answers, and once a second for the times in it. */
export const liveView = ({ plan, simulated, earlier, paint }: ViewOptions, stream: NodeJS.WriteStream): RunView => {
  const progress = trackProgress()
  for (const event of earlier) progress.add(event)
  const children = trackChildren(plan)
  const said = trackSaid()
  const shown = picture(stream)
  const messages: string[] = []
  let latest: { state: Parameters<RunView['event']>[1]; at: number } | undefined
  const draw = (isLast = false) => {
    if (!latest) return
    const { state, at } = latest
    const lines = frameOf({
      plan,
      simulated,
      state,
      progress,
      children,
      said,
      messages,
      now: Date.now(),
      sinceEvent: state.status === 'running' ? Date.now() - at : 0,
      columns: stream.columns,
      rows: stream.rows,
      isLast,
      paint,
    })
    shown.draw(lines)
  }
  const redraw = () => draw()
  const timer = setInterval(redraw, 1_000)
  timer.unref()
  let pending: NodeJS.Timeout | undefined
  const drawSoon = () => {
    pending ??= setTimeout(() => {
      pending = undefined
      draw()
    }, patience).unref()
  }
  stream.on('resize', redraw)
  return {
    event(event, state) {
      progress.add(event)
      if (isOver(event)) said.end(event.effect)
      latest = { state, at: Date.now() }
      draw()
    },
    child(event, state) {
      children.add(event, state)
      if (isOver(event.event)) said.end(event.event.effect, event.run)
      drawSoon()
    },
    text(text, effect, run) {
      said.add(text, effect, run)
      drawSoon()
    },
    tell(message) {
      if (!latest) {
        stream.write(`${message}\n`) // it stays above the picture
        return
      }
      messages.push(message)
      draw()
    },
    close() {
      clearInterval(timer)
      clearTimeout(pending)
      stream.off('resize', redraw)
      draw(true)
      shown.done()
      if (latest) stream.write('\n')
    },
  }
}
