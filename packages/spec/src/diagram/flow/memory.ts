import { quotedLines } from '../label.js'
import { memoryLines } from '../memory-text.js'
import { showsStrategy } from './feedback.js'
import type { Flow } from './flow.js'

/** Draws the memory, who reads what of it, and who may write when that is not everybody. */
export const drawMemory = (flow: Flow): void => {
  const { plan, id, node, edge } = flow
  if (!plan.memory) return
  const here = id('memory')
  const { writers } = plan.memory
  node(here, '[(', quotedLines(memoryLines(plan.memory)), ')]')
  if (!writers) edge(id('pass'), '-.->', here, 'any worker may write')
  for (const task of plan.tasks) {
    const keys = (task.inputs ?? []).filter(({ from }) => from === 'memory').map(({ name }) => name)
    const mayWrite = writers?.includes(task.id)
    if (keys.length === 0 && !mayWrite) continue
    const arrow = keys.length === 0 ? '-.->' : mayWrite ? '<-.->' : undefined
    const lines = [keys.length > 0 ? `reads ${keys.join(', ')}` : '', mayWrite ? 'writes' : '']
    if (arrow) edge(id('t', task.id), arrow, here, ...lines)
    else edge(here, '-.->', id('t', task.id), ...lines)
  }
  if (writers?.includes('optimizer') && showsStrategy(plan) && plan.strategy?.type !== 'memory_update')
    edge(id('strategy'), '-.->', here, 'writes')
}
