import { checkLines } from '../check-text.js'
import { quoted, quotedLines } from '../label.js'
import { atMost, limitText } from '../limit-text.js'
import { memoryLines } from '../memory-text.js'
import type { Ends } from './ends.js'
import type { Flow } from './flow.js'
import { drawOrder, drawTasks, endsOf } from './tasks.js'

/** Draws a plan whose rounds decide when it ends: work, checks one after another, feedback to the makers. */
export const drawRounds = (flow: Flow): Ends => {
  const { plan, id, node, edge } = flow
  const { checks, rounds, limits, memory } = plan
  const [start, done] = [id('start'), id('done')]
  drawTasks(flow)
  for (const check of checks) node(id('k', check.id), '{{', quotedLines(checkLines(check)), '}}', 'checker')
  node(done, '([', quoted('done'), '])')

  drawOrder(flow, [{ id: start }])
  const nodeOf = (index: number) => (checks[index] ? id('k', checks[index].id) : done)
  for (const end of endsOf(flow)) edge(end.id, '-->', nodeOf(0), end.label)
  for (const [index, check] of checks.entries()) {
    edge(nodeOf(index), '-->', nodeOf(index + 1), 'pass')
    for (const maker of rounds.retry ? check.of : [])
      edge(nodeOf(index), '-.->', id('t', maker), `fail: evidence, ${atMost(rounds.max, 'rounds')}`)
    edge(nodeOf(index), '-->', id('exhausted'), 'no round left')
  }
  if (checks.length > 0)
    node(id('exhausted'), '([', quoted(rounds.onExhausted === 'ask' ? 'a person decides' : 'failed'), '])')
  if (limits.length > 0) {
    node(id('limits'), '[/', quotedLines(limits.map(limitText)), '/]')
    node(id('paused'), '([', quoted('paused'), '])')
    edge(id('limits'), '-.->', id('paused'), 'at a limit')
  }
  if (memory) {
    node(id('memory'), '[(', quotedLines(memoryLines(memory)), ')]')
    edge(id('memory'), '-.->', start, 'what earlier runs left')
  }
  return { entry: start, decision: checks.length > 0 ? id('exhausted') : done, last: done }
}
