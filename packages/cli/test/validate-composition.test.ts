import type { Report } from '@loop/spec'
import { expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith } from './support/project.js'

const model = '{ provider: anthropic, name: claude-sonnet-4-5 }'

const lss = (name: string, rest = ''): string => `loop_name: ${name}
version: 1.0.0
objective: Every test of the project passes.
inputs: { schema: { task: { type: string, description: What to do. } } }
memory: { type: session }
workers:
  - { id: coder, role: Codes, model: ${model}, inputs: [{ from: inputs.task }], outputs: { name: patch, format: code } }
evaluators: [{ id: tests, type: deterministic, implementation: test_pass_rate, runs_after: [coder] }]
feedback_channels: [{ id: back, source: evaluators.tests, destination: workers.coder, format: structured }]
optimization_strategy: { type: manual }
termination_conditions:
  success: [{ metric: rate, operator: gte, value: 1 }]
  failure: [{ type: max_iterations, value: 6 }]
metrics: [{ name: rate, definition: Rate, source: evaluators.tests, unit: ratio, primary: true }]
safety_constraints: [{ id: no-secrets, type: secret_scan, scope: post_worker, action: halt, severity: S1 }]
cost_limits: { per_iteration_usd: 0.5, cumulative_usd: 3, on_exceed: { action: halt } }
${rest}`

const composed = lss(
  'whole',
  `composition:
  type: sequential
  children: [{ id: one, ref: parts/one.yaml }, { id: two, ref: parts/two.yaml }]
  adapters: [{ from: children.one.outputs.code, to: children.two.inputs.task }]
`,
)

const parts = { 'parts/one.yaml': lss('one'), 'parts/two.yaml': lss('two').replace('1.0.0', "'1'") }

const rulesOf = (stdout: string) =>
  (JSON.parse(stdout) as Report).files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ rule, pointer }) => `${path} ${rule} ${pointer}`),
  )

const expected = (path: string) => [
  `${path} lss/children-over-cost-limit /cost_limits/cumulative_usd`,
  `${path} lss/invalid-child /composition/children/1/ref`,
  `${path} lss/unknown-adapter-end /composition/adapters/0/from`,
]

test('COMP-3: the parts of a loop are looked into, whether it is a file or comes through standard input', async () => {
  const cwd = await folderWith({ 'whole.yaml': composed, ...parts })
  const named = await loop(['validate', 'whole.yaml', '--format', 'json'], { cwd })
  expect(rulesOf(named.stdout)).toEqual(expected('whole.yaml'))
  expect(named.code).toBe(1)
  const piped = await loop(['validate', '-', '--format', 'json'], { cwd, input: composed })
  expect(rulesOf(piped.stdout)).toEqual(expected('<stdin>'))
})

test('rules of every dialect say in SARIF what they find', async () => {
  const cwd = await folderWith({ 'whole.yaml': composed, ...parts, 'values.yaml': 'replicas: 2\n' })
  const { stdout } = await loop(['validate', 'whole.yaml', 'values.yaml', '--format', 'sarif'], { cwd })
  const { rules } = JSON.parse(stdout).runs[0].tool.driver
  const texts = rules.map(({ shortDescription }: { shortDescription: { text: string } }) => shortDescription.text)
  expect(texts).toContain('A child has errors of its own.')
  expect(texts).toContain('A file that was named is neither a loop nor a project.')
  expect(texts.filter((text: string) => text.startsWith('A finding of'))).toEqual([])
})
