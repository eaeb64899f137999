import { strict as assert } from 'node:assert'
import { bound, type Plan } from '@loop/spec'
import { decide, evolve, initialState, type StampedEvent, type State } from '../../src/index.js'
import { type Moment, simulateRun } from './simulated-run.js'

/** What has to hold of any run of any plan. */
export interface Property {
  says: string
  /** Only of runs without a crash. */
  calm?: true
  /** Looks at every decision of a run. */
  moment?(plan: Plan, moment: Moment): void
  /** Looks at a run when it has come to its end. */
  end?(plan: Plan, run: { state: State; events: readonly StampedEvent[] }): void
}

/** All of them. What is tested a million times is tested by plain comparisons. */
export const properties: readonly Property[] = [
  {
    says: 'its journal folds to the state the run had, also when the state is written down on the way and read again',
    end(plan, { events, state }) {
      let folded = initialState(plan)
      for (const [index, event] of events.entries()) {
        if (index === events.length >> 1)
          folded = { ...initialState(plan), ...(JSON.parse(JSON.stringify(folded)) as State) }
        folded = evolve(plan, folded, event)
      }
      assert.equal(JSON.stringify(sorted(folded)), JSON.stringify(sorted(state)))
    },
  },
  {
    says: 'after an iteration it decides the same when the state was written down and read again',
    moment(plan, { decision, state }) {
      if (state.turn !== 'measured' || state.iteration !== 2) return // once in a run: it is done a million times
      const read = { ...initialState(plan), ...(JSON.parse(JSON.stringify(state)) as State) }
      assert.equal(JSON.stringify(decide(plan, read)), JSON.stringify(decision))
    },
  },
  {
    says: 'no effect is asked for whose result is recorded, or that is under way',
    moment(_, { decision, state }) {
      if (!('start' in decision)) return
      for (const { id } of decision.start) assert.equal(state.running[id], undefined, id)
    },
    end(_, { events }) {
      const recorded = new Set<string>()
      for (const event of events) {
        if (event.type === 'effect.finished') recorded.add(event.effect)
        if (event.type === 'effect.started') assert.ok(!recorded.has(event.effect.id), event.effect.id)
      }
    },
  },
  {
    says: 'nothing ends that no intent is on record for, and in a run that is over nothing is left of which nobody knows the end',
    end(_, { state, events }) {
      const under = new Set<string>()
      for (const event of events) {
        if (event.type === 'effect.started') under.add(event.effect.id)
        if (event.type === 'effect.finished' || event.type === 'effect.lost')
          assert.ok(under.delete(event.effect), event.effect)
      }
      if (state.status !== 'running') assert.deepEqual([...under], [])
    },
  },
  {
    says: 'FC-7: used and reserved stay within every limit',
    moment(_, { state }) {
      for (const { unit, max } of state.limits) {
        const held = unit === 'tokens' || unit === 'usd' ? state.reserved[unit] : 0
        if (unit !== 'seconds') assert.ok(state.used[unit] + held <= max, `${state.used[unit]} + ${held} ${unit}`)
      }
    },
  },
  {
    says: 'what is held back is what runs now could use, and a call nobody saw the end of counts in full',
    moment(_, { state }) {
      let held = 0
      for (const id in state.running) held += state.running[id]?.effect.reserve.tokens ?? 0
      assert.equal(state.reserved.tokens, held)
    },
    end(_, { state, events }) {
      const started = new Map<string, number>()
      let counted = 0
      for (const event of events) {
        if (event.type === 'effect.started') started.set(event.effect.id, event.effect.reserve.tokens)
        if (event.type === 'effect.lost') counted += started.get(event.effect) ?? 0
        if (event.type === 'effect.finished')
          counted +=
            event.usage?.outputTokens === undefined ? (started.get(event.effect) ?? 0) : (event.usage.inputTokens ?? 0)
      }
      assert.equal(state.used.tokens, counted)
    },
  },
  {
    says: 'no more effects run side by side than allowed, and none before what it waits for has ended',
    moment(plan, { decision, state }) {
      if (!('start' in decision)) return
      assert.ok(Object.keys(state.running).length + decision.start.length <= plan.maxParallel)
      const nodes = [...plan.tasks, ...plan.choices]
      for (const { kind, target } of decision.start) {
        if (kind !== 'task' && kind !== 'choice') continue
        for (const id of nodes.find(node => node.id === target)?.after ?? []) {
          const at = nodes.findIndex(node => node.id === id)
          const status = state.nodes[at]?.status
          const isTolerated = status === 'failed' && plan.tasks[at]?.tolerated === true
          assert.ok(
            status === 'done' || status === 'skipped' || isTolerated,
            `${target} began while ${id} was ${status}`,
          )
        }
      }
    },
  },
  {
    says: 'a run never stands still without saying why, and is done only when every check passed or a person accepted',
    moment(_, { decision, state }) {
      if ('wait' in decision) assert.ok(Object.keys(state.running).length > 0, 'it waits for nothing')
      if ('rest' in decision) assert.notEqual(state.status, 'running')
    },
    end(plan, { state }) {
      if (state.status !== 'done' || state.decided === 'accepted' || plan.stop) return
      assert.ok(state.checks.every(check => check.verdict?.verdict === 'pass'))
      assert.ok(state.nodes.every(node => node.status === 'done' || node.status === 'skipped'))
    },
  },
  {
    says: 'without a crash it never makes more calls, uses more or takes longer than the worst case of its plan',
    calm: true,
    end(plan, { state, events }) {
      const worst = bound(plan)
      const judgedAgain = events.some(event => event.type === 'ask.answered' && event.choice === 'retry')
      if (judgedAgain) return // a person who lets a check judge again asks for more than the plan does
      const calls = events.filter(event => event.type === 'effect.started' && /task|check/.test(event.effect.kind))
      for (const [most, used] of [
        [worst.calls.value, calls.length],
        [worst.tokens.value, state.used.tokens],
        [worst.usd.value, state.used.usd],
        [worst.seconds.value, state.t / 1000],
      ] as const)
        if (most !== null) assert.ok(used <= most, `${used} of at most ${most}`)
    },
  },
]

/** With its keys in order, so that two states can be compared as text. */
const sorted = (state: State): object => Object.fromEntries(Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Runs a plan and looks whether these hold of it. */
export const examine = (which: readonly Property[], plan: Plan, seed: number, crashes: boolean): void => {
  const looking = which.filter(({ calm = false }) => calm !== crashes)
  if (looking.length === 0) return
  const onMoment = (moment: Moment) => {
    for (const property of looking) property.moment?.(plan, moment)
  }
  const run = simulateRun(plan, seed, onMoment, { crashes })
  for (const property of looking) property.end?.(plan, run)
}
