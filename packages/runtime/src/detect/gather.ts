import type { EffectFinished, EffectLost, Plan } from '@loop/spec'
import { bypassIn } from '../core/bypass.js'
import { overrunIn } from '../core/overrun.js'
import type { Step } from '../report/history.js'
import { gatherBleeding } from './bleeding.js'
import { gatherResults, keepBest } from './gather-results.js'
import type { Gathered, Judgement, Shown } from './gathered.js'

/** Adds to what is gathered what a step of the journal shows. */
export const gather = (plan: Plan, gathered: Gathered, step: Step): void => {
  const { event, before, after } = step
  gatherBleeding(plan, gathered, step)
  switch (event.type) {
    case 'iteration.started':
      keepBest(plan, gathered, after)
      gathered.iterations.push({ iteration: event.iteration, rounds: 0, metrics: {}, ended: false })
      break
    case 'round.started': {
      const current = gathered.iterations.at(-1)
      if (current) current.rounds++
      keepBest(plan, gathered, after)
      break
    }
    case 'iteration.ended':
      Object.assign(gathered.iterations.at(-1) ?? {}, { ended: true, metrics: event.metrics })
      break
    case 'effect.started': {
      const { id, kind, target, iteration, round } = event.effect
      gathered.open[id] = event.seq
      if (kind === 'check') gathered.judged.push({ id, target, iteration, round })
      break
    }
    case 'effect.finished':
    case 'effect.lost':
      gatherEnd(plan, gathered, step, event)
      break
    case 'ask.answered': {
      gathered.movedAt = event.t
      const judgement = judgedByPerson(plan, step)
      if (judgement) gathered.judged.push(judgement)
      const held = event.choice === 'approve' ? before.questions[0]?.held?.effect : undefined
      for (const made of gathered.made) if (made.id === held) delete made.unapproved
    }
  }
  gatherTroubles(plan, gathered, step)
}

const moving: ReadonlySet<string> = new Set(['task', 'check', 'choice', 'child'])

/** Enough calls in a row that ran into a time limit; see {@link hanging}. */
export const leastTimeouts = 3

const gatherEnd = (
  plan: Plan,
  gathered: Gathered,
  step: Step,
  event: (EffectFinished | EffectLost) & { t: number },
) => {
  const effect = step.before.running[event.effect]?.effect
  const status = event.type === 'effect.lost' ? 'lost' : event.status
  if (status === 'ok' || status === 'failed') delete gathered.open[event.effect]
  if (!effect) return
  if (status === 'ok' && moving.has(effect.kind)) gathered.movedAt = event.t
  const error = event.type === 'effect.finished' ? event.error : undefined
  if (effect.kind === 'task') noteTimeout(gathered, effect, error?.code === 'timeout')
  if (event.type === 'effect.finished') gatherResults(plan, gathered, step, effect, event)
}

const noteTimeout = (
  { timeouts }: Gathered,
  { id: by, target, iteration }: { id: string; target: string; iteration: number },
  isTimeout: boolean,
): void => {
  const row = timeouts[target]
  if (row && row.length >= leastTimeouts) return
  if (isTimeout) timeouts[target] = [...(row ?? []), { by, iteration }]
  else if (row) delete timeouts[target]
}

/** A person's verdict comes with an answer, not with an effect. */
const judgedByPerson = (plan: Plan, { event, before, after }: Step): Judgement | undefined => {
  const [question] = before.questions
  if (question?.kind !== 'person-check' || event.type !== 'ask.answered' || after.decided) return undefined
  const index = plan.checks.findIndex(({ id }) => id === question.about)
  const said = after.checks[index]?.verdict
  if (!said) return undefined
  const { verdict, score, independence } = said
  return {
    id: event.ask,
    target: plan.checks[index]?.id ?? '',
    iteration: before.iteration,
    round: Math.max(1, before.round),
    verdict: { verdict, independence, ...(score === undefined ? {} : { score }) },
  }
}

/** What goes wrong at an event, and what the strategy changes. */
const gatherTroubles = (plan: Plan, gathered: Gathered, { event, before, after }: Step): void => {
  const at: Shown = { by: nameOf(event), iteration: Math.max(1, before.iteration) }
  const overrun = gathered.overrun ? undefined : overrunIn(plan, before, after, event)
  if (overrun) gathered.overrun = { ...overrun, ...at }
  const bypass = bypassIn(plan, before, event)
  if (bypass) {
    gathered.bypass ??= bypass
    gathered.bypasses.push(at)
  }
  if ('writes' in event)
    for (const write of event.writes ?? []) if (write.conflict) gathered.conflicts.push({ ...write, ...at })
  if (isChange({ event, before, after })) gathered.changes.push(at)
}

const nameOf = (event: Step['event']): string => {
  if (event.type === 'effect.finished' || event.type === 'effect.lost') return event.effect
  return event.type === 'ask.answered' ? event.ask : event.type
}

/** Whether a change counts from here on; one that a person said no to is none. */
const isChange = ({ event, before, after }: Step): boolean => {
  if (after.steps === before.steps) return false
  if (event.type === 'effect.finished') return event.improvement !== undefined
  return event.type === 'ask.answered' && event.choice === 'approve' && before.proposal !== undefined
}
