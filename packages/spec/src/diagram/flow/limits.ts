import { quotedLines } from '../label.js'
import { limitText } from '../limit-text.js'
import type { Flow } from './flow.js'

/** Draws all limits in one place, where an iteration begins; each says itself what is done at it. */
export const drawLimits = ({ plan, id, node, edge }: Flow): void => {
  const limits = [...plan.limits, ...(plan.furtherLimits ?? [])]
  if (limits.length === 0) return
  node(id('limits'), '[', quotedLines(limits.map(limitText)), ']', 'limits')
  edge(id('limits'), '-.->', id('pass'), 'limits')
}
