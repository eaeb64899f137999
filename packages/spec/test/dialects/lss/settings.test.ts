import { expect, test } from 'vitest'
import { analyseLss, found, minimal } from '../../helpers/lss.js'

const findings = async (change: Record<string, unknown>) => {
  const { diagnostics } = await analyseLss({ ...minimal(), ...change })
  return diagnostics.map(({ rule, pointer, severity }) => `${severity} ${rule} ${pointer}`)
}

const claim = (conformance: unknown) => findings({ extensions: { conformance } })
const evaluators = (settings: unknown) => findings({ extensions: { evaluators: settings } })
const config = (settings: unknown) =>
  findings({ optimization_strategy: { type: 'prompt_refinement', config: settings } })

test.each([
  ['production', '/extensions/conformance'],
  [3, '/extensions/conformance'],
  [{ target: 'producton' }, '/extensions/conformance/target'],
  [{ target: 7 }, '/extensions/conformance/target'],
  [{ runbook_ref: ['a'] }, '/extensions/conformance/runbook_ref'],
  [{ calibration_ref: ' ' }, '/extensions/conformance/calibration_ref'],
])('the claim %j cannot be read', async (value, at) => {
  expect(await claim(value)).toEqual([`warning lss/bad-conformance ${at}`])
})

test('LSS-52: keys of extensions that are almost right are told of, others are free', async () => {
  const rule = 'warning lss/unknown-extension-key'
  expect(await claim({ targett: 'production' })).toEqual([`${rule} /extensions/conformance/targett`])
  expect(await findings({ extensions: { conformence: {} } })).toEqual([`${rule} /extensions/conformence`])
  expect(await evaluators({ tests: { comand: ['a'] } })).toEqual([`${rule} /extensions/evaluators/tests/comand`])
  expect(await findings({ extensions: { owner: 'a', conformance: { target: 'parseable', since: 1 } } })).toEqual([])
})

test.each([
  ['a', ''],
  [['a'], ''],
  [{ tests: 'npm test' }, '/tests'],
  [{ tests: { command: 'npm test' } }, '/tests/command'],
  [{ tests: { command: [] } }, '/tests/command'],
  [{ tests: { command: ['npm', 7] } }, '/tests/command'],
  [{ tests: { command: [' '] } }, '/tests/command'],
  [{ tests: { command: null } }, '/tests/command'],
  [{ tests: { cwd: 1 } }, '/tests/cwd'],
  [{ tests: { timeout_seconds: 0 } }, '/tests/timeout_seconds'],
  [{ tests: { env: 'HOME' } }, '/tests/env'],
])('LSS-53: the settings of evaluators cannot be %j', async (settings, at) => {
  expect(await evaluators(settings)).toEqual([`error lss/bad-evaluator-settings /extensions/evaluators${at}`])
})

test('a command that cannot be read is no command that is missing, and the other way round', async () => {
  const [tests] = minimal().evaluators
  const commands = [{ ...tests, implementation: 'command' }]
  const told = (settings: unknown) => findings({ evaluators: commands, extensions: { evaluators: settings } })
  expect(await told({ tests: { command: 'npm test' } })).toEqual([
    'error lss/bad-evaluator-settings /extensions/evaluators/tests/command',
  ])
  expect(await told({ tests: { cwd: 'a' } })).toEqual(['error lss/command-missing /evaluators/0/implementation'])
  expect(await told({ tests: { command: ['npm', 'test'], cwd: 'a', env: ['HOME'], timeout_seconds: 9 } })).toEqual([])
})

test("LSS-54: settings of an evaluator that is not declared are nobody's", async () => {
  expect(await evaluators({ test: {} })).toEqual([
    'warning lss/unknown-configured-evaluator /extensions/evaluators/test',
  ])
})

test.each([
  [{ refinement_target: ['workers.coder'] }, '/refinement_target'],
  [{ secondary_targets: 'workers.coder' }, '/secondary_targets'],
  [{ preserve_sections: [1] }, '/preserve_sections'],
  [{ human_gate_on: 'high' }, '/human_gate_on'],
  [{ search_space: ['temperature'] }, '/search_space'],
  [{ search_space: { temperature: 0.2 } }, '/search_space/temperature'],
  [{ search_space: { temperature: [] } }, '/search_space/temperature'],
  [{ search_spaces: { temperature: [0, 1] } }, '/search_spaces'],
])('LSS-51: the setting %j is told of', async (settings, at) => {
  expect(await config(settings)).toEqual([`warning lss/bad-setting /optimization_strategy/config${at}`])
})

test('settings that are right, and those of others, are left alone', async () => {
  const settings = {
    refinement_target: 'workers.coder',
    preserve_sections: ['safety'],
    search_space: { temperature: [0, 0.2] },
    human_gate_on: { risk_tier: 'high' },
    population: 8,
  }
  expect(await config(settings)).toEqual([])
})

test('a list of tools that is none is told of', async () => {
  const constraint = { id: 'tools', type: 'tool_allowlist', scope: 'pre_worker', action: 'halt', severity: 'S1' }
  expect(await findings({ safety_constraints: [{ ...constraint, config: { allowed: 'read_file' } }] })).toEqual([
    'error lss/unenforceable-guard /safety_constraints/0/config/allowed',
  ])
})

test.each([0, 7, 2.5, '3', [2], null])('%j is no level', async level => {
  const rule = 'warning lss/bad-taxonomy-level'
  expect(await findings({ metadata: { taxonomy_level: level } })).toEqual([`${rule} /metadata/taxonomy_level`])
  expect(await findings({ taxonomy_level: level })).toEqual([`${rule} /taxonomy_level`])
})

test('two levels that differ are told of, and the one in metadata counts', async () => {
  const { diagnostics } = await analyseLss({
    ...minimal(),
    safety_constraints: [],
    metadata: { taxonomy_level: 1 },
    taxonomy_level: 4,
  })
  expect(found(diagnostics)).toContain('lss/bad-taxonomy-level /taxonomy_level')
  expect(diagnostics.find(({ rule }) => rule === 'lss/few-safety-constraints')?.message).toContain('level 1')
})
