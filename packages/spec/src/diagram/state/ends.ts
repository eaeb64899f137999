import type { StopSpec } from '../../generated/types.js'
import { actionText } from '../stop-text.js'
import { waysOut } from '../ways-out.js'
import type { States } from './states.js'

const ends = { success: 'done', failure: 'failed', stall: 'stalled' } as const

/** Draws the ends in the order they are looked at: safety, budget, success, stall. */
export const drawEnds = ({ plan, id, edge, state }: States, stop: StopSpec, begin: string): void => {
  const reached = new Set<string>()
  const to = (end: string): string => {
    reached.add(end)
    return id(end)
  }
  for (const { kind, action, sort, text } of waysOut(plan, stop)) {
    if (action === 'retry_iteration') edge(id('deciding'), begin, `${sort}: ${text}, ${actionText[action]}`)
    else edge(id('deciding'), to(action === 'halt' ? ends[kind] : 'waiting'), `${sort}: ${text}`)
  }
  if (reached.has('waiting')) {
    state(id('waiting'), 'waiting for a person')
    edge(id('waiting'), begin, 'go on')
    edge(id('waiting'), to('done'), 'accept')
    edge(id('waiting'), to('failed'), 'stop')
  }
  for (const [kind, end] of Object.entries(ends)) {
    if (!reached.has(end)) continue
    state(id(end), kind)
    edge(id(end), '[*]')
  }
}
