import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expandShortForm } from '../../src/index.js'
import { analyseLss } from '../helpers/lss.js'

const short = {
  loop_name: 'code-repair-loop',
  version: '1.0',
  objective: 'Fix failing tests with minimal diff',
  workers: [{ id: 'coder', role: 'codes' }],
  evaluators: [{ type: 'test_suite' }],
  termination_conditions: [{ type: 'all_tests_pass' }, { type: 'max_iterations', value: 10 }],
}

const ends = (...conditions: object[]) => ({ termination_conditions: conditions })
const success = (metric: string, value: number) => ({
  termination_conditions: { success: [{ metric, operator: 'gte', value }] },
})

/** For each row of the table on the page: what is changed in a short form, and what its expansion then holds. */
const rows: [words: string, change: object, held: object][] = [
  ["`version: '1.0'`", {}, { version: '1.0.0' }],
  [
    '`test_suite`, `command`',
    { evaluators: [{ id: 'lint', type: 'command', command: 'npm run lint' }] },
    {
      evaluators: [{ id: 'lint', type: 'deterministic', implementation: 'command' }],
      extensions: { evaluators: { lint: { command: ['npm', 'run', 'lint'] } } },
    },
  ],
  [
    '`metric`, `path_allowlist`',
    {
      evaluators: [
        { id: 'size', type: 'metric', metric: 'lines', operator: 'lte', value: 3 },
        { id: 'scope', type: 'path_allowlist', allowed: ['src/**'] },
      ],
    },
    {
      evaluators: [
        { type: 'deterministic', implementation: 'metric' },
        { type: 'deterministic', implementation: 'path_allowlist' },
      ],
      extensions: { evaluators: { size: { metric: 'lines', value: 3 }, scope: { allowed: ['src/**'] } } },
    },
  ],
  [
    '`all_tests_pass`, `all_evaluators_pass`',
    ends({ type: 'all_evaluators_pass' }, { type: 'max_iterations', value: 3 }),
    success('test_pass_rate', 1),
  ],
  [
    '`{ max_iterations: 8 }`, `{ all_tests_pass: true }`',
    ends({ all_tests_pass: true }, { max_iterations: 8 }),
    { termination_conditions: { failure: [{ type: 'max_iterations', value: 8 }] } },
  ],
  ['`quality_threshold`', ends({ type: 'quality_threshold', threshold: 0.9 }), success('primary_quality', 0.9)],
  ['`max_usd`, `max_cost_usd`', { cost_limits: { max_cost_usd: 4 } }, { cost_limits: { cumulative_usd: 4 } }],
  ['`max_tokens`, `max_total_tokens`', { cost_limits: { max_tokens: 9 } }, { cost_limits: { token_soft_cap: 9 } }],
  [
    '`max_wall_clock_seconds`',
    { cost_limits: { max_wall_clock_seconds: 60 } },
    { termination_conditions: { failure: [{}, { type: 'timeout', value: 60 }] } },
  ],
  [
    '`per_worker_caps`',
    { cost_limits: { max_usd: 4, per_worker_caps: { coder: 2 } } },
    { workers: [{ id: 'coder', cost_budget_usd: 2 }] },
  ],
  [
    '`unrecoverable_failure`, `budget_exhausted`',
    ends({ type: 'unrecoverable_failure' }, { type: 'budget_exhausted' }),
    { termination_conditions: { failure: [{ type: 'evaluator_error' }, { type: 'cost_exceeded' }] } },
  ],
  [
    '`model: openai/gpt-5`',
    { workers: [{ id: 'coder', role: 'codes', model: 'openai/gpt-5' }] },
    { workers: [{ model: { provider: 'openai', name: 'gpt-5' } }] },
  ],
  [
    '`from`, `to` of a channel',
    { feedback_channels: [{ from: 'test_suite', to: 'coder' }] },
    { feedback_channels: [{ source: 'evaluators.test_suite', destination: 'workers.coder' }] },
  ],
  [
    '`{ id, rule }`',
    { safety_constraints: [{ id: 'safe', rule: 'Be safe.' }] },
    { safety_constraints: [{ id: 'safe', type: 'human_gate' }] },
  ],
  [
    '`maker_checker_cycle`, `reflection`',
    { optimization_strategy: { type: 'maker_checker_cycle' } },
    { optimization_strategy: { type: 'prompt_refinement' } },
  ],
  [
    '`evolutionary`, `beam_search`',
    { optimization_strategy: { type: 'beam_search' } },
    { optimization_strategy: { type: 'parameter_search' } },
  ],
]

test('LSS-56: a short form is expanded, checked as such, and said to hold so many assumptions', async () => {
  const { diagnostics } = await analyseLss(short)
  const count = expandShortForm(short).assumed.length
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['lss/short-form'])
  expect(diagnostics[0]?.message).toContain(`${count} values had to be assumed`)
  const circle = { ...short, workers: [{ id: 'coder', role: 'codes', depends_on: ['coder'] }] }
  expect((await analyseLss(circle)).diagnostics.map(({ rule }) => rule)).not.toEqual(['lss/short-form'])
})

test.each(rows)('LSS-59: %s', (_, change, held) => {
  expect(expandShortForm({ ...short, ...change }).value).toMatchObject(held)
})

test.each([
  ['test_suite', { evaluators: [{ type: 'test_suite' }] }, { evaluators: [{ implementation: 'command' }] }],
  ['all_tests_pass', {}, success('test_pass_rate', 1)],
  ['max_usd', { cost_limits: { max_usd: 4 } }, { cost_limits: { cumulative_usd: 4 } }],
  ['max_total_tokens', { cost_limits: { max_total_tokens: 9 } }, { cost_limits: { token_soft_cap: 9 } }],
  [
    'reflection',
    { optimization_strategy: { type: 'reflection' } },
    { optimization_strategy: { type: 'prompt_refinement' } },
  ],
  [
    'evolutionary',
    { optimization_strategy: { type: 'evolutionary' } },
    { optimization_strategy: { type: 'parameter_search' } },
  ],
])('LSS-59: the other word of such a row, %s', (_, change, held) => {
  expect(expandShortForm({ ...short, ...change }).value).toMatchObject(held)
})

test('LSS-59: the rows on the page are those that are tried here', () => {
  const page = readFileSync(new URL('../../../../specs/lss.md', import.meta.url), 'utf8')
  const table = page.slice(page.indexOf('| Short | Canonical |')).split('\n\n')[0] ?? ''
  const written = table
    .split('\n')
    .slice(2)
    .map(row => row.split(' | ')[0]?.slice(2))
  expect(written).toEqual(rows.map(([words]) => words))
})
