import type { StopSpec } from '../../generated/types.js'
import { quoted } from '../label.js'
import { iterationBound } from '../limit-text.js'
import { actionText, failureText, stallText, successTexts } from '../stop-text.js'
import type { Flow } from './flow.js'
import { drawGate } from './guards.js'

/** Where a drawn plan begins, where it is decided how it went, and where it ends well. */
export interface Ends {
  entry: string
  decision: string
  last: string
}

/** Draws how an iteration ends: the ways out with their conditions, and the way back. */
export const drawEnds = (flow: Flow, stop: StopSpec): void => {
  const { plan, id, node, edge } = flow
  const decision = id('stop')
  const success = successTexts(plan, stop)
  node(decision, '{', quoted(questionOf(stop, success)), '}')
  if (success.length > 0) {
    node(id('done'), '([', quoted('success'), '])', 'success')
    edge(decision, '-->', drawGate(flow, id('done')), ...success.map(joined('and')))
  } else drawGate(flow, decision)
  for (const [kind, conditions] of Object.entries(unsuccessful(stop))) {
    for (const action of ['halt', 'escalate_human', 'retry_iteration'] as const) {
      const texts = conditions.filter(condition => condition.action === action).map(({ text }) => text)
      if (texts.length === 0) continue
      const label = texts.map(joined('or'))
      if (action === 'retry_iteration') {
        edge(decision, '-->', id('pass'), `${kind}: ${actionText[action]}`, ...label)
        continue
      }
      const out = id(action === 'halt' ? kind : `${kind}_ask`)
      node(out, '([', quoted(`${kind}: ${actionText[action]}`), '])', kind)
      edge(decision, '-->', out, ...label)
    }
  }
  edge(decision, '-->', id('pass'), 'not yet: next iteration', iterationBound(plan.limits))
}

const unsuccessful = ({ failure, stall }: StopSpec) => ({
  failure: failure.map(condition => ({ action: condition.action, text: failureText(condition) })),
  stall: stall.map(condition => ({ action: condition.action, text: stallText(condition) })),
})

/** Several conditions on a line each; all but the first say how they go with the one before. */
const joined = (word: string) => (text: string, index: number) => (index === 0 ? text : `${word} ${text}`)

const questionOf = ({ failure, stall }: StopSpec, success: readonly string[]): string =>
  [failure.length > 0 ? 'failed?' : '', success.length > 0 ? 'good enough?' : '', stall.length > 0 ? 'stalled?' : '']
    .filter(Boolean)
    .join(' ')
