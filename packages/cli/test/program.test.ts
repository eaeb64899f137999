import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ended, loop, start } from './support/loop.js'
import { folderWith, projectWith } from './support/project.js'

const commands = [
  'init',
  'validate',
  'convert',
  'score',
  'run',
  'resume',
  'asks',
  'answer',
  'status',
  'diagram',
  'replay',
  'diff-runs',
  'trace',
  'prune',
]

test('--version is that of the package', async () => {
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../package.json'), 'utf8'))
  expect(await loop(['--version'], { cwd: await folderWith() })).toEqual({
    code: 0,
    stdout: `${version}\n`,
    stderr: '',
  })
})

describe('help', () => {
  test('lists every command', async () => {
    const { code, stdout } = await loop(['--help'], { cwd: await folderWith() })
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(code).toBe(0)
  })

  test.each(commands)('of %s has examples, however it is asked for', async command => {
    const cwd = await folderWith()
    const { code, stdout } = await loop([command, '--help'], { cwd })
    expect(stdout).toMatch(new RegExp(`^Usage: loop ${command} `))
    expect(stdout).toMatch(new RegExp(`^Examples:\n  loop ${command}`, 'm'))
    expect(code).toBe(0)
    expect((await loop(['help', command], { cwd })).stdout).toBe(stdout)
  })

  test('without a command goes to stderr, as wrong usage', async () => {
    const { code, stdout, stderr } = await loop([], { cwd: await folderWith() })
    expect(stderr).toContain('Usage: loop')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe('wrong usage', () => {
  test.each([
    [['valdate'], /unknown command 'valdate'\n\(Did you mean validate\?\)/],
    [['validate', '--fromat', 'json'], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    [['run'], /missing required argument 'loop'/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await loop(args, { cwd: await folderWith() })
    expect(stderr).toMatch(message)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

test('a reader that goes away is no failure', async () => {
  const cwd = await projectWith()
  for (const args of [['--help'], ['validate'], ['run', 'small', '--dry-run', '--format', 'ndjson']]) {
    const child = start(args, { cwd })
    child.stdout?.destroy()
    const { code, stderr } = await ended(child)
    expect(stderr).not.toContain('EPIPE')
    expect(code).toBe(0)
  }
})

test.each([{ NO_COLOR: '1' }, { CI: 'true' }, { FORCE_COLOR: '1' }])(
  'there are no colours without a terminal, %j',
  async env => {
    const cwd = await projectWith({ maker: 'Mkae' })
    const { stdout, stderr } = await loop(['validate'], { cwd, env })
    const help = await loop(['--help'], { cwd, env })
    expect(stdout + stderr + help.stdout).not.toContain('\u001b')
  },
)
