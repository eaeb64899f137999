import type { ChildPlan, CompositionSpec } from '../../generated/types.js'
import { childLines, triggerText } from '../child-text.js'
import { mergeLines } from '../merge-text.js'
import { playPlan } from './plan.js'
import type { Scene } from './scene.js'

/** Plays the loops inside a plan, which go before its own work. */
export const playComposition = (scene: Scene, composition: CompositionSpec): void => {
  const { type, children, merge } = composition
  const { engine, message, note, block } = scene
  // Who is in a child is known before anything is played, so that they stand in the order of the document.
  const cast = new Map(children.map(child => [child, castOf(scene, child)]))
  const play = (child: ChildPlan, isAgain = false) => {
    const { who, inner } = cast.get(child) ?? castOf(scene, child)
    const given = composition.adapters.filter(({ toChild }) => toChild === child.id)
    const asked = given.map(({ fromChild, task, input }) => `${input} from ${fromChild}.${task}`)
    message(engine, '->>', who, isAgain ? 'once more' : ['run', ...asked].join(', '))
    if (inner && !isAgain) playPlan(inner)
    message(who, '-->>', engine, 'result')
  }
  const [first, ...rest] = children
  if (!first) return
  if (type === 'parallel') {
    block(
      'par',
      first.id,
      () => play(first),
      rest.map(child => [child.id, () => play(child)]),
    )
    if (merge) note(engine, mergeLines(merge).join(', '))
    return
  }
  if (type === 'sequential') {
    for (const child of children) play(child)
    return
  }
  const outer = children.find(({ role }) => role === 'outer') ?? first
  play(outer)
  for (const child of children)
    if (child !== outer)
      block('opt', triggerText(child), () => {
        play(child)
        play(outer, true)
      })
}

/** Who runs a child, and the stage it plays on when its plan is at hand. */
const castOf = (scene: Scene, child: ChildPlan): { who: string; inner?: Scene } => {
  const title = childLines(child).join(': ')
  if (!child.plan) return { who: scene.actor('child', child.id, title) }
  const inner = scene.inside(child.plan, child.id, title)
  return { who: inner.engine, inner }
}
