import type { ChildEvent, StampedEvent, State } from '@loop/runtime'
import type { Plan } from '@loop/spec'
import type { Paint } from '../terminal.js'

/** Shows how a run goes on, while it does. */
export interface RunView {
  event(event: StampedEvent, state: State): void
  /** An event of a run inside. */
  child(event: ChildEvent, state: State): void
  /** A piece of the answer of a model, as it comes; with the run when that is one inside. */
  text(text: string, effect: string, run?: string): void
  /** Something that is no event, such as what Ctrl-C will do. */
  tell(message: string): void
  /** Nothing more is to come. */
  close(): void
}

export interface ViewOptions {
  plan: Plan
  simulated: boolean
  /** Events of a run that is taken up again. */
  earlier: readonly StampedEvent[]
  paint: Paint
}
