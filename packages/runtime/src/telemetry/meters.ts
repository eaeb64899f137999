import { costsNothing, countedUsd, type Plan } from '@loop/spec'
import type { Meter } from '@opentelemetry/api'
import type { StampedEvent } from '../core/evolve.js'
import { calledIn } from '../report/called-in.js'
import { genAi, type MetricName, metrics } from './conventions.js'
import { callAttributes, errorType, type OpenEffect } from './effect-span.js'
import { type Attributes, present } from './span.js'

/** Adds a number to what a metric holds. */
export type Measure = (metric: MetricName, value: number, attributes: Attributes) => void

/** The instruments of all metrics. */
export const measureWith = (meter: Meter): Measure => {
  const record = new Map<MetricName, (value: number, attributes: Attributes) => void>()
  for (const [name, metric] of Object.entries(metrics)) {
    const { unit, description } = metric
    if (metric.kind === 'counter') {
      const counter = meter.createCounter(name, { unit, description })
      record.set(name as MetricName, (value, attributes) => counter.add(value, attributes))
    } else {
      const advice = { explicitBucketBoundaries: [...metric.buckets] }
      const histogram = meter.createHistogram(name, { unit, description, advice })
      record.set(name as MetricName, (value, attributes) => histogram.record(value, attributes))
    }
  }
  return (metric, value, attributes) => record.get(metric)?.(value, attributes)
}

/**
 * Measures what the events of a run tell while it is driven. A driver that takes a run up hands in what came before as `remember`, which
 * measures nothing: it was measured then. Loops inside are measured by their own events, so what they report to the whole is left out.
 */
export const metricFold = (
  { plan, simulated }: { plan: Plan; simulated: boolean },
  measure: Measure,
): { remember(event: StampedEvent): void; take(event: StampedEvent): void } => {
  const effects = new Map<string, Pick<OpenEffect, 'effect' | 'called'>>()
  const of = present({ 'loop.name': plan.name, 'loop.simulated': simulated ? true : undefined })

  const remember = (event: StampedEvent): void => {
    if (event.type === 'effect.started')
      effects.set(event.effect.id, { effect: event.effect, called: calledIn(plan, event.effect, event.called) })
    if (event.type === 'effect.finished' || event.type === 'effect.lost') effects.delete(event.effect)
  }

  const ended = (event: StampedEvent & { type: 'effect.finished' | 'effect.lost' }): void => {
    const open = effects.get(event.effect)
    if (!open) return
    const { effect, called } = open
    const end = event.type === 'effect.lost' ? { status: 'lost' as const } : event
    if (event.type === 'effect.finished' && event.verdict)
      measure('loop.verdicts', 1, { ...of, 'loop.check': effect.target, 'loop.verdict': event.verdict.verdict })
    if (!called) return // as of a loop inside, whose calls are in its own run
    const { usage, ms, simulated: pretended = simulated } = 'type' in end ? end : {}
    const wasCalled = event.type === 'effect.lost' || ms !== undefined
    const call = { ...of, ...callAttributes(plan, called) }
    if (ms !== undefined)
      measure('gen_ai.client.operation.duration', ms / 1000, {
        ...call,
        ...present({ [genAi.errorType]: errorType(end) }),
      })
    if (pretended || !wasCalled) return // nothing of it is a measurement
    for (const [type, tokens] of [
      ['input', usage?.inputTokens],
      ['output', usage?.outputTokens],
    ] as const)
      if (tokens !== undefined) measure('gen_ai.client.token.usage', tokens, { ...call, [genAi.tokenType]: type })
    const isMoney = !costsNothing(usage?.lane) && usage?.lane !== 'unknown' && !effect.scripted
    if (!isMoney) return
    const reported = usage?.costUsd ?? 0
    const assumed = countedUsd(usage, effect.reserve) - reported
    if (reported > 0) measure('loop.cost.usd', reported, { ...call, 'loop.cost.source': 'reported' })
    if (assumed > 0) measure('loop.cost.usd', assumed, { ...call, 'loop.cost.source': 'assumed' })
  }

  const stands = (outcome: string): void => measure('loop.runs', 1, { ...of, 'loop.run.outcome': outcome })

  const take = (event: StampedEvent): void => {
    if (event.type === 'effect.finished' || event.type === 'effect.lost') ended(event)
    else if (event.type === 'round.started') measure('loop.rounds', 1, { ...of, 'loop.round.because': event.because })
    else if (event.type === 'run.paused') stands('paused')
    else if (event.type === 'run.waiting') stands('waiting')
    else if (event.type === 'run.interrupted') stands('interrupted')
    else if (event.type === 'run.ended') {
      stands(event.outcome)
      measure('loop.run.duration', event.t / 1000, { ...of, 'loop.run.outcome': event.outcome })
    }
    remember(event)
  }
  return { remember, take }
}
