import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyse, compileLoop, type Plan } from '../../../src/index.js'

const compiled = async (loop: string, project?: string): Promise<Plan> => {
  const analysis = await analyse({
    project: project === undefined ? undefined : { path: 'loop.yaml', text: project },
    loops: [{ path: 'loops/x.yaml', text: loop }],
  })
  const document = analysis.workspace.loops.at(-1)
  if (!document) throw new Error('no loop')
  return compileLoop(document, analysis.workspace.project, 'd1')
}

const graph = (plan: Plan) =>
  Object.fromEntries(
    [...plan.tasks, ...plan.choices].map(({ id, after, when }) => [
      id,
      [...after, ...(when ? [`${when.choice}=${when.is}`] : [])],
    ]),
  )

describe('compiling a pipeline', () => {
  test('what comes later waits for all that came before it', async () => {
    const plan = await compiled(`name: x
trigger: { type: manual }
pipeline:
  - { label: A, prompt: a }
  - parallel: [{ label: B, prompt: b }, { label: C, prompt: c }]
  - agents: [{ label: D, prompt: d }, { label: E, prompt: e }]
  - { prompt: unnamed }
`)
    expect(graph(plan)).toEqual({ a: [], b: ['a'], c: ['a'], d: ['b', 'c'], e: ['d'], 'step-6': ['e'] })
  })

  test('a choice splits in two, and both branches join again', async () => {
    const plan = await compiled(`name: x
trigger: { type: manual }
pipeline:
  - { label: A, prompt: a }
  - when: round == 1
    then:
      - { label: B, prompt: b }
      - when: round == 2
        then: [{ label: C, prompt: c }]
    else: [{ label: D, prompt: d }]
  - { label: E, prompt: e }
`)
    expect(graph(plan)).toEqual({
      a: [],
      choice: ['a'],
      b: ['choice', 'choice=true'],
      'choice-2': ['b', 'choice=true'],
      c: ['choice-2', 'choice-2=true'],
      d: ['choice', 'choice=false'],
      e: ['c', 'choice-2', 'd'],
    })
  })
})

describe('defaults', () => {
  const loop = (rest: string) => `name: x\ntrigger: { type: manual }\npipeline: [{ label: A, prompt: a }]\n${rest}`
  const project = `settings:
  maxParallel: 2
  defaultBudget: { maxIterations: 4, maxDurationMinutes: 10 }
  defaultMemory: { path: notes, persistence: minimal }
`

  test('of the project fill each limit that the loop leaves open, and each knows where it was set', async () => {
    const plan = await compiled(loop('budget: { maxIterations: 2, maxCostUsd: 0.5 }'), project)
    expect(plan.limits).toEqual([
      {
        unit: 'iterations',
        max: 2,
        origin: 'loop',
        place: { file: 'loops/x.yaml', line: 4, column: 26, pointer: '/budget/maxIterations' },
      },
      {
        unit: 'seconds',
        max: 600,
        origin: 'project',
        place: { file: 'loop.yaml', line: 3, column: 58, pointer: '/settings/defaultBudget/maxDurationMinutes' },
      },
      { unit: 'usd', max: 0.5, origin: 'loop', place: expect.objectContaining({ file: 'loops/x.yaml' }) },
    ])
    expect(plan.maxParallel).toBe(2)
  })

  test('of the project fill memory field by field', async () => {
    expect((await compiled(loop(''), project)).memory).toMatchObject({
      store: 'filesystem',
      path: 'notes',
      persistence: 'minimal',
      origin: 'project',
      place: { file: 'loop.yaml' },
    })
    expect((await compiled(loop('memory: { persistence: full }'), project)).memory).toMatchObject({
      path: 'notes',
      persistence: 'full',
      origin: 'loop',
    })
    expect((await compiled(loop(''))).memory).toBeNull()
  })
})

describe('checkers', () => {
  const verify = (checker: string) =>
    `name: x\ntrigger: { type: manual }\npipeline: [{ label: A, prompt: make it, agent: maker }]\nverify: { maker: A, checker: ${checker} }\n`
  const project = `agents:
  default: { command: [claude, -p] }
  maker: { command: [claude, -p], vendor: anthropic }
  other: { command: [codex, exec], model: gpt, vendor: openai }
checks:
  tests: { command: [npm, test] }
`

  test('are checks, agents, or fresh agents of their name; commands judge first', async () => {
    const plan = await compiled(verify('[other, Strict Reader, tests]'), project)
    expect(plan.checks.map(({ label, kind, agent, independence }) => ({ label, kind, agent, independence }))).toEqual([
      { label: 'tests', kind: 'command', agent: undefined, independence: 'other' },
      { label: 'other', kind: 'agent', agent: 'other', independence: 'other' },
      { label: 'Strict Reader', kind: 'agent', agent: 'Strict Reader', independence: 'same-model' },
    ])
    expect(plan.agents['Strict Reader']).toMatchObject({ kind: 'program', command: ['claude', '-p'] })
  })

  test('judge by the criteria, or by what the makers were asked', async () => {
    const plan = await compiled(verify('other'), project)
    expect(plan.checks[0]?.criteria).toEqual(['A: make it'])
  })
})

test('the pr-review loop of the format itself has no error, and everybody in it is unbound', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/seed-pr-review.yaml'), 'utf8')
  const { files } = await analyse({ loops: [{ path: 'loops/pr-review.yaml', text }] })
  expect(files[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const plan = await compiled(text)
  expect(plan.tasks.map(({ after, maker }) => [after, maker])).toEqual([
    [[], true],
    [[], true],
    [[], true],
  ])
  expect(plan.checks).toMatchObject([{ label: 'Adversarial Verifier', kind: 'agent' }])
  expect(Object.values(plan.agents).map(({ kind }) => kind)).toEqual(['unbound', 'unbound'])
})
