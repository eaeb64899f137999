import { expect, test } from 'vitest'
import { analyseLss, found, minimal, worker } from '../../helpers/lss.js'

const findings = async (change: Record<string, unknown>) =>
  found((await analyseLss({ ...minimal(), ...change })).diagnostics)

const measured = (unit: string, ...conditions: [operator: string, value: number][]) => ({
  metrics: [{ ...minimal().metrics[0], unit }],
  termination_conditions: {
    success: conditions.map(([operator, value]) => ({ metric: 'test_pass_rate', operator, value })),
    failure: [{ type: 'max_iterations', value: 6 }],
  },
})

test.each([
  ['ratio', 'gte', 1.5, 'never'],
  ['ratio', 'gt', 1, 'never'],
  ['ratio', 'lt', 0, 'never'],
  ['ratio', 'eq', -0.1, 'never'],
  ['percent', 'gte', 101, 'never'],
  ['usd', 'lt', 0, 'never'],
  ['ratio', 'gte', 0, 'always'],
  ['ratio', 'lte', 1, 'always'],
  ['count', 'gt', -1, 'always'],
  ['ratio', 'gt', 0, undefined],
  ['ratio', 'gte', 1, undefined],
  ['ratio', 'lte', 0, undefined],
  ['percent', 'gte', 95, undefined],
  ['count', 'eq', 0, undefined],
  ['tokens', 'gte', 1e9, undefined],
] as const)('LSS-45: a %s with %s %d holds %s', async (unit, operator, value, says) => {
  const { diagnostics } = await analyseLss({ ...minimal(), ...measured(unit, [operator, value]) })
  const messages = diagnostics.map(({ rule, message }) => `${rule}: ${message}`)
  const said = expect.stringMatching(`^lss/meaningless-success: .* ${says} holds$`)
  expect(messages).toEqual(says === undefined ? [] : [said])
})

test('LSS-46: conditions about one metric have to leave it some value', async () => {
  const rule = 'lss/contradictory-success /termination_conditions/success/1'
  const told = (...conditions: [string, number][]) => findings(measured('seconds', ...conditions))
  expect(await told(['gte', 9], ['lt', 5])).toEqual([rule])
  expect(await told(['gt', 5], ['lte', 5])).toEqual([rule])
  expect(await told(['eq', 5], ['gt', 5])).toEqual([rule])
  expect(await told(['eq', 5], ['eq', 6])).toEqual([rule])
  expect(await told(['gte', 5], ['lte', 5])).toEqual([])
  expect(await told(['gte', 5], ['eq', 5], ['lt', 6])).toEqual([])
})

test('LSS-47: a condition has to fit into the iterations there are', async () => {
  const ends = (rest: Record<string, unknown>) =>
    findings({
      termination_conditions: {
        success: [{ metric: 'test_pass_rate', operator: 'gte', value: 1 }],
        failure: [{ type: 'max_iterations', value: 3 }],
        ...rest,
      },
    })
  const stall = (window_iterations: number) => ({
    stall: [{ metric: 'test_pass_rate', window_iterations, min_improvement: 0.1, action: 'halt' }],
  })
  const success = (consecutive: number) => ({
    success: [{ metric: 'test_pass_rate', operator: 'gte', value: 1, consecutive }],
  })
  const rule = 'lss/never-within-iterations /termination_conditions'
  expect(await ends(stall(3))).toEqual([`${rule}/stall/0/window_iterations`])
  expect(await ends(stall(2))).toEqual([])
  expect(await ends(success(4))).toEqual([`${rule}/success/0/consecutive`])
  expect(await ends(success(3))).toEqual([])
  expect(await ends({ ...stall(9), failure: [{ type: 'timeout', value: 60 }] })).toEqual([])
  const errors = { type: 'evaluator_error', consecutive: 4 }
  expect(await ends({ failure: [{ type: 'max_iterations', value: 3 }, errors] })).toEqual([
    `${rule}/failure/1/consecutive`,
  ])
})

const withWorkers = (...others: Record<string, unknown>[]) => ({ workers: [...minimal().workers, ...others] })

test('a result is used when it is read, judged, measured, sent on, or a means to an end', async () => {
  const rule = 'lss/unused-result /workers/1/id'
  expect(await findings(withWorkers(worker('spare')))).toEqual([rule])
  expect(await findings(withWorkers(worker('spare', { tools: ['post'] })))).toEqual([])
  const [metric] = minimal().metrics
  const lines = { ...metric, name: 'lines', source: 'workers.spare', primary: false }
  expect(await findings({ ...withWorkers(worker('spare')), metrics: [metric, lines] })).toEqual([])
  const channel = { id: 'on', source: 'workers.spare', destination: 'workers.coder', format: 'structured' }
  const channels = [...minimal().feedback_channels, channel]
  expect(await findings({ ...withWorkers(worker('spare')), feedback_channels: channels })).toEqual([])
  const [tests] = minimal().evaluators
  expect(await findings({ ...withWorkers(worker('spare')), evaluators: [{ ...tests, runs_after: ['*'] }] })).toEqual([])
})

test('a worker that is waited for and not read is not used either', async () => {
  const [coder] = minimal().workers
  expect(await findings({ workers: [{ ...coder, depends_on: ['spare'] }, worker('spare')] })).toEqual([
    'lss/unused-result /workers/1/id',
  ])
})

test('a verdict is heard by whoever made the work, came before it, or builds on it', async () => {
  const told = (...to: string[]) => ({
    feedback_channels: to.map((id, index) => ({
      id: `c${index}`,
      source: 'evaluators.tests',
      destination: id,
      format: 'structured',
    })),
  })
  const others = withWorkers(
    worker('apart', { tools: ['a'] }),
    worker('after', { depends_on: ['coder'], tools: ['a'] }),
  )
  const rules = async (...to: string[]) =>
    (await findings({ ...others, ...told(...to) })).filter(line => !line.startsWith('lss/sink-not-judged'))
  const rule = 'lss/verdict-not-heard /feedback_channels/0/destination'
  expect(await rules('workers.apart')).toEqual([rule])
  expect(await rules('workers.apart', 'workers.coder')).toEqual([])
  expect(await rules('workers.after')).toEqual([])
  expect(await rules('optimization_strategy')).toEqual([])
})
