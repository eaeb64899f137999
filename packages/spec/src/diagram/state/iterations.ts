import type { StopSpec } from '../../generated/types.js'
import { isMixed } from '../course.js'
import { iterationBound, limitText } from '../limit-text.js'
import { drawComposition } from './composition.js'
import { drawCourse } from './course.js'
import { drawEnds } from './ends.js'
import type { States } from './states.js'
import { drawWork } from './work.js'

/** Draws a plan whose conditions decide when it ends: what an iteration goes through, and all that can come of it. */
export const drawIterations = (states: States, stop: StopSpec): void => {
  const { plan, id, state, edge } = states
  const working = id('working')
  const begin = plan.composition ? drawComposition(states, plan.composition, working) : working
  if (isMixed(plan)) drawCourse(states)
  else drawWork(states)
  edge('[*]', begin, `${plan.name} starts`)
  let before = working
  for (const check of isMixed(plan) ? [] : plan.checks) {
    const here = id('checking', check.id)
    state(here, `${check.kind === 'person' ? 'a person is asked' : 'checking'}: ${check.label}`)
    edge(before, here)
    before = here
  }
  state(id('deciding'), 'how it went')
  edge(before, id('deciding'))
  drawEnds(states, stop, begin)
  drawNext(states, begin)
  const pausing = [...plan.limits, ...(plan.furtherLimits ?? [])].filter(
    ({ onExceed = 'pause' }) => onExceed === 'pause',
  )
  if (pausing.length > 0) {
    state(id('paused'), 'paused at a limit')
    edge(working, id('paused'), pausing.map(limitText).join(', '))
    edge(id('paused'), working, 'limit raised')
  }
}

/** Draws the way to the next iteration, through what changes the loop if something does. */
const drawNext = ({ plan: { strategy, limits }, id, state, edge }: States, begin: string): void => {
  const bound = `next iteration, ${iterationBound(limits)}`
  if (!strategy || strategy.type === 'manual') {
    edge(id('deciding'), begin, `not yet: ${bound}`)
    return
  }
  state(id('improving'), `strategy: ${strategy.type}`)
  edge(id('deciding'), id('improving'), 'not yet')
  edge(id('improving'), begin, bound)
}
