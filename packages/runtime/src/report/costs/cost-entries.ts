import type { Called, Effect, EffectFinished, LaneSpent, Reserve, RunRecord, Spent, UnfinishedCosts } from '@loop/spec'
import { costsNothing } from '@loop/spec'
import { countedAs } from '../../core/counted.js'
import type { StampedEvent } from '../../core/evolve.js'
import { calledIn } from '../called-in.js'

/** What one call used, or, of a loop inside whose record cannot be read, what its whole run did. */
export interface CostEntry {
  loop: string
  agent: string | undefined
  model: string | undefined
  /** When it began, ISO 8601. */
  at: string
  simulated: boolean
  calls: number
  isReported: boolean
  lane: LaneSpent['lane']
  usd: Spent['usd']
  tokens: Spent['tokens']
}

/** What the journal of a run says of costs. */
export interface RunCosts {
  entries: CostEntry[]
  status: UnfinishedCosts['status'] | 'over'
  /** Loops inside whose own record cannot be read, and that are counted as this run has them on record. */
  inside: string[]
  /** Calls whose end nobody saw yet. */
  open: { calls: number; held: Reserve }
}

/** Goes through a journal, event by event. What a loop inside used is in its own; `isRead` tells whether that can be read. */
export const costFold = (
  { plan, simulated }: Pick<RunRecord, 'plan' | 'simulated'>,
  isRead: (run: string) => boolean,
): { take(event: StampedEvent): void; end(): RunCosts } => {
  const entries: CostEntry[] = []
  const inside: string[] = []
  const open = new Map<string, { effect: Effect; called: Called | undefined; at: string }>()
  let status: RunCosts['status'] = 'running'

  const settle = (id: string, event?: EffectFinished): void => {
    const one = open.get(id)
    open.delete(id)
    if (!one) return
    const { effect, called, at } = one
    if (effect.kind === 'child') {
      if (!event?.child || isRead(event.child.run)) return
      entries.push(insideOf(plan, effect, at, simulated, event))
      inside.push(event.child.run)
      return
    }
    const { usage } = event ?? {}
    const counted = countedAs(usage, effect.reserve)
    const wasCalled = called !== undefined && (!event || event.ms !== undefined)
    if (!wasCalled && counted.tokens === 0 && counted.usd === 0) return
    const lane = effect.scripted ? 'scripted' : (usage?.lane ?? 'api')
    const usd = { reported: usage?.costUsd ?? 0, assumed: counted.assumed.usd }
    entries.push({
      loop: plan.name,
      agent: called?.agent,
      model: called?.model,
      at,
      simulated: simulated || event?.simulated === true,
      calls: wasCalled ? 1 : 0,
      isReported: counted.isKnown && (usage?.costUsd !== undefined || costsNothing(usage?.lane)),
      lane,
      usd,
      tokens: {
        input: usage?.inputTokens ?? 0,
        output: usage?.outputTokens ?? 0,
        cachedInput: usage?.cachedInputTokens ?? 0,
        reasoning: usage?.reasoningTokens ?? 0,
        assumed: counted.assumed.tokens,
      },
    })
  }

  const take = (event: StampedEvent): void => {
    switch (event.type) {
      case 'run.started':
      case 'run.resumed':
        status = 'running'
        return
      case 'effect.started': {
        const { effect, called, at } = event
        open.set(effect.id, { effect, called: calledIn(plan, effect, called), at })
        return
      }
      case 'effect.finished':
        settle(event.effect, event)
        return
      case 'effect.lost':
        settle(event.effect)
        return
      case 'run.paused':
        status = 'paused'
        return
      case 'run.waiting':
        status = 'waiting'
        return
      case 'run.interrupted':
        status = 'interrupted'
        return
      case 'run.ended':
        status = 'over'
        return
      default:
        return
    }
  }

  const end = (): RunCosts => {
    const calls = [...open.values()].filter(({ effect, called }) => called && effect.kind !== 'child')
    const held = { tokens: 0, usd: 0 }
    for (const { effect } of calls) {
      held.tokens += effect.reserve.tokens
      held.usd += effect.reserve.usd
    }
    return { entries, status, inside, open: { calls: calls.length, held } }
  }
  return { take, end }
}

/** What a whole run used, as the run around it has it on record. */
const insideOf = (
  plan: RunRecord['plan'],
  { target }: Effect,
  at: string,
  simulated: boolean,
  { usage = {}, child }: EffectFinished,
): CostEntry => {
  const { inputTokens = 0, outputTokens = 0, costUsd = 0 } = usage
  const { tokens = 0, usd = 0 } = child?.assumed ?? {}
  const inner = plan.composition?.children.find(({ id }) => id === target)
  return {
    loop: inner && 'plan' in inner && inner.plan ? inner.plan.name : target,
    agent: undefined,
    model: undefined,
    at,
    simulated,
    calls: 0,
    isReported: tokens === 0 && usd === 0,
    lane: 'api',
    usd: { reported: Math.max(0, costUsd - usd), assumed: usd },
    tokens: {
      input: Math.max(0, inputTokens - tokens),
      output: outputTokens,
      cachedInput: 0,
      reasoning: 0,
      assumed: tokens,
    },
  }
}
