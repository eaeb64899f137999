import type { Effect, EffectFinished, EventBody, Plan } from '@loop/spec'
import { seeded } from '../../src/agents/random.js'
import { askFor } from '../../src/asks/questions.js'
import { type Decision, decide, evolve, initialState, type StampedEvent, type State } from '../../src/index.js'

/** One step of a run in memory: what was decided, and the state and events at that moment. */
export interface Moment {
  decision: Decision
  state: State
  events: readonly StampedEvent[]
}

/**
 * Runs a plan in memory with chance in place of agents, checks, people and crashes, up to a number of decisions.
 * Nothing of the engine is replaced but the world.
 */
export const simulateRun = (
  plan: Plan,
  seed: number,
  onMoment: (moment: Moment) => void,
  { most = 400, crashes = true }: { most?: number; crashes?: boolean } = {},
): { state: State; events: StampedEvent[] } => {
  const random = seeded(seed)
  const events: StampedEvent[] = []
  let state = initialState(plan)
  let flying: Effect[] = []
  const add = (body: EventBody) => {
    const event = { seq: events.length + 1, at: '2026-01-01T00:00:00.000Z', t: events.length, ...body }
    events.push(event)
    state = evolve(plan, state, event)
  }
  const resume = () => {
    add({
      type: 'run.resumed',
      limits: !crashes || random() < 0.5 ? state.limits : state.limits.map(limit => ({ ...limit, max: limit.max * 2 })),
    })
    for (const { effect } of Object.values(state.running))
      add({ type: 'effect.lost', effect: effect.id, next: effect.policy === 'retry' ? 'retry' : 'ask' })
    flying = []
    if (state.ask && random() < 0.8) {
      const { options, id } = state.ask
      add({ type: 'ask.answered', ask: id, choice: options[Math.floor(random() * options.length)]?.choice ?? 'stop' })
    }
  }

  add({ type: 'run.started', run: 'r', simulated: false, inputs: {}, limits: plan.limits })
  for (let step = 0; step < most; step++) {
    const decision = decide(plan, state)
    onMoment({ decision, state, events })
    if ('record' in decision) add(decision.record)
    else if ('start' in decision) {
      for (const effect of decision.start) add({ type: 'effect.started', effect })
      flying.push(...decision.start)
    } else if ('rest' in decision) {
      if (state.status === 'done' || state.status === 'failed' || random() < 0.2) break
      resume()
    } else {
      if (crashes && random() < 0.05) {
        resume() // the driver died here
        continue
      }
      const [effect] = flying.splice(Math.floor(random() * flying.length), 1)
      if (effect) add(outcomeOf(plan, state, effect, random, crashes))
    }
  }
  return { state, events }
}

const outcomeOf = (
  plan: Plan,
  state: State,
  effect: Effect,
  random: () => number,
  crashes: boolean,
): EffectFinished => {
  const base = { type: 'effect.finished' as const, effect: effect.id }
  const usage = {
    inputTokens: Math.floor(random() * (effect.reserve.tokens + 1)),
    ...(random() < 0.5 ? { outputTokens: 0 } : {}),
    costUsd: Math.floor(random() * (effect.reserve.usd + 1)),
  }
  switch (effect.kind) {
    case 'task':
      return {
        ...base,
        status: random() < 0.15 ? 'failed' : crashes && random() < 0.05 ? 'cut' : 'ok',
        usage,
        output: { text: 'x', bytes: 1 },
      }
    case 'choice':
      return random() < 0.05 ? { ...base, status: 'failed' } : { ...base, status: 'ok', value: random() < 0.5 }
    case 'check': {
      const verdict = random() < 0.4 ? 'pass' : random() < 0.7 ? 'fail' : 'inconclusive'
      const changed = random() < 0.05 ? { changed: ['x'] } : {}
      return {
        ...base,
        status: 'ok',
        usage,
        verdict: { verdict: changed.changed ? 'inconclusive' : verdict, criteria: [], independence: 'other' },
        ...changed,
      }
    }
    case 'ask':
      return {
        ...base,
        status: 'ok',
        ask: askFor(plan, state, state.questions[0] ?? { kind: effect.target as 'rounds-exhausted' }),
      }
    case 'remember':
      return { ...base, status: 'ok' }
  }
}
