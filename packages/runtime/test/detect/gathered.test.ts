import type { Plan } from '@loop/spec'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gather } from '../../src/detect/gather.js'
import { type Gathered, nothingGathered } from '../../src/detect/gathered.js'
import { diagnose, initialState, type StampedEvent } from '../../src/index.js'
import { diagnosisOf } from '../../src/report/diagnosis.js'
import { historyOf, stepsOf } from '../../src/report/history.js'
import { kinds } from '../support/arbitrary-kinds.js'
import { simulateRun } from '../support/simulated-run.js'

const readAgain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** What detectors look at, written down after each event and read again. */
const gatheredAgain = (plan: Plan, events: readonly StampedEvent[]) => {
  let [gathered, state] = [nothingGathered(), initialState(plan)]
  for (const step of stepsOf(plan, events)) {
    gather(plan, gathered, step)
    gathered = readAgain(gathered)
    state = step.after
  }
  return { plan, state, ...gathered }
}

/** The results that counted in a round, from a record in which nothing is dropped. */
const madeBy = (plan: Plan, events: readonly StampedEvent[], { iteration = 0, round = 0 }) => {
  const effects = historyOf(plan, events).flatMap(({ effects }) => effects)
  return plan.tasks.flatMap(({ id }) => {
    const made = effects.findLast(
      each =>
        each.kind === 'task' &&
        each.target === id &&
        each.status === 'ok' &&
        each.iteration === iteration &&
        each.round <= round,
    )
    return made?.output ? [made.id] : []
  })
}

test.each(kinds)(
  'of any run of a plan with %s, what is kept beside the state leads to the same diagnosis',
  (_, plans) => {
    fc.assert(
      fc.property(plans, fc.integer(), (plan, seed) => {
        const { events } = simulateRun(plan, seed, () => {})
        const whole = diagnose(plan, events)
        expect(readAgain(diagnosisOf(gatheredAgain(plan, events)))).toEqual(readAgain(whole))
        if (!whole.best || whole.best.withheld !== undefined) return
        const made = whole.best.outputs.filter(({ task }) => plan.tasks.some(({ id }) => id === task))
        expect(made.map(({ effect }) => effect)).toEqual(madeBy(plan, events, whole.best))
      }),
      { numRuns: 60 },
    )
  },
)

test('what is gathered of a long run without checks is no more than of a short one', () => {
  const [, plans] = kinds[1] ?? []
  if (!plans) throw new Error('there are no plans with stop conditions')
  const [some] = fc.sample(plans, { numRuns: 1, seed: 1 })
  const plan: Plan = {
    ...(some as Plan),
    checks: [],
    metrics: [],
    guards: [],
    limits: [],
    furtherLimits: [],
    routes: [],
  }
  delete plan.strategy
  const sizes = [2, 40].map(iterations => JSON.stringify(ranFor(plan, iterations)).length)
  expect(sizes[1]).toBeLessThan((sizes[0] ?? 0) * 1.2)
})

/** What is gathered of a run of tasks that all do well. */
const ranFor = (plan: Plan, iterations: number): Gathered => {
  const events: StampedEvent[] = []
  const add = (body: object) => events.push({ seq: events.length + 1, at: '', t: 0, ...body } as StampedEvent)
  add({ type: 'run.started', run: 'r', simulated: false, inputs: {}, limits: [] })
  for (let iteration = 1; iteration <= iterations; iteration++) {
    add({ type: 'iteration.started', iteration })
    add({ type: 'round.started', round: 1, tasks: plan.tasks.map(({ id }) => id), because: 'first' })
    for (const { id } of plan.tasks) {
      const effect = { id: `i${iteration}r1.task.${id}`, kind: 'task', target: id, iteration, round: 1, attempt: 1 }
      add({ type: 'effect.started', effect: { ...effect, policy: 'retry', reserve: { tokens: 0, usd: 0 } } })
      add({ type: 'effect.finished', effect: effect.id, status: 'ok', output: { text: 'x', bytes: 1 } })
    }
    add({ type: 'iteration.ended', iteration, metrics: {}, used: { seconds: 0, tokens: 0, usd: 0 }, best: false })
  }
  const gathered = nothingGathered()
  for (const step of stepsOf(plan, events)) gather(plan, gathered, step)
  return gathered
}
