import type { AgentSpec, Called, Effect, EffectFinished, Plan } from '@loop/spec'
import { genAi, operations, providerName } from './conventions.js'
import { type Attributes, present, type Span, type Value } from './span.js'

/** An effect that has begun. */
export interface OpenEffect {
  effect: Effect
  at: string
  called: Called | undefined
  /** Id of the span around it. */
  parent: string
}

/** How an effect ended, as far as the journal says. */
export type End = Partial<Omit<EffectFinished, 'type' | 'effect' | 'status'>> & {
  status: EffectFinished['status'] | 'lost'
}

/** What a span of an effect is called, and which operation of the conventions it is. */
export const nameOf = (plan: Plan, { effect: { kind, target }, called }: OpenEffect): string => {
  if (!called) return kind === 'child' ? `loop ${target}` : `${kind} ${target}`
  return plan.agents[called.agent]?.kind === 'model'
    ? `${operations.model} ${called.model ?? called.agent}`
    : `${operations.program} ${called.agent}`
}

/** Whom a call is made to, in the words of the conventions; these are what its metrics go by as well. */
export const callAttributes = (plan: Plan, called: Called | undefined): Attributes => {
  if (!called) return {}
  const agent = plan.agents[called.agent]
  return present({
    [genAi.operation]: agent?.kind === 'model' ? operations.model : operations.program,
    [genAi.provider]: called.provider === undefined ? 'unknown' : providerName(called.provider),
    [genAi.model]: called.model,
    [genAi.agent]: called.agent,
  })
}

/** The class of what went wrong, and never its words. */
export const errorType = ({ status, error }: End): string | undefined =>
  status === 'ok' ? undefined : (error?.code ?? status)

/** Attributes of an effect that has ended. */
export const effectAttributes = (plan: Plan, { effect, called }: OpenEffect, end: End): Attributes => {
  const { status, usage, verdict, guards = [], exit, child, value, session, simulated } = end
  const agent = called && plan.agents[called.agent]
  return {
    ...callAttributes(plan, called),
    ...(agent?.kind === 'model' ? samplingOf(agent) : {}),
    ...present({
      'loop.effect': effect.id,
      'loop.effect.kind': effect.kind,
      'loop.effect.target': effect.target,
      'loop.effect.attempt': effect.attempt,
      'loop.effect.status': status,
      'loop.effect.delay_ms': effect.delayMs,
      'loop.iteration': effect.iteration,
      'loop.round': effect.round,
      'loop.simulated': simulated,
      'loop.scripted': effect.scripted,
      [genAi.errorType]: errorType(end),
      [genAi.conversation]: session,
      [genAi.inputTokens]: usage?.inputTokens,
      [genAi.outputTokens]: usage?.outputTokens,
      [genAi.cachedTokens]: usage?.cachedInputTokens,
      [genAi.reasoningTokens]: usage?.reasoningTokens,
      'loop.usage.lane': usage?.lane,
      'loop.usage.cost_usd': usage?.costUsd,
      'loop.usage.reported': called && usage?.inputTokens !== undefined && usage.outputTokens !== undefined,
      ...(verdict
        ? {
            [genAi.evaluation]: effect.target,
            [genAi.score]: verdict.score,
            [genAi.verdict]: verdict.verdict,
            'loop.verdict': verdict.verdict,
            'loop.verdict.independence': verdict.independence,
            'loop.failure_codes': verdict.codes,
          }
        : {}),
      'loop.guards': guards.map(({ guard, action }) => `${guard}=${action}`),
      'loop.exit.code': exit?.code,
      'loop.child.run': child?.run,
      'loop.choice': value,
    }),
  }
}

const samplingOf = ({ sampling, baseUrl }: AgentSpec): Attributes =>
  present({
    [genAi.temperature]: sampling?.temperature,
    [genAi.topP]: sampling?.topP,
    [genAi.maxTokens]: sampling?.maxOutputTokens,
    [genAi.server]: hostOf(baseUrl),
  })

const hostOf = (url: string | undefined): Value | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined

/** The span of an effect that has ended. */
export const effectSpan = (plan: Plan, run: string, id: string, open: OpenEffect, end: End, at: string): Span => ({
  run,
  id,
  parent: open.parent,
  name: nameOf(plan, open),
  isClient: open.called !== undefined && plan.agents[open.called.agent]?.kind === 'model',
  startedAt: open.at,
  endedAt: at,
  attributes: effectAttributes(plan, open, end),
  failed: end.status === 'failed' || end.status === 'lost',
  ...(end.error ? { message: end.error.message } : {}),
})
