import type { Effect, EventBody, GuardFinding, Improvement, MemoryWrite, StrategySpec } from '@loop/spec'
import { needsPerson } from '../improve/gate.js'
import { refinePrompts } from '../improve/prompts.js'
import { nextValues } from '../improve/search.js'
import { keep } from './keep.js'
import type { Session } from './session.js'

/** What a step of the strategy comes to. */
interface Step {
  improvement?: Improvement
  writes?: MemoryWrite[]
  guards?: GuardFinding[]
  problem?: string
}

/** Makes the loop better by what the last iteration taught, or proposes how. Calls no model. */
export const performImprove = async (session: Session, { id }: Effect): Promise<EventBody> => {
  const { improvement, writes, guards, problem } = await stepOf(session, session.plan.strategy as StrategySpec, id)
  return {
    type: 'effect.finished',
    effect: id,
    status: problem === undefined ? 'ok' : 'failed',
    ...(session.state.simulated ? { simulated: true } : {}),
    ...(improvement ? { improvement } : {}),
    ...(writes ? { writes } : {}),
    ...(guards ? { guards } : {}),
    ...(problem === undefined ? {} : { error: { code: 'improve', message: problem } }),
  }
}

const stepOf = async (session: Session, strategy: StrategySpec, effect: string): Promise<Step> => {
  const { state } = session
  const { type } = strategy
  const number = state.steps + 1
  const gated = !state.agreed && needsPerson(strategy, number) ? { proposal: true } : {}
  switch (type) {
    case 'prompt_refinement':
    case 'structural':
    case 'manual': {
      const refined = await refinePrompts(session, strategy, number)
      if (!refined) return { problem: 'no prompt may be changed: `preserve_sections` keeps all that would be' }
      return { improvement: { type, ...refined, ...gated } }
    }
    case 'parameter_search': {
      const { parameters: now } = state.changes
      const best = state.best?.changes.parameters ?? {}
      const seed = state.simulated ? String(state.seed) : state.run
      const next = nextValues(strategy.search ?? {}, best, state.tried, seed)
      if (next) return { improvement: { type, message: `tries ${said(next)}`, parameters: next, ...gated } }
      if (said(now) === said(best)) return {}
      return {
        improvement: {
          type,
          message: `all values were tried; ${said(best)} were the best`,
          parameters: best,
          ...gated,
        },
      }
    }
    case 'memory_update':
      return 'proposal' in gated
        ? { improvement: { type, message: `keeps as lessons: ${lessons(session)}`, proposal: true } }
        : remember(session, effect)
  }
}

const said = (parameters: Readonly<Record<string, unknown>>): string => {
  const all = Object.entries(parameters).map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
  return all.length > 0 ? all.sort().join(', ') : 'the values of the document'
}

const lessons = ({ state }: Session): string =>
  state.messages
    .filter(({ to }) => to === 'strategy')
    .map(({ text }) => text.trim())
    .join('\n\n')

/** What was sent to the strategy becomes an entry of memory. */
const remember = async (session: Session, effect: string): Promise<Step> => {
  const { keyed, state } = session
  const improvement = {
    type: 'memory_update' as const,
    message: `keeps what iteration ${state.iteration} taught as lessons`,
  }
  if (state.simulated) return { improvement } // a dry run keeps nothing
  if (!keyed) return { problem: 'there is no memory by keys that the lessons could be kept in' }
  if (!keyed.mayWrite('optimizer')) return { problem: 'the memory does not let "optimizer" write `lessons`' }
  const { writes, warnings, guards } = await keep(session, 'optimizer', 'lessons', lessons(session), effect)
  if (!writes) return { problem: warnings?.[0] ?? 'the lessons could not be kept', ...(guards ? { guards } : {}) }
  return {
    improvement,
    writes,
    ...(guards ? { guards } : {}),
  }
}
