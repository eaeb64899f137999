import { analyse, LoopError, type Plan } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { pickLoop, run, validatePaths } from '../../src/index.js'
import { guard, guardedLoop } from '../support/guards.js'
import { testProject } from '../support/project.js'

type Json = Record<string, unknown>

/** A loop whose worker is judged by a schema, with settings in place of the usual. */
const judgedBy = (settings: Json): Json =>
  guardedLoop([], {
    evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'schema_validate', runs_after: ['coder'] }],
    extensions: { evaluators: { tests: settings } },
  })

const searching = (space: Json): Json =>
  guardedLoop([], { optimization_strategy: { type: 'parameter_search', config: { search_space: space } } })

const files = { 'schemas/bad.json': '{"type": "strng"}', 'schemas/good.json': '{"type": "string"}' }

const projectOf = (loop: Json) =>
  testProject({
    'loop.yaml': JSON.stringify({
      version: '1',
      agents: { default: { command: [process.execPath, '-e', '0'], interrupted: 'retry' } },
      checks: { tests: { command: [process.execPath, '-e', '0'] } },
    }),
    'loops/mend.yaml': JSON.stringify(loop, undefined, 2),
    ...files,
  })

const found = async ({ root }: { root: string }) =>
  (await validatePaths(['loops/mend.yaml'], { cwd: root })).report.files.flatMap(({ diagnostics }) => diagnostics)

describe.each<[what: string, loop: Json, rule: string, at: string]>([
  [
    'a memory that nobody offers',
    guardedLoop([], { memory: { type: 'session', backend: 'vector' } }),
    'lss/memory-not-offered',
    '/memory/backend',
  ],
  [
    'a redaction that is misspelt',
    guardedLoop([], { memory: { type: 'session', redaction: { secret: true } } }),
    'lss/bad-redaction',
    '/memory/redaction/secret',
  ],
  [
    'a redaction by no pattern',
    guardedLoop([], { memory: { type: 'session', redaction: { patterns: ['('] } } }),
    'lss/bad-redaction',
    '/memory/redaction/patterns',
  ],
  [
    'a temperature that no call can have',
    searching({ temperature: [9] }),
    'lss/bad-search-value',
    '/optimization_strategy/config/search_space/temperature/0',
  ],
  [
    'a guard over tools that nobody tells of',
    guardedLoop([guard('tool_allowlist', 'post_worker', 'halt', { allowed: ['read'] })]),
    'lss/unseen-tools',
    '/safety_constraints/0/scope',
  ],
  [
    'a schema that is none',
    judgedBy({ schema: { type: 'strng' } }),
    'lss/unusable-schema',
    '/extensions/evaluators/tests/schema',
  ],
  [
    'a schema in a file that is none',
    judgedBy({ schema_ref: 'schemas/bad.json' }),
    'lss/unusable-schema',
    '/extensions/evaluators/tests/schema_ref',
  ],
  [
    'a schema that is not there',
    judgedBy({ schema_ref: 'schemas/gone.json' }),
    'lss/unusable-schema',
    '/extensions/evaluators/tests/schema_ref',
  ],
  [
    'a folder outside of the project',
    guardedLoop([], {
      evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'command', runs_after: ['coder'] }],
      extensions: { evaluators: { tests: { command: ['node', '-e', '0'], cwd: '../..' } } },
    }),
    'lss/path-escapes-project',
    '/extensions/evaluators/tests/cwd',
  ],
])('%s', (_, loop, rule, pointer) => {
  test('is an error with a place and a fix', async () => {
    const [error, ...more] = (await found(projectOf(loop))).filter(({ severity }) => severity === 'error')
    expect(error).toMatchObject({ rule, pointer, fix: expect.stringMatching(/./) })
    expect(error?.line).toBeGreaterThan(1)
    expect(more).toEqual([])
  })

  test('is what a run refuses: before it begins, and also when nobody has validated it', async () => {
    const { root, read } = projectOf(loop)
    await expect(pickLoop('mend', root)).rejects.toMatchObject({ place: { pointer } })
    const plan = await uncheckedPlan(read)
    await expect(run({ plan, root, inputs: { task: 'x' } })).rejects.toThrow(LoopError)
  })
})

test('a schema and a template that are there are left alone, and a template that is not is warned about', async () => {
  const told = async (template: string) => {
    const channel = { id: 'to-coder', source: 'evaluators.tests', destination: 'workers.coder', format: 'template' }
    const loop = {
      ...judgedBy({ schema_ref: 'schemas/good.json' }),
      feedback_channels: [{ ...channel, template_ref: template }],
    }
    return (await found(projectOf(loop)))
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, rule }) => `${severity} ${rule}`)
  }
  expect(await told('schemas/good.json')).toEqual([])
  expect(await told('gone.md')).toEqual(['warning lss/template-missing'])
})

const uncheckedPlan = async (read: (path: string) => string): Promise<Plan> => {
  const { files, workspace } = await analyse({
    project: { path: 'loop.yaml', text: read('loop.yaml') },
    loops: [{ path: 'loops/mend.yaml', text: read('loops/mend.yaml') }],
  })
  const plan = files.at(-1)?.lss?.compile({ project: workspace.project, digestOf: () => '' })
  if (!plan) throw new Error('there is no plan')
  return plan
}
