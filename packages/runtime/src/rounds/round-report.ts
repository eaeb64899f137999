import type { Checkpoint, Effect, EffectFinished, Plan, RoundReport, RoundStep } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import { changedSinceLooked } from '../core/iteration.js'
import type { State } from '../core/state.js'
import { lastError } from '../core/troubles.js'

/**
 * What an iteration came to, from its events.
 *
 * @param events those since the iteration began
 */
export const roundReport = (
  plan: Plan,
  state: State,
  events: readonly StampedEvent[],
  checkpoint: Checkpoint | undefined,
): RoundReport => {
  const steps = stepsIn(plan, events)
  const result = state.history.at(-1)
  const trouble = lastError(state)
  const healthy = isHealthy(plan, state)
  return {
    formatVersion: 1,
    run: state.run,
    loop: plan.name,
    round: state.iteration,
    simulated: state.simulated,
    startedAt: events[0]?.at ?? state.at,
    endedAt: events.findLast(({ type }) => type === 'iteration.ended')?.at ?? state.at, // the same, however often it is recorded
    seconds: result?.used.seconds ?? 0,
    healthy,
    summary: steps
      .map(({ step, result: said, value }) => `${step} ${value === undefined ? said : `${said} (${value})`}`)
      .join(', '),
    steps,
    metrics: { ...result?.metrics },
    ...(healthy || trouble === '' ? {} : { lastError: trouble }),
    ...(checkpoint ? { checkpoint } : {}),
  }
}

/** Whether every check that had to judge passes as things are now, and no task failed that may not. */
export const isHealthy = (plan: Plan, state: State): boolean =>
  (state.history.at(-1)?.failed.length ?? 0) === 0 &&
  !changedSinceLooked(plan, state) &&
  plan.checks.every(({ when }, index) => {
    const verdict = state.checks[index]?.verdict?.verdict
    return verdict === 'pass' || (when !== undefined && verdict === undefined)
  })

const stepsIn = (plan: Plan, events: readonly StampedEvent[]): RoundStep[] => {
  const labels = new Map([...plan.tasks, ...plan.checks].map(({ id, label }) => [id, label]))
  const steps = new Map<string, RoundStep>()
  for (const event of events) {
    if (event.type === 'effect.started' && isCommand(event.effect)) {
      const { id, target } = event.effect
      const step = labels.get(target) ?? target
      steps.set(id, { step, effect: id, startedAt: event.at, result: 'running', log: `logs/${id}.log` })
    }
    const step = 'effect' in event && typeof event.effect === 'string' ? steps.get(event.effect) : undefined
    if (step && event.type === 'effect.finished') steps.set(step.effect, { ...step, ...ended(event) })
    if (step && event.type === 'effect.lost') steps.set(step.effect, { ...step, result: 'lost' })
  }
  return [...steps.values()]
}

const isCommand = ({ kind }: Effect): boolean => kind === 'task' || kind === 'check'

const ended = ({
  status,
  ms,
  exit,
  verdict,
  error,
  gates,
}: EffectFinished): Omit<Partial<RoundStep>, 'step'> & Pick<RoundStep, 'result'> => ({
  result: verdict?.verdict ?? status,
  ...(ms === undefined ? {} : { ms }),
  ...(exit ? { exit } : {}),
  ...(verdict?.value === undefined ? {} : { value: verdict.value }),
  ...(error ? { message: error.message } : {}),
  ...(gates ? { gates } : {}),
})
