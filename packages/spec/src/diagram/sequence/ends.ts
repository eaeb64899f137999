import type { StopSpec } from '../../generated/types.js'
import { guardText } from '../guard-text.js'
import { waysOut } from '../ways-out.js'
import { personOf } from './cast.js'
import type { Scene } from './scene.js'

/** Plays what may end the run after an iteration, in the order it is looked at. */
export const playEnds = (scene: Scene, stop: StopSpec): void => {
  const { plan, engine, message, note, block } = scene
  // Mermaid breaks the head of a small block wherever it likes, so the conditions are said inside.
  for (const { kind, action, sort, text } of waysOut(plan, stop)) {
    if (action === 'retry_iteration') block('opt', sort, () => note(engine, `${text}: the iteration once more`))
    else
      block('break', sort, () => {
        if (action === 'escalate_human') message(engine, '->>', personOf(scene), `${text}: how to go on?`)
        else if (kind === 'success') playGate(scene, text)
        else note(engine, `${text}: halt`)
      })
  }
}

const playGate = ({ plan, engine, note }: Scene, text: string): void => {
  note(engine, `${text}: success`)
  for (const guard of plan.guards ?? [])
    if (guard.scope === 'pre_output') note(engine, `before it is given out: ${guardText(guard)}`)
}
