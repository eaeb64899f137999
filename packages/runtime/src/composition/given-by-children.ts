import type { Handed, Task } from '@loop/spec'
import { hasPassed } from '../core/children.js'
import type { Session } from '../drive/session.js'
import { type Branch, merged } from './merge.js'
import { answerOf } from './results.js'

/**
 * What a task of the whole is given of the loops inside: one that waits for nothing gets their results as one; where they are
 * to be synthesized, the synthesizer alone gets them.
 */
export const givenByChildren = async ({ plan, state, root }: Session, task: Task): Promise<Handed[]> => {
  const { composition } = plan
  if (!composition) return []
  const { strategy, synthesizer } = composition.merge ?? {}
  const isReceiver =
    strategy === 'synthesize' && synthesizer !== undefined ? task.id === synthesizer : task.after.length === 0
  if (!isReceiver) return []
  const branches: Branch[] = []
  for (const child of composition.children) {
    const { result } = state.children[child.id] ?? {}
    if (!result) continue
    const answer = await answerOf(root, child, result)
    branches.push({ child, passed: hasPassed(state.children[child.id]), score: result.score, answer })
  }
  const { results, dissent } = merged(composition, branches)
  return [
    { name: 'Results of the loops inside', text: results.map(textOf).join('\n\n') },
    ...(dissent.length > 0 ? [{ name: 'Dissent', text: dissent.map(textOf).join('\n\n') }] : []),
  ]
}

const textOf = ({ child, passed, score, answer }: Branch): string => {
  const how = [
    ...(passed ? [] : ['failed']),
    ...(score === undefined ? [] : [`score ${Math.round(score * 1000) / 1000}`]),
  ]
  return `### ${child.id}${how.length > 0 ? ` (${how.join(', ')})` : ''}\n\n${answer}`
}
