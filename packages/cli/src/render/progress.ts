import type { StampedEvent } from '@loop/runtime'
import type { Effect, EffectFinished } from '@loop/spec'

/** How far a task or a check is: what its latest call used, and since when it runs. */
export interface StepProgress {
  /** Wall clock in milliseconds, while it runs. */
  since?: number | undefined
  /** Its effect, while it runs. */
  effect?: string
  ms?: number | undefined
  tokens: number
  usd: number
}

/** What the events told so far about each task and check, by its id. */
export interface Progress {
  add(event: StampedEvent): void
  of(id: string): StepProgress | undefined
  /** The effect of an id that was started. */
  effect(id: string): Effect | undefined
}

export const trackProgress = (): Progress => {
  const steps = new Map<string, StepProgress>()
  const effects = new Map<string, Effect>()
  const end = (id: string, event?: EffectFinished) => {
    const target = effects.get(id)?.target
    if (target === undefined) return
    const { usage, ms } = event ?? {}
    const tokens = (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0)
    steps.set(target, { ms, tokens, usd: usage?.costUsd ?? 0 })
  }
  return {
    add(event) {
      if (event.type === 'effect.started') {
        effects.set(event.effect.id, event.effect)
        steps.set(event.effect.target, { since: Date.parse(event.at), effect: event.effect.id, tokens: 0, usd: 0 })
      } else if (event.type === 'effect.finished') end(event.effect, event)
      else if (event.type === 'effect.lost') end(event.effect)
      else if (event.type === 'round.started') for (const id of event.tasks) steps.delete(id)
    },
    of: id => steps.get(id),
    effect: id => effects.get(id),
  }
}
