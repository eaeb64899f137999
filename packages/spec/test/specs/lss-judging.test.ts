import { expect, test } from 'vitest'
import { analyse, scoreLesDesign } from '../../src/index.js'
import { analyseLss, found, minimal, worker } from '../helpers/lss.js'
import { planOf, rubric, told } from './plans.js'

const [tests] = minimal().evaluators

test('LSS-20: a check is due when all it names have ended, and * stands for every worker', async () => {
  const after = async (runs_after: string[]) => {
    const workers = [...minimal().workers, worker('second'), worker('third', { tools: ['post'] })]
    const { checks } = await planOf({ ...minimal(), workers, evaluators: [{ ...tests, runs_after }] })
    return checks[0]?.after
  }
  expect(await after(['third', 'coder'])).toEqual(['third', 'coder'])
  expect(await after(['*'])).toEqual(['coder', 'second', 'third'])
})

test('LSS-21: machines judge before models, models before people, and equals in the order of the document', async () => {
  const person = { id: 'person', type: 'human', timeout_seconds: 60, runs_after: ['coder'] }
  const command = { ...tests, id: 'command', implementation: 'command' }
  const extensions = { evaluators: { command: { command: ['npm', 'test'] } } }
  const evaluators = [person, rubric('one'), { ...tests, aggregation: 'veto' }, rubric('two'), command]
  const { checks } = await planOf({ ...minimal(), extensions, evaluators })
  expect(checks.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'function tests',
    'command command',
    'agent one',
    'agent two',
    'person person',
  ])
})

test('LSS-22: a command is run as it stands there, and has to stand there', async () => {
  const loop = { ...minimal(), evaluators: [{ ...tests, implementation: 'command' }] }
  const extensions = { evaluators: { tests: { command: ['sh', '-c', 'a | b', '$HOME'] } } }
  expect((await planOf({ ...loop, extensions })).checks).toMatchObject([
    { kind: 'command', command: ['sh', '-c', 'a | b', '$HOME'] },
  ])
  expect(found((await analyseLss(loop)).diagnostics)).toEqual(['lss/command-missing /evaluators/0/implementation'])
})

test('LSS-53: a command has a folder, variables, paths it may change, and a time limit', async () => {
  const settings = { command: ['npm', 'test'], cwd: 'app', env: ['CI'], writes: ['coverage/**'], timeout_seconds: 30 }
  const { checks } = await planOf({
    ...minimal(),
    evaluators: [{ ...tests, implementation: 'command' }],
    extensions: { evaluators: { tests: settings } },
  })
  const { timeout_seconds, ...same } = settings
  expect(checks).toMatchObject([{ ...same, timeoutSeconds: timeout_seconds }])
})

test('LSS-24: any other implementation is a function with settings', async () => {
  const loop = {
    ...minimal(),
    evaluators: [{ ...tests, implementation: 'metric_compare' }],
    extensions: { evaluators: { tests: { metric: 'test_pass_rate', operator: 'lte', value: 300 } } },
  }
  expect((await planOf(loop)).checks).toMatchObject([
    { kind: 'function', function: 'metric_compare', config: { metric: 'test_pass_rate', operator: 'lte', value: 300 } },
  ])
})

test('LSS-87: an implementation has to be built in, declared or brought', async () => {
  const loop = { ...minimal(), evaluators: [{ ...tests, implementation: 'has_title' }] }
  const text = JSON.stringify(loop)
  const errors = async (project: string | undefined, checks?: string[]) => {
    const { files } = await analyse({
      project: project === undefined ? undefined : { path: 'loop.yaml', text: project },
      loops: [{ path: 'loops/a.yaml', text }],
      checks,
    })
    return found(files.at(-1)?.diagnostics ?? [])
  }
  const unknown = ['lss/unknown-implementation /evaluators/0/implementation']
  expect(await errors(undefined)).toEqual(unknown)
  expect(await errors('version: "1"\n')).toEqual(unknown)
  expect(await errors('version: "1"\nchecks: { has_title: { command: [npm, test] } }\n')).toEqual([])
  expect(await errors('version: "1"\nchecks: { has_title: { comand: [npm, test] } }\n')).toEqual([])
  expect(await errors('version: [')).toEqual([])
  expect(await errors(undefined, ['has_title'])).toEqual([])
  expect(await errors('version: "1"\n', ['has_title'])).toEqual([])
})

test('LSS-88: a function has the settings that it needs, in their form', async () => {
  const errors = async (implementation: string, settings?: object) =>
    found(
      (
        await analyseLss({
          ...minimal(),
          evaluators: [{ ...tests, implementation }],
          ...(settings ? { extensions: { evaluators: { tests: settings } } } : {}),
        })
      ).diagnostics,
    )
  const wrong = (at: string) => [`lss/bad-evaluator-settings ${at}`]
  const here = '/extensions/evaluators/tests'
  expect(await errors('exit_code')).toEqual(wrong('/evaluators/0/implementation'))
  expect(await errors('exit_code', { expected: [0] })).toEqual(wrong(here))
  expect(await errors('exit_code', { command: ['a'], expected: ['0'] })).toEqual(wrong(`${here}/expected`))
  expect(await errors('regex', { must_match: '(' })).toEqual(wrong(`${here}/must_match`))
  expect(await errors('json_pointer', { pointer: 'a/b' })).toEqual(wrong(`${here}/pointer`))
  expect(await errors('diff_budget', { max_lines: 1, since: 'never' })).toEqual(wrong(`${here}/since`))
  expect(await errors('citation_integrity', { sources: 'nobody' })).toEqual(wrong(`${here}/sources`))
  expect(await errors('word_count_max', { failure_codes: ['F13'] })).toEqual(wrong(`${here}/failure_codes`))
  expect(await errors('regex', { must_matsh: 'a', must_not_match: 'b' })).toEqual([
    `lss/unknown-extension-key ${here}/must_matsh`,
  ])
  expect(await errors('word_count_max')).toEqual([])
  expect(await errors('citation_integrity', { sources: 'coder', failure_codes: ['F5', 'fail.false_pass'] })).toEqual([])
})

const rated = (dimension: object) => ({ ...minimal(), evaluators: [rubric('tests', {}, dimension)] })

test('LSS-25: a scale goes from the worst mark up to the best', async () => {
  const { checks } = await planOf(rated({ scale: [1, 7] }))
  expect(checks[0]?.rubric?.dimensions).toMatchObject([{ low: 1, high: 7 }])
  for (const scale of [
    [5, 0],
    [3, 3],
  ])
    expect(told(await analyseLss(rated({ scale })))).toEqual(['error lss/rubric-scale'])
})

test('LSS-26: weights are shares of 1', async () => {
  const { checks } = await planOf(rated({}))
  expect(checks[0]?.rubric?.dimensions).toMatchObject([{ weight: 1 }])
  expect(told(await analyseLss(rated({ weight: 0.8 })))).toEqual(['warning lss/rubric-weights'])
})

/** Whether every result is judged, by the plan. */
const isJudged = async (loop: object): Promise<boolean> => {
  const { criteria = [] } = scoreLesDesign(await planOf(loop)).categories.effectiveness ?? {}
  return criteria.find(({ id }) => id === 'result-judged')?.earned === 40
}

test('LSS-27: the nearest maker says how independent a judge is', async () => {
  const judgedBy = async (provider: string, name: string, runs_after: string[]) => {
    const far = worker('far', { model: { provider: 'third', name: 'small' }, tools: ['post'] })
    const evaluators = [rubric('tests', { model: { provider, name }, runs_after })]
    return (await planOf({ ...minimal(), workers: [...minimal().workers, far], evaluators })).checks[0]?.independence
  }
  expect(await judgedBy('other', 'judge', ['*'])).toBe('other')
  expect(await judgedBy('anthropic', 'opus', ['*'])).toBe('same-vendor')
  expect(await judgedBy('anthropic', 'claude-sonnet-4-5', ['*'])).toBe('same-model')
  expect(await judgedBy('anthropic', 'claude-sonnet-4-5', ['far'])).toBe('other')
  expect(await judgedBy('third', 'large', ['*'])).toBe('same-vendor')
})

test('LSS-28: a veto decides alone, and of several evaluators one says how they are combined', async () => {
  const [metric] = minimal().metrics
  const fast = {
    metrics: [metric, { ...metric, name: 'seconds', source: 'telemetry.seconds', unit: 'seconds', primary: false }],
    termination_conditions: {
      ...minimal().termination_conditions,
      success: [{ metric: 'seconds', operator: 'lt', value: 9 }],
    },
  }
  expect(await isJudged({ ...minimal(), ...fast })).toBe(false)
  expect(await isJudged({ ...minimal(), ...fast, evaluators: [{ ...tests, aggregation: 'veto' }] })).toBe(true)
  const two = (aggregation?: string) => ({
    ...minimal(),
    evaluators: [tests, rubric('taste', aggregation === undefined ? {} : { aggregation })],
  })
  expect(told(await analyseLss(two()))).toEqual(['warning lss/aggregation-missing'])
  for (const aggregation of ['min', 'weighted_avg', 'veto'])
    expect((await planOf(two(aggregation))).checks[1]?.aggregation).toBe(aggregation)
})

test('LSS-29: a channel leads from a check or a task to a task or to the strategy', async () => {
  const channel = (id: string, source: string, destination: string) => ({
    ...{ id, source, destination, format: 'structured' },
  })
  const { routes } = await planOf({
    ...minimal(),
    workers: [...minimal().workers, worker('critic', { inputs: [{ from: 'workers.coder' }], depends_on: ['coder'] })],
    evaluators: [{ ...tests, runs_after: ['*'] }],
    feedback_channels: [
      channel('a', 'evaluators.tests', 'workers.coder'),
      channel('b', 'workers.critic', 'workers.coder'),
      channel('c', 'evaluators.tests', 'optimization_strategy'),
    ],
  })
  expect(routes?.map(({ from, source, to, target }) => [from, source, to, target])).toEqual([
    ['check', 'tests', 'task', 'coder'],
    ['task', 'critic', 'task', 'coder'],
    ['check', 'tests', 'strategy', undefined],
  ])
})

const channelWith = (when?: string) => ({
  ...minimal(),
  feedback_channels: [{ ...minimal().feedback_channels[0], ...(when !== undefined && { when }) }],
})

test('LSS-30: a channel goes by its condition, and without one always', async () => {
  expect((await planOf(channelWith())).routes?.[0]).not.toHaveProperty('when')
  for (const when of ['score < 0.5 and not passed', 'passed == false || (iteration > 1 && score >= 0.2)'])
    expect((await planOf(channelWith(when))).routes?.[0]?.when).toBe(when)
  for (const when of ['score <', 'iteration', 'score < 1 then passed'])
    expect(told(await analyseLss(channelWith(when)))).toEqual(['error lss/bad-when'])
})

const rubricWith = (when: string) => ({ ...channelWith(when), evaluators: [rubric('tests')] })

test('LSS-31: a condition sees six things and nothing else', async () => {
  const seen = [
    'score > 0.5',
    'passed',
    'score < pass_threshold',
    'iteration == 2',
    "'fail.oscillation' in failure_codes",
    'dimension.clarity < 0.4',
  ]
  for (const when of seen) expect(told(await analyseLss(rubricWith(when))), when).toEqual([])
  for (const when of ['quality > 0.5', 'inputs.task == "a"', 'round == 1', 'cost < 1', '1 in failure_codes'])
    expect(told(await analyseLss(rubricWith(when))), when).toEqual(['error lss/bad-when'])
})
