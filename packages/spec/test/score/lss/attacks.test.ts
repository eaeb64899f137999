import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/workspace.js'
import { at, onlyCritic, onlyPerson, sonnet } from './changes.js'
import { changed, criteriaOf, criterion, type Json, project, type Ready, rubric, scored } from './loops.js'

type Change = (loop: Ready) => unknown

/** Nobody judges but the model of the makers. */
const selfGraded = (): Ready =>
  changed(loop => {
    onlyCritic({ model: sonnet })(loop)
    loop.metrics.shift()
    loop.feedback_channels.shift()
  })

const veto =
  (evaluator: Json, extension?: Json): Change =>
  loop => {
    loop.evaluators.push({ id: 'more', type: 'deterministic', runs_after: ['*'], aggregation: 'veto', ...evaluator })
    if (extension) Object.assign(loop, { extensions: { evaluators: { more: extension } } })
  }

const run = (...command: string[]): Change => veto({ implementation: 'command' }, { command })

const built = (implementation: string, settings?: Json): Change => veto({ implementation }, settings)

describe('what is added to a loop that nobody but its maker judges earns nothing', () => {
  test.each<[string, Change]>([
    ['an unknown function', veto({ implementation: 'whatever' })],
    ['git status', run('git', 'status')],
    ['a program that does nothing', run('node', '-e', '')],
    ['a wrapper around nothing', run('timeout', '5', 'true')],
    ['a limit on words', built('word_count_max', { max: 100 })],
    ['a limit on changes', built('diff_budget', { max_lines: 9 })],
    ['a list of paths', built('path_allowlist', { forbidden: 'x' })],
    ['a pattern that everything matches', built('regex', { must_match: '.' })],
    ['a pattern that may not be there', built('regex', { must_not_match: 'x' })],
    ['tests of which none has to pass', built('test_suite_pass', { min_pass_rate: 0 })],
    ['tests that are none', built('test_suite_pass', { command: ['true'] })],
    ['a schema for everything', built('schema_validate', { schema: {} })],
    ['the root of any JSON', built('json_pointer', { pointer: '' })],
    ['at least no citation', built('citation_count_min', { min: 0 })],
    ['a function without its settings', built('json_pointer')],
    ['a rubric of a dot', veto(rubric('more', { rubric: rubricOf('.') }))],
    ['a rubric that everything passes', veto(rubric('more', { rubric: rubricOf('No test was changed.', 0) }))],
    [
      'the maker’s model by another way',
      veto(rubric('more', { model: { provider: 'bedrock', name: 'anthropic.claude-sonnet-4-5' } })),
    ],
    [
      'the maker’s model in capitals',
      veto(rubric('more', { model: { provider: 'Anthropic', name: 'Claude-Sonnet-4-5' } })),
    ],
  ])('LES-5, LES-36, LES-40, LRS-6: %s', async (_, change) => {
    const before = await scored(selfGraded())
    const loop = selfGraded()
    change(loop)
    const after = await scored(loop)
    const were = new Map(criteriaOf(before).map(({ id, earned }) => [id, earned]))
    for (const { id, earned, reason } of criteriaOf(after))
      expect(earned, `${id}: ${reason}`).toBeLessThanOrEqual(were.get(id) ?? 0)
    expect(after.les.value).toBeLessThanOrEqual(before.les.value)
    expect(after.lrs.value).toBeLessThanOrEqual(before.lrs.value)
  })

  test('LES-36: tests do, and a check of the form alone decides no fact', async () => {
    const { les } = await scored(selfGraded())
    const withTests = selfGraded()
    built('test_suite_pass')(withTests)
    expect((await scored(withTests)).les.value).toBeGreaterThan(les.value + 0.2)
    const withForm = selfGraded()
    built('regex', { must_match: '^## Summary' })(withForm)
    const form = await scored(withForm)
    expect(criterion(form, 'les/result-judged').earned).toBe(40)
    expect(criterion(form, 'les/decided-by-fact').earned).toBe(0)
    expect(criterion(form, 'decided-by-command').earned).toBe(0)
  })
})

function rubricOf(criteria: string, pass_threshold = 0.8): Json {
  return { dimensions: [{ name: 'a', weight: 1, scale: [0, 1], criteria }], pass_threshold }
}

const eachWhen =
  (when: string): Change =>
  loop => {
    for (const channel of loop.feedback_channels) Object.assign(channel, { when })
  }
const success =
  (change: Json): Change =>
  loop => {
    for (const condition of loop.termination_conditions.success ?? []) Object.assign(condition, change)
  }
const guard =
  (which: number, change: Json): Change =>
  loop =>
    Object.assign(at(loop.safety_constraints, which), change)

describe('what is put in the place of something good lowers the score', () => {
  test.each<[string, string, Change]>([
    ...[
      'false',
      'score > 1',
      'iteration > 1000',
      'iteration < 0',
      'passed && !passed',
      'score >= pass_threshold',
      '1 == 2 ? true : false',
      'not (score < 1.5)',
      "score >= 'a'",
      '[1].exists(x, x > 2)',
      'iteration == 6',
      'passed != false',
    ].map((when): [string, string, Change] => ['les/failed-work-returns', `when: ${when}`, eachWhen(when)]),
    ['les/learns-within-run', 'nobody hears', eachWhen('score > 1')],
    ['makers-run-again', 'nobody hears', eachWhen('false')],
    ['les/failed-work-returns', 'one token', loop => Object.assign(at(loop.feedback_channels, 0), { max_tokens: 1 })],
    ...[0.0001, 0.05].map((value): [string, string, Change] => [
      'les/result-judged',
      `success from ${value}`,
      success({ value }),
    ]),
    ['les/result-judged', 'success below 1', success({ operator: 'lt', value: 1 })],
    ['explicit-criteria', 'success from almost nothing', success({ value: 0.0001 })],
    ['explicit-criteria', 'a rubric of a letter', onlyCritic({ rubric: rubricOf('x') })],
    ['les/criteria-of-its-own', 'a rubric of a letter', onlyCritic({ rubric: rubricOf('x') })],
    ['les/criteria-of-its-own', 'the role with more marks', onlyCritic({ rubric: rubricOf('Makes  the change!!') })],
    ['les/criteria-of-its-own', 'the role and a word', onlyCritic({ rubric: rubricOf('Makes the change well') })],
    ['les/criteria-of-its-own', 'a person who is told a word', onlyPerson({ instructions: 'Check.' })],
    ['les/result-judged', 'a threshold of nothing', onlyCritic({ rubric: rubricOf('No test was changed.', 0) })],
    ['les/harm-prevented', 'a list of tools that is not there', guard(1, { config: {} })],
    ['les/harm-prevented', 'all tools', guard(1, { config: { tools: ['*'] } })],
    ['les/harm-prevented', 'bounds that are none', guard(2, { type: 'output_bounds', config: { x: 1 } })],
    ['les/harm-prevented', 'a rate that is none', guard(1, { type: 'rate_limit', config: { x: 1 } })],
    ['les/harm-prevented', 'no kind of personal data', guard(2, { type: 'pii_detect', config: { kinds: [] } })],
    [
      'les/independent-judge',
      'the same model elsewhere',
      onlyCritic({ model: { provider: 'vertex', name: 'claude-sonnet-4-5@20250929' } }),
    ],
    [
      'independent-checker',
      'the same vendor in capitals',
      onlyCritic({ model: { provider: 'ANTHROPIC', name: 'opus' } }),
    ],
  ])('LES-11, LES-37, LES-38, LES-39, LES-40, LRS-13: %s: %s', async (id, _, change) => {
    const whole = await scored(
      changed(() => {}),
      project,
    )
    const less = await scored(changed(change as (loop: Ready) => void), project)
    expect(criterion(less, id).earned).toBeLessThan(criterion(whole, id).earned)
    expect(less.les.value + less.lrs.value).toBeLessThan(whole.les.value + whole.lrs.value)
  })
})

describe('what an honest loop says keeps its points', () => {
  test.each<[string, string, Change]>([
    ...[
      'passed == false',
      'not passed',
      '!passed',
      'score < pass_threshold',
      'score < 0.5 and iteration < 5',
      "'fail.oscillation' in failure_codes",
      'dimension.small < 0.5',
      'size(failure_codes) > 0',
      'score * 100 < 80',
      'true',
      'iteration > 1 || score <= 0.2',
    ].map((when): [string, string, Change] => ['les/failed-work-returns', `when: ${when}`, eachWhen(when)]),
    ['les/result-judged', 'most of it is enough', success({ value: 0.6 })],
    ['les/criteria-of-its-own', 'writing without spaces', onlyCritic({ rubric: rubricOf('没有更改测试') })],
    ['les/harm-prevented', 'bounds', guard(2, { type: 'output_bounds', config: { max_chars: 9 }, action: 'halt' })],
    ['les/independent-judge', 'a version with a dot', onlyCritic({ model: { provider: 'openai', name: 'gpt-5.1' } })],
  ])('LES-11, LES-37, LES-38, LES-39, LES-40: %s: %s', async (id, _, change) => {
    const { earned, possible, reason } = criterion(await scored(changed(change as (loop: Ready) => void)), id)
    expect(earned, reason).toBe(possible)
  })
})

test.each([
  [sonnet.provider, sonnet.name, true],
  ['Anthropic', 'Claude-Sonnet-4-5', true],
  ['bedrock', 'us.anthropic.claude-sonnet-4-5-v1:0', true],
  ['openrouter', 'anthropic/claude-sonnet-4-5', true],
  ['vertex', 'claude-sonnet-4-5@20250929', true],
  ['anthropic', 'claude-opus-4-5', false],
  ['openai', 'gpt-5.1', false],
])('LES-40: lss/self-graded and the score agree about %s %s', async (provider, name, isSelf) => {
  const loop = changed(onlyCritic({ model: { provider, name } }))
  const { files } = await analyse({ loops: [{ path: 'a.yaml', text: JSON.stringify(loop) }] })
  const rules = files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))
  expect(rules.includes('lss/self-graded')).toBe(isSelf)
  expect(criterion(await scored(loop), 'has-checker').earned === 0).toBe(isSelf)
})
