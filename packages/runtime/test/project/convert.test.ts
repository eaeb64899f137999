import { describe, expect, test } from 'vitest'
import { convertFile } from '../../src/index.js'
import { testProject } from '../support/project.js'

const project = `agents:
  default: { command: [claude, -p], vendor: anthropic, model: small }
checks:
  tests: { command: [npm, test] }
settings: { defaultBudget: { maxCostUsd: 4 } }
`

const loop = `name: heal
description: Every test passes.
trigger: { type: cron, cron: 0 9 * * * }
pipeline: [{ label: Fix it, prompt: Make it pass. }]
verify: { maker: Fix it, checker: tests }
`

test('the project lends its checks, agents and defaults', async () => {
  const { root } = testProject({ 'loop.yaml': project, 'loops/heal.yaml': loop })
  const { value, losses, errors } = await convertFile('loops/heal.yaml', { cwd: root, to: 'lss' })
  expect(value).toMatchObject({
    workers: [{ id: 'fix-it', role: 'Make it pass.', model: { provider: 'anthropic', name: 'small' } }],
    evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'command', runs_after: ['fix-it'] }],
    cost_limits: { cumulative_usd: 4, on_exceed: { action: 'halt' } },
    extensions: { evaluators: { tests: { command: ['npm', 'test'] } } },
  })
  expect(losses.map(({ pointer, place }) => [pointer, place.file, place.line])).toEqual([
    ['/trigger', 'loops/heal.yaml', 3],
  ])
  expect(errors).toEqual([])
})

describe('refused', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['what is not there', {}, /cannot be read: there is no such file/],
    ['what is no YAML', { 'a.yaml': 'a: [' }, /cannot be converted/],
    ['what has errors', { 'a.yaml': loop.replace('cron,', 'corn,') }, /has errors and cannot be converted: "corn"/],
    ['a project', { 'a.yaml': project }, /a project file is no loop/],
    ['what is no loop', { 'a.yaml': 'jobs: {}\n' }, /neither a loop nor a project/],
    [
      'a loop of choices alone',
      { 'a.yaml': 'name: a\ntrigger: { type: manual }\npipeline: [{ when: "true", then: [{ prompt: x }] }]\n' },
      /every step is in a choice/,
    ],
  ])('%s', async (_, files, message) => {
    const { root } = testProject(files)
    await expect(convertFile('a.yaml', { cwd: root, to: 'lss' })).rejects.toThrow(message)
  })
})
