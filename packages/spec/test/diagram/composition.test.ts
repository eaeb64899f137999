import { expect, test } from 'vitest'
import { minimal, worker } from '../helpers/lss.js'
import { composed, planOf } from './loops.js'
import { drawAll, workersIn } from './mermaid.js'

const child = (id: string, rest: object = {}) => ({ id, ref: `${id}.yaml`, ...rest })

const adapter = (from: string, to: string, rest: object = {}) => ({
  from: `children.${from}.outputs.coder`,
  to: `children.${to}.inputs.task`,
  ...rest,
})

test('stages come one after another, and then the work of the whole', async () => {
  const loop = composed('all', 'sequential', [child('a'), child('b')], {
    adapters: [adapter('a', 'b', { transform: 'lines' })],
  })
  const drawn = await drawAll(await planOf(loop, { 'a.yaml': minimal(), 'b.yaml': minimal() }))
  const { boxes, edges } = drawn.read
  expect(boxes.map(({ id, title }) => `${id} ${title}`)).toEqual([
    'l_a stage: a (fix-tests)',
    'l_b stage: b (fix-tests)',
  ])
  const ways = edges.map(({ start, end, text }) => `${start} ${end} ${text}`)
  for (const way of [
    'pass l_a_pass ',
    'l_a_done l_b_pass ',
    'l_a_t_coder l_b_pass as task<br/>by lines',
    'l_b_done t_coder result',
  ])
    expect(ways).toContain(way)
  for (const names of Object.values(workersIn(drawn))) expect(names).toEqual(['coder', 'coder', 'coder'])
  expect(drawn.state).toContain('l_a --> l_b : then')
})

test('branches meet where they are merged, and dissent is spoken of', async () => {
  const branches = ['a', 'b', 'gone'].map(id => child(id, { role: 'branch', lens: `As ${id}` }))
  const loop = composed('all', 'parallel', branches, {
    merge: { strategy: 'synthesize', preserve_dissent: true, min_branches_pass: 2, synthesizer: 'workers.writer' },
  })
  loop.workers.push(worker('writer', { depends_on: ['coder'] }))
  const drawn = await drawAll(await planOf(loop, { 'a.yaml': minimal(), 'b.yaml': minimal() }))
  const { nodes, edges } = drawn.read
  const ways = edges.map(({ start, end, text }) => `${start} ${end} ${text}`)
  for (const way of ['pass l_gone ', 'l_a_done merge ', 'l_gone merge ', 'merge t_writer all results and dissent'])
    expect(ways).toContain(way)
  expect(nodes.find(({ id }) => id === 'merge')?.text).toBe(
    'merge: synthesize<br/>at least 2 have to pass<br/>dissent is kept',
  )
  expect(nodes.find(({ id }) => id === 'l_gone')?.text).toBe('branch: gone<br/>As gone<br/>gone.yaml is not at hand')
  expect(drawn.state.match(/^ +--$/gm)).toHaveLength(2)
  expect(drawn.sequence.match(/^ +(par|and) /gm)).toHaveLength(3)
})

test('an inner loop stands in the outer one, behind the check that starts it', async () => {
  const pair = [
    child('code', { role: 'outer' }),
    child('debug', { role: 'inner', trigger: 'children.code.evaluators.tests.failed' }),
  ]
  const inside = composed('repair', 'nested', pair, { adapters: [adapter('code', 'debug')] })
  const loop = composed('all', 'nested', [
    child('repair', { role: 'outer' }),
    child('far', { role: 'inner', trigger: 'children.repair.evaluators.tests.passed' }),
    child('near', { role: 'inner' }),
  ])
  const files = { 'repair.yaml': inside, 'code.yaml': minimal(), 'debug.yaml': minimal(), 'near.yaml': minimal() }
  const drawn = await drawAll(await planOf(loop, files))
  const { boxes, edges } = drawn.read
  const within = (id: string) => boxes.find(box => box.id === id)?.nodes ?? []
  expect(within('l_repair')).toEqual(expect.arrayContaining(['l_repair_l_code', 'l_near', 'l_far', 'l_repair_t_coder']))
  expect(within('l_repair_l_code')).toContain('l_repair_l_debug')
  const ways = edges.map(({ start, end, text }) => `${start} ${end} ${text}`)
  for (const way of [
    'pass l_repair_pass ',
    'l_repair_k_tests l_far tests passed',
    'l_far l_repair_pass the outer loop once more',
    'l_repair_stop l_near_pass it did not succeed',
    'l_repair_l_code_k_tests l_repair_l_debug_pass tests failed',
    'l_repair_l_debug_done l_repair_l_code_pass the outer loop once more',
    'l_repair_l_code_t_coder l_repair_l_debug_pass as task',
    'l_repair_l_code_done l_repair_t_coder result',
    'l_repair_done t_coder result',
  ])
    expect(ways).toContain(way)
  for (const names of Object.values(workersIn(drawn))) expect(names).toEqual(Array(5).fill('coder'))
  expect(drawn.sequence).toMatch(/participant a\d+ as check tests<br\/>in repair \/ debug$/m)
})
