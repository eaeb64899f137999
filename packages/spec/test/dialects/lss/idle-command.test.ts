import { expect, test } from 'vitest'
import { filesOver } from '../../../src/plan/project-files.js'
import { analyse } from '../../../src/workspace.js'
import { minimal } from '../../helpers/lss.js'

type Json = Record<string, unknown>

/** Where commands are found idle, in a loop with this evaluator and these settings of it. */
const idle = async (
  implementation: string,
  settings: Json,
  { project, files = {} }: { project?: string; files?: Record<string, string> } = {},
): Promise<string[]> => {
  const loop = {
    ...minimal(),
    evaluators: [{ ...minimal().evaluators[0], implementation }],
    extensions: { evaluators: { tests: settings } },
  }
  const { files: found } = await analyse({
    ...(project === undefined ? {} : { project: { path: 'loop.yaml', text: project } }),
    loops: [{ path: 'loops/a.yaml', text: JSON.stringify(loop) }],
    files: filesOver(files),
  })
  return found
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ rule }) => rule.endsWith('/idle-command'))
    .map(({ rule, pointer }) => `${rule} ${pointer}`)
}

const here = ['lss/idle-command /extensions/evaluators/tests/command']

test('a command is looked for where it runs', async () => {
  const command = ['./check.sh']
  const files = { 'app/check.sh': 'npm test\n' }
  expect(await idle('command', { command, cwd: 'app' }, { files })).toEqual([])
  expect(await idle('command', { command }, { files })).toEqual(here)
  expect(await idle('command', { command, cwd: 'other' }, { files })).toEqual(here)
})

test('a function that runs a program is looked into, with the command it has of itself as well', async () => {
  const files = { 'package.json': JSON.stringify({ scripts: { lint: 'biome check' } }) }
  expect(await idle('exit_code', { command: ['true'] })).toEqual(here)
  expect(await idle('test_suite_pass', {}, { files })).toEqual(['lss/idle-command /evaluators/0/implementation'])
  expect(await idle('test_suite_pass', { command: ['npm', 'run', 'lint'] }, { files })).toEqual([])
  expect(await idle('regex', { must_match: 'x', command: ['true'] })).toEqual([])
})

test('a check of the project is looked at where it is declared, whatever it is called like', async () => {
  const checks = (command: string) => `checks: { test_suite_pass: { command: ${command} } }\n`
  const files = { 'package.json': '{}', 'check.sh': 'npm run lint\n' }
  expect(await idle('test_suite_pass', {}, { project: checks('[./check.sh]'), files })).toEqual([
    // What the check runs is looked into, and there is no script of that name.
    'loopkit/idle-command /checks/test_suite_pass/command',
  ])
  expect(await idle('test_suite_pass', {}, { project: checks('[make, check]'), files })).toEqual([])
})
