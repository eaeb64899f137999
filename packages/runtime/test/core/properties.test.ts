import { bound } from '@loop/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evolve, initialState } from '../../src/index.js'
import { arbitraryComposed, arbitraryFlat } from '../support/arbitrary-iterations.js'
import { arbitraryPlan } from '../support/arbitrary-plan.js'
import { simulateRun } from '../support/simulated-run.js'

/** `npm run simulate -- --seeds N --seed S` sets these; a failing seed gives the same run again. */
const runs = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300),
  ...(process.env['PROPERTY_SEED'] ? { seed: Number(process.env['PROPERTY_SEED']) } : {}),
}

const kinds = [
  ['rounds', arbitraryPlan],
  ['stop conditions', arbitraryFlat],
  ['loops inside', arbitraryComposed],
] as const

describe.each(kinds)('any run of any plan with %s', (_, arbitraryPlan) => {
  test('every prefix of its journal folds, to the state the run had there', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), (plan, seed) => {
        const { events, state } = simulateRun(plan, seed, () => {})
        let folded = initialState(plan)
        for (const event of events) folded = evolve(plan, folded, event)
        expect(folded).toEqual(state)
      }),
      runs,
    )
  })

  test('no effect is asked for whose result is recorded, or that is under way', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), (plan, seed) => {
        simulateRun(plan, seed, ({ decision, events, state }) => {
          if (!('start' in decision)) return
          const recorded = new Set(events.flatMap(event => (event.type === 'effect.finished' ? [event.effect] : [])))
          for (const { id } of decision.start) {
            expect(recorded.has(id)).toBe(false)
            expect(state.running[id]).toBeUndefined()
          }
        })
      }),
      runs,
    )
  })

  test('FC-7: used and reserved stay within every limit', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), (plan, seed) => {
        simulateRun(plan, seed, ({ state }) => {
          for (const { unit, max } of state.limits) {
            const held = unit === 'tokens' || unit === 'usd' ? state.reserved[unit] : 0
            if (unit !== 'seconds') expect(state.used[unit] + held).toBeLessThanOrEqual(max)
          }
        })
      }),
      runs,
    )
  })

  test('what is held back is what runs now could use, and a call nobody saw the end of counts in full', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), (plan, seed) => {
        const { state, events } = simulateRun(plan, seed, ({ state }) => {
          const running = Object.values(state.running).map(({ effect }) => effect.reserve)
          expect(state.reserved.tokens).toBe(running.reduce((sum, { tokens }) => sum + tokens, 0))
        })
        const started = new Map(
          events.flatMap(event => (event.type === 'effect.started' ? [[event.effect.id, event.effect] as const] : [])),
        )
        let counted = 0
        for (const event of events) {
          const reserve =
            'effect' in event && typeof event.effect === 'string' ? (started.get(event.effect)?.reserve.tokens ?? 0) : 0
          if (event.type === 'effect.lost') counted += reserve
          if (event.type !== 'effect.finished') continue
          const whole = event.usage?.outputTokens !== undefined
          counted += whole ? (event.usage?.inputTokens ?? 0) : reserve
        }
        expect(state.used.tokens).toBe(counted)
      }),
      runs,
    )
  })

  test('no more effects run side by side than allowed, and none before what it waits for has ended', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), (plan, seed) => {
        simulateRun(plan, seed, ({ decision, state }) => {
          if (!('start' in decision)) return
          expect(Object.keys(state.running).length + decision.start.length).toBeLessThanOrEqual(plan.maxParallel)
          const nodes = [...plan.tasks, ...plan.choices]
          for (const { kind, target } of decision.start) {
            if (kind !== 'task' && kind !== 'choice') continue
            for (const id of nodes.find(node => node.id === target)?.after ?? []) {
              expect(['done', 'skipped']).toContain(state.nodes[nodes.findIndex(node => node.id === id)]?.status)
            }
          }
        })
      }),
      runs,
    )
  })

  test('a run never stands still without saying why, and is done only when every check passed or a person accepted', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), (plan, seed) => {
        const { state } = simulateRun(plan, seed, ({ decision, state }) => {
          if ('wait' in decision) expect(Object.keys(state.running).length).toBeGreaterThan(0)
          if ('rest' in decision) expect(state.status).not.toBe('running')
        })
        if (state.status !== 'done' || state.decided === 'accepted' || plan.stop) return
        expect(state.checks.every(check => check.verdict?.verdict === 'pass')).toBe(true)
        expect(state.nodes.every(node => node.status === 'done' || node.status === 'skipped')).toBe(true)
      }),
      runs,
    )
  })

  test('without a crash it never makes more calls or uses more than the worst case of its plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), (plan, seed) => {
        const worst = bound(plan)
        const { state, events } = simulateRun(plan, seed, () => {}, { crashes: false })
        const judgedAgain = events.some(event => event.type === 'ask.answered' && event.choice === 'retry')
        if (judgedAgain) return // a person who lets a check judge again asks for more than the plan does
        const calls = events.filter(event => event.type === 'effect.started' && /task|check/.test(event.effect.kind))
        for (const [most, used] of [
          [worst.calls.value, calls.length],
          [worst.tokens.value, state.used.tokens],
          [worst.usd.value, state.used.usd],
        ] as const) {
          if (most !== null) expect(used).toBeLessThanOrEqual(most)
        }
      }),
      runs,
    )
  })
})
