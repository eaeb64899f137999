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

test.each([
  ['score < 1 AND passed', '"AND" is no operator, expected `and`', 10],
  ['passed Or score < 1', '"Or" is no operator, expected `or`', 7],
  ["failure_codes == ['AND'] and NOT passed", '"NOT" is no operator, expected `not`', 29],
])('%s: an operator in capitals is named, at its place', (source, error, offset) => {
  expect(parseCondition(source)).toEqual({ error, offset })
})

test('capitals in texts and in what goes on after a dot are left alone', () => {
  expect(parseCondition("dimension.AND > 0 and 'OR' in failure_codes")).toEqual({ error: undefined })
  expect(parseCondition("'AND' in failure_codes and").error).not.toContain('operator, expected')
})
