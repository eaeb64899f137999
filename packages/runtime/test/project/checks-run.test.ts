import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scorePaths, validatePaths } from '../../src/index.js'
import { testProject } from '../support/project.js'

const model = 'model: { provider: anthropic, name: claude-sonnet-4-5 }'
const lss = (implementation: string, extensions = ''): string => `loop_name: fix-tests
version: 1.0.0
objective: Every test of the project passes.
inputs: { schema: { task: { type: string, description: What to do. } } }
memory: { type: session }
workers:
  - { id: coder, role: Makes it, ${model}, inputs: [{ from: inputs.task }], outputs: { name: patch, format: code } }
evaluators:
  - { id: tests, type: deterministic, implementation: ${implementation}, runs_after: [coder] }
feedback_channels:
  - { id: back, source: evaluators.tests, destination: workers.coder, format: structured }
optimization_strategy: { type: manual }
termination_conditions:
  success: [{ metric: rate, operator: gte, value: 1 }]
  failure: [{ type: max_iterations, value: 6 }]
metrics:
  - { name: rate, definition: Rate, source: evaluators.tests, unit: ratio, primary: true }
safety_constraints: []
cost_limits: { per_iteration_usd: 0.5, cumulative_usd: 3, on_exceed: { action: halt } }
${extensions}`

const ran = (program: string): string =>
  lss('command', `extensions: { evaluators: { tests: { command: [${program}] } } }\n`)

/** What is said of idle commands and unknown functions, and the scores by both profiles. */
const looked = async (cwd: string, checks?: string[]) => {
  const options = { cwd, ...(checks ? { checks } : {}) }
  const { report } = await validatePaths([], options)
  const { files } = await scorePaths(['loops'], options)
  const found = report.files.flatMap(({ diagnostics }) => diagnostics).map(({ rule }) => rule)
  const scores = files[0]?.scores ?? {}
  const told = report.files.find(({ name }) => name === 'fix-tests')?.scores
  expect([told?.lrs?.display, told?.les?.display]).toEqual([scores['lrs-1']?.display, scores['les-design-1']?.display])
  return {
    found: found.filter(rule => /idle-command|unknown-implementation/.test(rule)),
    effective: scores['les-design-1']?.categories.find(({ id }) => id === 'effectiveness')?.value,
    ready: scores['lrs-1']?.value,
  }
}

const project = 'agents:\n  default: { command: [a] }\n'

test('a program that is not there, or does nothing, is found and earns nothing; readiness has one shape everywhere', async () => {
  const inProject = (files: Record<string, string>, program = './check.sh') =>
    looked(testProject({ 'loop.yaml': project, 'loops/a.yaml': ran(program), ...files }).root)
  const real = await inProject({ 'check.sh': '#!/bin/sh\nset -e\nnpm test\n' })
  expect(real).toMatchObject({ found: [], effective: 1 })
  for (const files of [{}, { 'check.sh': '#!/bin/sh\n# later\nexit 0\n' }]) {
    const idle = await inProject(files as Record<string, string>)
    expect(idle).toMatchObject({ found: ['lss/idle-command'], effective: 0 })
    expect(idle.ready).toBeLessThan(real.ready ?? 0)
  }
})

test('what a link leads out of the project for is not looked at', async () => {
  const elsewhere = testProject({ 'empty.sh': '' }).root
  const { root } = testProject({ 'loop.yaml': project, 'loops/a.yaml': ran('./check.sh') })
  symlinkSync(join(elsewhere, 'empty.sh'), join(root, 'check.sh'))
  expect(await looked(root)).toMatchObject({ found: [], effective: 1 })
})

test('a check that the caller brings is known, and believed', async () => {
  const { root } = testProject({ 'loop.yaml': project, 'loops/a.yaml': lss('ours') })
  expect((await looked(root)).found).toEqual(['lss/unknown-implementation'])
  expect(await looked(root, ['ours'])).toMatchObject({ found: [], effective: 1 })
})
