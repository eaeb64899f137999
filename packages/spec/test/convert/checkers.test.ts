import { expect, test } from 'vitest'
import { convert } from '../../src/convert/convert.js'
import type { Loop, LssLoop, Project } from '../../src/generated/types.js'
import { parse } from '../../src/source/parse.js'
import { minimal } from '../helpers/lss.js'

const converted = (value: unknown, to: 'lss' | 'loopkit', project?: Project) => {
  const { document } = parse(JSON.stringify(value), 'a.yaml')
  if (!document) throw new Error('it is not YAML')
  return convert(document, to, { project })
}

const rubric = (id: string, criteria: string) => ({
  id,
  type: 'llm_rubric',
  model: { provider: 'openai', name: 'gpt-5' },
  rubric: { dimensions: [{ name: 'good', weight: 1, scale: [0, 1], criteria }], pass_threshold: 1 },
  runs_after: ['coder'],
  aggregation: 'veto',
})

test('an evaluator that comes back as one of another kind is listed, there and back', () => {
  const [tests] = minimal().evaluators
  const there = converted(
    { ...minimal(), evaluators: [{ ...tests, aggregation: 'veto' }, rubric('style', 'Tidy.')] },
    'loopkit',
  )
  expect(there.losses.map(({ pointer }) => pointer)).toContain('/evaluators/0/type')
  const back = converted(there.value, 'lss')
  expect((back.value as LssLoop).evaluators.map(({ type }) => type)).toEqual(['llm_rubric', 'llm_rubric'])
  expect(back.losses.map(({ pointer, reason }) => [pointer, reason])).toEqual([
    ['/verify/checker/0', expect.stringContaining('no project file says whether "tests" is a command or a model')],
    ['/verify/checker/1', expect.stringContaining('no project file says whether "style" is a command or a model')],
  ])
})

test('a checker that the project declares is of the kind it was', () => {
  const { value } = converted(minimal(), 'loopkit')
  const project: Project = { version: '1', checks: { tests: { command: ['npm', 'test'] } } }
  const back = converted(value, 'lss', project)
  expect((back.value as LssLoop).evaluators[0]?.type).toBe('deterministic')
  expect(back.losses).toEqual([])
})

test('several judges with criteria of their own are told that they share them', () => {
  const evaluators = [rubric('style', 'Tidy.'), rubric('sense', 'Sound.')]
  const { losses } = converted({ ...minimal(), evaluators }, 'loopkit')
  expect(losses.filter(({ reason }) => reason.includes('one list of criteria')).map(({ pointer }) => pointer)).toEqual([
    '/evaluators/0/rubric',
    '/evaluators/1/rubric',
  ])
})

test.each([
  ['escalate_human', 'ask'],
  ['halt', 'fail'],
])('at most 6 iterations stay at most 6 when the limit says %s', (action, onExhausted) => {
  const { failure: _, ...rest } = minimal().termination_conditions
  const value = {
    ...minimal(),
    termination_conditions: { ...rest, failure: [{ type: 'max_iterations', value: 6, action }] },
  }
  const loop = converted(value, 'loopkit').value as Loop
  expect([loop.verify?.maxRounds, loop.verify?.onExhausted, loop.budget?.maxIterations]).toEqual([6, onExhausted, 6])
})
