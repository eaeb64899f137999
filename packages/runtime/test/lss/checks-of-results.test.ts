import { describe, expect, test } from 'vitest'
import { judged, said } from '../support/checks.js'
import { worker } from '../support/lss.js'

describe('schema_validate', () => {
  const schema = { type: 'object', required: ['n'], properties: { n: { type: 'number' } } }

  test('LSS-61: passes JSON that fits, fails JSON that does not, and what is no JSON', async () => {
    expect((await judged('schema_validate', { schema }, '{"n": 1}')).verdict.verdict).toBe('pass')
    expect(said((await judged('schema_validate', { schema }, '{"n": "1"}')).verdict)).toBe('fail: /n must be number')
    expect(said((await judged('schema_validate', { schema }, 'n is 1')).verdict)).toContain('not one JSON value')
  })

  test('reads the schema from a file, also twice, and a schema that is none is told before anything runs', async () => {
    const files = { 'n.json': JSON.stringify({ $id: 'https://example.org/n.json', ...schema }) }
    for (const text of ['{"n": 1}', '{"n": 2}'])
      expect((await judged('schema_validate', { schema_ref: 'n.json' }, text, { files })).verdict.verdict).toBe('pass')
    await expect(judged('schema_validate', { schema: { type: 'nothing' } }, '{}')).rejects.toThrow(
      'the schema of the check "judge" is none',
    )
  })
})

describe('regex', () => {
  test('LSS-62: patterns have to be found, or may not be', async () => {
    const settings = { must_match: ['^## Result', 'done'], must_not_match: 'TODO', flags: 'm' }
    expect((await judged('regex', settings, 'a\n## Result\ndone')).verdict.verdict).toBe('pass')
    expect(said((await judged('regex', settings, '## Result\ndone\nTODO: x')).verdict)).toBe(
      'fail: "coder" has it in line 1: ## Result | "coder" has it in line 2: done | "coder" has it in line 3: TODO: x',
    )
    expect(said((await judged('regex', settings, 'done')).verdict)).toContain('fail: it is found nowhere')
  })

  test('LSS-63: a pattern that takes for ever is stopped, and is no pass', async () => {
    const settings = { must_match: '^(a+)+$', time_limit_ms: 300 }
    const { verdict } = await judged('regex', settings, `${'a'.repeat(64)}!`)
    expect(said(verdict)).toMatch(/^inconclusive: the patterns could not be looked for within 300 ms/)
  })
})

test('LSS-64: json_pointer compares the value at a place', async () => {
  const at = async (settings: object, text: string) => {
    const { verdict, quality } = await judged('json_pointer', { pointer: '/sum/0/passed', ...settings }, text)
    return [verdict.verdict, quality]
  }
  expect(await at({}, '{"sum": [{"passed": 4}]}')).toEqual(['pass', 4])
  expect(await at({}, '{"sum": []}')).toEqual(['fail', 0])
  expect(await at({ operator: 'gte', value: 4 }, '{"sum": [{"passed": 4}]}')).toEqual(['pass', 4])
  expect(await at({ operator: '<', value: 4 }, '{"sum": [{"passed": 4}]}')).toEqual(['fail', 4])
  expect(await at({ value: { a: [1] } }, '{"sum": [{"passed": {"a": [1]}}]}')).toEqual(['pass', 1])
  expect(await at({ operator: 'gte', value: 4 }, '{"sum": [{"passed": "9"}]}')).toEqual(['fail', 0])
  expect(await at({}, 'no JSON')).toEqual(['fail', 0])
})

describe('metric_compare', () => {
  test('LSS-65: compares a metric that a worker reports, or a number in a result', async () => {
    const rest = {
      metrics: [
        { name: 'quality', definition: 'x', source: 'evaluators.judge', unit: 'ratio', primary: true },
        { name: 'coverage', definition: 'x', source: 'workers.coder', unit: 'ratio' },
      ],
    }
    const coverage = (value: number) => ({ metric: 'coverage', operator: 'gte', value })
    const good = await judged('metric_compare', coverage(0.8), '{"coverage": 0.9}', { rest })
    expect([good.verdict.verdict, good.verdict.value, good.quality]).toEqual(['pass', 0.9, 0.9])
    expect(said((await judged('metric', coverage(0.95), '{"coverage": 0.9}', { rest })).verdict)).toBe(
      'fail: coverage is 0.9, expected >= 0.95',
    )
    expect((await judged('metric', coverage(0.8), '{"coverage": 0.9}')).verdict.verdict).toBe('pass')
  })

  test('what nobody reports is no pass', async () => {
    const { verdict } = await judged('metric_compare', { metric: 'speed', operator: 'lte', value: 9 }, 'fast')
    expect(said(verdict)).toMatch(/^inconclusive: nobody has reported "speed"/)
  })
})

describe('citation_integrity', () => {
  const rest = {
    workers: [worker('reader'), worker('coder', { depends_on: ['reader'], inputs: [{ from: 'workers.reader' }] })],
  }
  const cite = async (sources: string, text: string, settings = {}) => {
    const reader = { call: async () => ({ status: 'ok' as const, text: sources }) }
    const settled = { sources: 'reader', ...settings }
    return judged('citation_integrity', settled, text, { rest, agents: { reader } })
  }

  test('LSS-66: all that is cited has to be in the list of sources', async () => {
    const list = '[{"id": "smith2019"}, {"id": "7"}]'
    const good = await cite(list, 'So [smith2019], [7][@smith2019].')
    expect([good.verdict.verdict, good.quality]).toEqual(['pass', 2])
    expect(said((await cite(list, 'So [smith2019] and [jones2020], [8].')).verdict)).toContain(
      'fail: no such source: jones2020, 8',
    )
    expect((await cite('1. One\n2. Two', 'See [1, 2].')).verdict.verdict).toBe('pass')
    expect(said((await cite('1. One\n2. Two', 'See [1, 3].')).verdict)).toContain('no such source: 3')
    expect((await cite('{"found": ["a", "b"]}', '[2]', { pointer: '/found' })).verdict.verdict).toBe('pass')
  })

  test('too few citations fail, what stands in code or links is none, and no list is no pass', async () => {
    const few = await cite('["a", "b"]', 'x[3] is `y[4]`, [see 5](http://a), [x], [sic]\n```\n[6]\n```\n[1]', {
      min_count: 2,
    })
    expect(said(few.verdict)).toBe('fail: no such source: 3 | 1 are')
    expect((await cite('["a"]', 'I know.')).verdict.verdict).toBe('fail')
    expect((await cite('I found none', '[1]')).verdict.verdict).toBe('inconclusive')
  })
})

test('LSS-67: word_count_max and citation_count_min count, and have the numbers of the published loops', async () => {
  const long = await judged('word_count_max', { max: 2 }, 'one two three four')
  expect([said(long.verdict), long.verdict.score, long.quality]).toEqual(['fail: it has 4 words', 0.5, 4])
  expect((await judged('word_count_max', {}, 'word '.repeat(100))).verdict.verdict).toBe('pass')
  expect((await judged('word_count_max', {}, 'word '.repeat(101))).verdict.verdict).toBe('fail')
  expect((await judged('citation_count_min', {}, '[1] Smith (2019) [2]')).verdict.verdict).toBe('pass')
  expect(said((await judged('citation_count_min', {}, '[1] and 2019')).verdict)).toBe('fail: it cites 1 time')
})
