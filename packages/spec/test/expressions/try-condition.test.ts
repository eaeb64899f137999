import { expect, test } from 'vitest'
import { parseExpression } from '../../src/expressions/cel.js'
import { parseCondition } from '../../src/expressions/feedback.js'
import { type Possible, tryCondition } from '../../src/expressions/try-condition.js'

const possible: Possible = {
  threshold: 0.8,
  byThreshold: true,
  dimensions: new Map([
    ['small', [1, 5]],
    ['clear', [0, 10]],
  ]),
  iterations: 6,
}

const outcome = (source: string, over: Partial<Possible> = {}): string => {
  const { results, complete, error } = tryCondition(source, { ...possible, ...over })
  if (error !== undefined) return error
  return complete ? [...results].sort().join(' or ') : 'cannot be told'
}

test.each([
  ['false', 'false'],
  ['true', 'true'],
  ['passed && !passed', 'false'],
  ['not passed or passed', 'true'],
  ['score > 1', 'false'],
  ['score >= 0', 'true'],
  ['score > 0.999', 'false or true'],
  ['score == 0.33', 'false or true'],
  ['score < pass_threshold', 'false or true'],
  ['passed and score < pass_threshold', 'false'],
  ['not passed and score > 0.79', 'false or true'],
  ['iteration < 0', 'false'],
  ['iteration > 6', 'false'],
  ['iteration == 6', 'false or true'],
  ['iteration > 5.5', 'false or true'],
  ['dimension.small < 1', 'false'],
  ['dimension.small < 2 and dimension.clear > 9', 'false or true'],
  ['dimension.small > dimension.clear', 'false or true'],
  ['dimension["small"] > 5', 'false'],
  ["'fail.oscillation' in failure_codes", 'false or true'],
  ["'fail.a' in failure_codes and 'fail.b' in failure_codes and score > 0.5", 'false or true'],
  ["failure_codes.exists(code, code == 'fail.a')", 'false or true'],
  ['failure_codes == []', 'false or true'],
])('%s can be %s', (source, expected) => {
  expect(parseCondition(source)).toEqual({ error: undefined })
  expect(outcome(source)).toBe(expected)
})

test.each(['score * 2.0 > 3.0', 'size(failure_codes) > 5', 'dimension.size() > 1', 'dimension.ghost > 1'])(
  '%s is no claim',
  source => expect(outcome(source)).toBe('cannot be told'),
)

test.each([
  ['score >= "a"', '`>=` does not go with a number and a text'],
  ['passed or score >= "a"', '`>=` does not go with a number and a text'],
  ['dimension.small', 'gives a number, expected true or false'],
])('%s fails: %s', (source, error) => expect(outcome(source)).toBe(error))

test('without a threshold what passes may have any score, and without a limit iterations go on', () => {
  expect(outcome('passed and score < pass_threshold', { byThreshold: false })).toBe('false or true')
  expect(outcome('iteration > 1000', { iterations: Infinity })).toBe('false or true')
})

test.each([
  ['20,000 negations', `${'!'.repeat(20_000)}passed`, 'it is nested too deeply, expected a comparison or several'],
  ['20,000 words of it', `${'not '.repeat(20_000)}passed`, 'it is nested too deeply, expected a comparison or several'],
  ['40 brackets', `${'('.repeat(40)}passed${')'.repeat(40)}`, 'it is nested more than 32 deep'],
  ['600 parts', `passed${' || passed'.repeat(600)}`, 'it has more than 500 parts'],
])('%s are refused in words', (_, source, error) => {
  expect(parseCondition(source)).toMatchObject({ error })
})

test('so are expressions of the other dialect', () => {
  expect(parseExpression(`${'!'.repeat(20_000)}true`)).toMatchObject({ error: expect.stringContaining('too deeply') })
})
