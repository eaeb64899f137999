import { expect, test } from 'vitest'
import { minimal } from '../helpers/lss.js'
import { planOf, shipFeature } from './loops.js'
import { drawAll, workersIn } from './mermaid.js'

test('the flow shows the graph, what is checked where, where feedback goes, and every way out', async () => {
  const { flow } = await drawAll(await planOf(shipFeature()))
  const lines = flow.split('\n').map(line => line.trim())
  for (const line of [
    'start(["ship-feature: manual<br/>given task"])',
    't_planner[["planner<br/>Plans"]]:::maker',
    'pass --> t_planner',
    't_planner -->|"planner"| t_coder',
    't_tester --> t_reviewer',
    'k_suite{{"suite<br/>npm test<br/>has a veto"}}:::checker',
    't_coder --> k_suite',
    't_tester --> k_suite',
    't_writer --> k_quality',
    'k_suite -->|"pass_rate"| stop',
    'k_owner --> stop',
    'k_suite -.->|"passed == false"| t_coder',
    'k_quality -.->|"score #60; pass_threshold"| t_writer',
    'k_quality -.->|"always"| strategy',
    't_reviewer -.->|"always<br/>through a person"| t_coder',
    'strategy -.->|"refines the prompt"| t_coder',
    'stop -->|"pass_rate #62;= 1<br/>and quality #62;= 0.8, 2 in a row"| g_sign-off',
    'g_sign-off --> done',
    'stop -->|"max_iterations=6<br/>or safety_violation"| failure',
    'stop -->|"human_rejected"| failure_ask',
    'stop -->|"failure: once more<br/>evaluator_error, 2 in a row"| pass',
    'stop -->|"quality: less than 0.01 better in 3 iterations"| stall_ask',
    'stop -->|"not yet: next iteration<br/>at most 6 iterations"| pass',
    'failure(["failure: halt"]):::failure',
    'stall_ask(["stall: a person decides"]):::stall',
    'g_no-injection -.->|"before each worker"| pass',
    't_coder -.->|"after it"| g_no-secrets',
    'memory -.->|"reads lessons"| t_planner',
    't_reviewer -.->|"writes"| memory',
  ])
    expect(lines).toContain(line)
  expect(lines).not.toContain('t_coder --> k_quality')
  expect(flow).toContain('at most $3, else halt, warn from 80%<br/>at most $0.5 an iteration')
  expect(flow).toContain('at most 12000 tokens an iteration, else warn')
  expect(flow).toContain('at most $0.4 for coder, else halt')
})

test('each way that feedback takes is one dotted edge', async () => {
  const plan = await planOf(shipFeature())
  const { edges } = (await drawAll(plan)).read
  const sent = edges.filter(({ stroke, start }) => stroke === 'dotted' && /^k_|^t_reviewer/.test(start))
  expect(sent.map(({ start, end }) => `${start} ${end}`)).toEqual([
    'k_suite t_coder',
    'k_quality t_writer',
    'k_quality strategy',
    't_reviewer t_coder',
    't_reviewer memory',
  ])
})

test('a loop without a bound says so', async () => {
  const unbound = {
    ...minimal(),
    termination_conditions: { success: [{ metric: 'test_pass_rate', operator: 'gte', value: 1 }] },
  }
  const { flow, state, sequence } = await drawAll(await planOf(unbound))
  expect(flow).toContain('stop -->|"not yet: next iteration<br/>no bound on iterations"| pass')
  expect(state).toContain('deciding --> working : not yet#58; next iteration, no bound on iterations')
  expect(sequence).toContain('loop no bound on iterations')
})

test('the states show the ends in the order they are looked at', async () => {
  const { state } = await drawAll(await planOf(shipFeature()))
  const ends = [...state.matchAll(/deciding --> (\w+) : (\d \w+|\w+)/g)].map(([, to, sort]) => `${sort} ${to}`)
  expect(ends).toEqual([
    '1 safety failed',
    '1 safety waiting',
    '2 budget failed',
    'failure waiting',
    'failure working',
    '3 success done',
    '4 stall waiting',
    'not improving',
  ])
  expect(state).toContain('improving --> working : next iteration, at most 6 iterations')
  expect(state).toContain('state "a person is asked#58; owner" as checking_owner')
})

test('the sequence shows who is asked what, in the order of the graph', async () => {
  const loop = shipFeature()
  loop.workers.reverse()
  const { sequence } = await drawAll(await planOf(loop))
  const lines = sequence.split('\n').map(line => line.trim())
  const who = (name: string) => /participant (a\d+)/.exec(lines.find(line => line.endsWith(` as ${name}`)) ?? '')?.[1]
  const asked = lines.filter(line => line.startsWith('a1->>')).map(line => line.slice(5).split(':')[0])
  const order = ['planner', 'tester', 'coder', 'reviewer', 'writer'].map(name => who(`worker ${name}`))
  expect(asked.slice(0, 5)).toEqual(order)
  expect(lines).toContain(`${who('check suite')}--)${who('worker coder')}: feedback when passed #61;#61; false`)
  expect(lines).toContain('loop at most 6 iterations')
})

test('every worker is shown once in each view', async () => {
  const all = ['coder', 'planner', 'reviewer', 'tester', 'writer']
  expect(workersIn(await drawAll(await planOf(shipFeature())))).toEqual({ flow: all, state: all, sequence: all })
})

test('workers whose ids look alike are told apart', async () => {
  const loop = minimal()
  const [first] = loop.workers
  for (const id of ['a-b', 'a_b', 'a--b', 'a-', 'done', 'end', 'x'.repeat(64), `${'x'.repeat(63)}y`])
    loop.workers.push({ ...first, id })
  const ids = loop.workers.map(worker => worker['id']).sort()
  expect(workersIn(await drawAll(await planOf(loop)))).toEqual({ flow: ids, state: ids, sequence: ids })
})

test('the flow says of whom a person has to approve each call, and of nobody else', async () => {
  const loop = shipFeature()
  const evaluators = { suite: { command: ['npm', 'test'], irreversible: true } }
  const plan = await planOf({ ...loop, extensions: { evaluators, irreversible: { workers: ['writer'] } } })
  const { flow } = await drawAll(plan)
  const marked = flow.split('\n').filter(line => line.includes('irreversible: a person approves each call'))
  expect(marked.map(line => line.trim().replace(/[[{].*/, ''))).toEqual(['t_writer', 'k_suite'])
  const { flow: plain } = await drawAll(await planOf(loop))
  expect(plain).not.toContain('irreversible')
})
