import { expect, test } from 'vitest'
import { plainLines } from '../src/render/plain-lines.js'

const plan = { tasks: [{ id: 'work', label: 'Work' }], checks: [], dialect: 'loopkit' }
const progress = { effect: () => ({ id: 'e', kind: 'task', target: 'work' }) }

/** What is said of the end of a task. */
const said = (end: object): string[] =>
  plainLines({ type: 'effect.finished', effect: 'e', ...end } as never, plan as never, {} as never, progress as never)

test('what a call used stands apart from what came of it, also where nobody knows how long it took', () => {
  const usage = { inputTokens: 10, outputTokens: 5, costUsd: 0.25 }
  expect(said({ status: 'ok', ms: 500, usage })).toEqual(['Work: done in 0.5 s, 15 tokens, $0.25'])
  expect(said({ status: 'cut', approval: {}, usage })).toEqual([
    'Work: a person is asked before it goes on, 15 tokens, $0.25',
  ])
  expect(said({ status: 'cut', approval: {} })).toEqual(['Work: not begun, a person is asked first'])
})
