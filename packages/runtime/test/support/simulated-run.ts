import { bound, type Effect, type EffectFinished, type EventBody, type Plan } from '@loop/spec'
import { seeded } from '../../src/agents/random.js'
import { askFor } from '../../src/asks/questions.js'
import type { Question } from '../../src/core/state.js'
import { notBegun } from '../../src/drive/waiting.js'
import { type Decision, decide, evolve, initialState, type StampedEvent, type State } from '../../src/index.js'
import { outcomeOfCommand } from './simulated-commands.js'

/** An effect that is under way, and when it ends. */
interface Flying {
  effect: Effect
  end: number
}

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
  let flying: Flying[] = []
  let now = 0
  const fly = (effect: Effect, ms: number) => {
    flying.push({ effect, end: now + ms })
  }
  const add = (body: EventBody) => {
    const event = { seq: events.length + 1, at: '2026-01-01T00:00:00.000Z', t: now, ...body }
    events.push(event)
    state = evolve(plan, state, event)
  }
  const resume = () => {
    add({
      type: 'run.resumed',
      limits: !crashes || random() < 0.5 ? state.limits : state.limits.map(limit => ({ ...limit, max: limit.max * 2 })),
    })
    const inside = flying.filter(({ effect }) => effect.policy === 'reconcile')
    for (const { effect, waits, begun } of Object.values(state.running))
      if (waits && !begun) add(notBegun(effect))
      else if (effect.policy === 'reconcile')
        add({ type: 'effect.resumed', effect: effect.id, reserve: effect.reserve })
      else add({ type: 'effect.lost', effect: effect.id, next: effect.policy === 'retry' ? 'retry' : 'ask' })
    flying = inside
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
      for (const effect of decision.start) {
        add({ type: 'effect.started', effect, ...(effect.delayMs ? { waits: true } : {}) })
        fly(effect, effect.delayMs ?? durationOf(plan, effect, random))
      }
    } else if ('rest' in decision) {
      if (state.status === 'done' || state.status === 'failed' || random() < 0.2) break
      resume()
    } else {
      if (crashes && random() < 0.05) {
        resume() // the driver died here
        continue
      }
      const first = flying.reduce<Flying | undefined>((a, b) => (a && a.end <= b.end ? a : b), undefined)
      flying = flying.filter(other => other !== first)
      now = Math.max(now, first?.end ?? 0)
      const effect = first?.effect
      const { waits, begun } = state.running[effect?.id ?? ''] ?? {}
      if (effect && waits && !begun) {
        add({ type: 'effect.begun', effect: effect.id })
        fly(effect, durationOf(plan, effect, random))
      } else if (effect) add(outcomeOf(plan, state, effect, random, crashes))
    }
  }
  return { state, events }
}

/** How many milliseconds an effect takes: all that it may, or less. */
const durationOf = (plan: Plan, { kind, target }: Effect, random: () => number): number => {
  const share = random() < 0.4 ? 1 : random()
  return Math.floor(share * 1000 * longestOf(plan, kind, target))
}

const longestOf = (plan: Plan, kind: Effect['kind'], target: string): number => {
  const task = plan.tasks.find(({ id }) => id === target)
  const check = plan.checks.find(({ id }) => id === target)
  const child = plan.composition?.children.find(({ id }) => id === target)
  if (kind === 'task') return plan.agents[task?.agent ?? '']?.timeoutSeconds ?? 1800
  if (kind === 'child') return (child?.plan && bound(child.plan).seconds.value) ?? 0
  if (kind !== 'check') return 0
  return check?.kind === 'agent'
    ? (plan.agents[check.agent ?? '']?.timeoutSeconds ?? 1800)
    : (check?.timeoutSeconds ?? 600)
}

const outcomeOf = (
  plan: Plan,
  state: State,
  effect: Effect,
  random: () => number,
  crashes: boolean,
): EffectFinished => {
  const ofCommand = plan.dialect === 'openloop' ? outcomeOfCommand(plan, state, effect, random, crashes) : undefined
  if (ofCommand) return ofCommand
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
        ...brokenGuard(plan, effect.target, random),
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
        verdict: {
          verdict: changed.changed ? 'inconclusive' : verdict,
          ...(plan.stop && verdict !== 'inconclusive' ? { score: Math.round(random() * 10) / 10 } : {}),
          criteria: [],
          independence: 'other',
        },
        ...changed,
      }
    }
    case 'ask':
      return {
        ...base,
        status: 'ok',
        ask: askFor(plan, state, state.questions[0] ?? questionOf(effect)),
      }
    case 'child':
      return {
        ...base,
        status: 'ok',
        usage: { ...usage, outputTokens: 0 },
        child: { run: `r.${effect.id}`, outcome: random() < 0.7 ? 'done' : 'failed', outputs: {} },
      }
    case 'feedback':
      return {
        ...base,
        status: 'ok',
        messages: (plan.routes ?? []).map(({ id, to, target }) => ({
          route: id,
          to,
          text: 'better',
          ...(target === undefined ? {} : { target }),
        })),
      }
    case 'improve': {
      const type = plan.strategy?.type ?? 'manual'
      const version = state.steps + 1
      return {
        ...base,
        status: 'ok',
        improvement: {
          type,
          message: 'a change',
          prompts: [{ task: 't', version, file: `t.v${version}.md` }],
          ...(type === 'manual' ? { proposal: true } : {}),
        },
      }
    }
    case 'guard':
    case 'record':
    case 'remember':
      return { ...base, status: 'ok' }
  }
}

const questionOf = ({ target, about }: Effect): Question => ({
  kind: target as Question['kind'],
  ...(about === undefined ? {} : { about }),
})

/** Now and then what a guarded task made is not as it should be. */
const brokenGuard = (plan: Plan, task: string, random: () => number): Pick<EffectFinished, 'guards'> => {
  const guard = plan.guards?.find(({ tasks }) => tasks.includes(task))
  if (!guard || random() > 0.1) return {}
  return { guards: [{ guard: guard.id, action: guard.action, message: 'it is too long' }] }
}
