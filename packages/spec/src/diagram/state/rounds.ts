import { limitText } from '../limit-text.js'
import type { States } from './states.js'

/** Draws a plan whose rounds decide when it ends. */
export const drawRounds = ({ plan, id, state, edge }: States): void => {
  const { tasks, checks, rounds, limits, name } = plan
  const [making, done, failed, waiting, paused] = [id('making'), id('done'), id('failed'), id('waiting'), id('paused')]
  const checking = (index: number) => (checks[index] ? id('checking', checks[index].id) : done)
  const stuck = checks.length > 0 && rounds.onExhausted === 'ask' ? waiting : failed
  state(making, `making: ${tasks.map(task => task.label).join(', ')}`)
  for (const [index, check] of checks.entries()) state(checking(index), `checking: ${check.label}`)
  state(done, 'done')
  state(failed, 'failed')
  edge('[*]', making, `${name} starts`)
  edge(making, checking(0), 'every task ended well')
  for (const index of checks.keys()) {
    const here = checking(index)
    edge(here, checking(index + 1), 'pass')
    if (rounds.retry && rounds.max > 1) edge(here, making, `fail, fewer than ${rounds.max} rounds`)
    edge(here, here, 'cannot tell, asked once more')
    edge(here, stuck, 'no round left, or still cannot tell')
  }
  edge(making, stuck, 'a task failed and no round is left')
  state(waiting, 'waiting for a person')
  edge(waiting, making, 'go on')
  edge(waiting, done, 'accept')
  edge(waiting, failed, 'stop')
  if (limits.length > 0) {
    state(paused, 'paused at a limit')
    edge(making, paused, limits.map(limitText).join(', '))
    edge(paused, making, 'limit raised')
  }
  edge(done, '[*]')
  edge(failed, '[*]')
}
