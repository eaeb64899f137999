import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { spaceFinding } from '../../src/doctor/checks/disk.js'
import { nodeFinding } from '../../src/doctor/checks/node.js'
import { doctor } from '../../src/index.js'
import { testProject } from '../support/project.js'
import { tempFolder } from '../support/temp.js'
import { git, problems, program, project, withId, workspace } from './support.js'

const node = 'command: [node, -e, "0"]'

describe('what is looked at', () => {
  test('a project with all its loops, from any folder in it', async () => {
    const { root } = project(node, node, { 'src/a.txt': '' })
    const report = await doctor({ cwd: join(root, 'src') })
    expect(report).toMatchObject({ kind: 'project', root, loops: ['mend'], summary: { errors: 0 } })
    expect(withId(report, 'document/valid').map(({ about }) => about)).toEqual(['../loop.yaml', '../loops/mend.yaml'])
  })

  test('one loop, by its file or by its name', async () => {
    const { root } = project(node)
    const report = await doctor({ cwd: root, target: 'loops/mend.yaml' })
    expect(report).toMatchObject({ kind: 'file', root, loops: ['mend'] })
    expect(await doctor({ cwd: root, target: 'mend' })).toEqual(report)
    await expect(doctor({ cwd: root, target: 'ment' })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('did you mean "mend"?'),
    })
  })

  test('a folder of loops without a project file', async () => {
    const text = 'name: shell\nmission: Be well.\ncommands: { verify: ls }\n'
    const { root } = testProject({ 'loops/shell.yaml': text, 'loops/other.yaml': text.replace('shell', 'other') })
    const report = await doctor({ cwd: tempFolder(), target: root })
    expect(report).toMatchObject({ kind: 'project', root, loops: ['other', 'shell'] })
  })

  test('a workspace, with its project beside it', async () => {
    const { look, root } = workspace({ commands: { verify: 'ls' } })
    const report = await look()
    expect(report).toMatchObject({ kind: 'workspace', root: join(root, '.openloop/demo'), loops: ['demo'] })
    expect(withId(report, 'project/root')).toMatchObject([{ status: 'ok', about: 'app' }])
    expect(report.summary.errors).toBe(0)
  })

  test('where there is nothing, it says how to begin, and names a workspace that is near', async () => {
    const cwd = tempFolder()
    await expect(doctor({ cwd })).rejects.toMatchObject({ exitCode: 2, fix: expect.stringContaining('`loop init`') })
    const { root } = workspace({ commands: { verify: 'ls' } })
    await expect(doctor({ cwd: root })).rejects.toMatchObject({
      fix: expect.stringContaining('`loop doctor .openloop/demo`'),
    })
  })
})

describe('documents', () => {
  test('with errors are told with their number and the first place, and the rest is looked at all the same', async () => {
    const { look } = workspace({ commands: { verify: 'no-such-program', fix: "echo 'open" }, total_rounds: 3 })
    const report = await look()
    const [document] = withId(report, 'document/valid')
    expect(document).toMatchObject({
      status: 'error',
      message: expect.stringMatching(/^1 error/),
      fix: expect.stringContaining('`loop validate .openloop/demo/openloop.json`'),
      place: { file: '.openloop/demo/openloop.json', line: expect.any(Number) },
    })
    expect(withId(report, 'command/missing')).toHaveLength(1)
    expect(withId(report, 'disk/space')).not.toEqual([])
  })

  test('that are no documents at all are one finding', async () => {
    const { look, write } = workspace({ commands: { verify: 'ls' } })
    write('.openloop/demo/openloop.json', '{ "version": 1,')
    expect(problems(await look())).toEqual(['error document/valid'])
  })

  test('whose limits cannot hold are told as a run would tell them', async () => {
    const { root, write, read } = project(node)
    write('loops/mend.yaml', read('loops/mend.yaml').replace('budget: {', 'budget: { maxCostUsd: 1,'))
    const [finding] = withId(await doctor({ cwd: root }), 'loop/would-begin')
    expect(finding).toMatchObject({ status: 'error', about: 'mend', fix: expect.stringContaining('ceiling') })
  })
})

describe('the project', () => {
  test('that is not there, or is a file, is an error at `project_root`', async () => {
    for (const [root, message] of [
      ['gone', 'no such folder'],
      ['file', 'it is a file'],
    ]) {
      const { look } = workspace({ commands: { verify: 'ls' }, project_root: root }, { file: '' })
      const report = await look()
      const [finding] = withId(report, 'project/root')
      expect(finding).toMatchObject({
        status: 'error',
        message: expect.stringContaining(message ?? ''),
        place: { pointer: '/project_root' },
      })
      expect(report.summary.errors).toBe(1)
    }
  })
})

describe('commands', () => {
  test('are found in PATH and in the folder that they run in', async () => {
    const { look, root } = workspace({ commands: { verify: './check.sh && cd {project_root} && ls', fix: 'tool x' } })
    program(join(root, 'app/check.sh'), 'true')
    program(join(root, 'bin/tool'), 'true')
    const env = { PATH: `${join(root, 'bin')}:${process.env['PATH']}` }
    const report = await look({ env })
    expect(withId(report, 'command/there').map(({ about, message }) => [about, message])).toEqual([
      ['demo: fix', `runs tool (${join(root, 'bin/tool')})`],
      ['demo: verify', expect.stringMatching(/^runs \.\/check\.sh.*, ls /)],
    ])
  })

  test('that are not there are errors at their place, with the name that may be meant', async () => {
    const { look, root } = workspace({ commands: { verify: 'ls && toool --x' } })
    program(join(root, 'bin/tool'), 'true')
    const env = { PATH: `${join(root, 'bin')}:${process.env['PATH']}` }
    const [finding, ...more] = withId(await look({ env }), 'command/missing')
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      status: 'error',
      about: 'demo: verify',
      message: expect.stringMatching(/^"toool" is not there, in no folder of PATH.*did you mean "tool"\?/),
      place: { file: '.openloop/demo/openloop.json', pointer: '/commands/verify' },
    })
  })

  test('that may not be executed, that go to no folder, and that are given no file', async () => {
    const commands = {
      play: 'cd {project_root}/nowhere && ls',
      scan: 'node missing.mjs',
      verify: './plain.sh',
      fix: 'absent || true',
    }
    const report = await workspace({ commands }, { 'app/plain.sh': '' }).look()
    const told = report.findings.filter(({ id, status }) => id.startsWith('command/') && status !== 'ok')
    expect(told.map(({ about, id, status }) => `${about} ${id} ${status}`).sort()).toEqual([
      'demo: fix command/missing warning',
      'demo: play command/folder error',
      'demo: scan command/file warning',
      'demo: verify command/not-executable error',
    ])
    expect(told.find(({ id }) => id === 'command/not-executable')?.fix).toContain('chmod +x ./plain.sh')
    expect(told.flatMap(({ about, message }) => (/may do without/.test(message) ? [about] : []))).toEqual(['demo: fix'])
    expect(withId(report, 'loop/would-begin')).toMatchObject([{ status: 'ok' }])
  })

  test('that start in a folder which is not there', async () => {
    const { root } = project('command: [node]\n    cwd: gone')
    expect(withId(await doctor({ cwd: root }), 'command/folder')).toMatchObject([
      { status: 'error', about: 'mend: maker', message: expect.stringContaining('gone') },
    ])
  })

  test('are never started', async () => {
    const { look, root } = workspace({
      commands: { play: 'touch play', verify: './verify.sh', fix: './verify.sh', improve: 'touch "$(touch deep)"' },
      baseline: { command: './verify.sh', metric_name: 'n', regex: '(\\d+)', value: 1 },
    })
    program(join(root, 'app/verify.sh'), 'touch verified')
    await look()
    expect(readdirSync(join(root, 'app'))).toEqual(['verify.sh'])
  })

  test('of a baseline, of checks and of agents of a project count as well, each once', async () => {
    const baseline = { command: 'no-bench', metric_name: 'n', regex: '(\\d+)', value: 1 }
    const measured = await workspace({ commands: { verify: 'ls' }, baseline }).look()
    expect(withId(measured, 'command/missing').map(({ about }) => about)).toEqual(['demo: baseline'])
    const { root, write, read } = project('command: [no-agent]', 'command: [no-check]')
    write('loops/again.yaml', read('loops/mend.yaml').replace('name: mend', 'name: again'))
    const missing = withId(await doctor({ cwd: root }), 'command/missing')
    expect(missing.map(({ about, place }) => [about, place?.file])).toEqual([
      ['again: maker', 'loop.yaml'],
      ['again: passes', 'loops/again.yaml'],
    ])
  })
})

describe('agents', () => {
  test('that nobody declared are errors where they are called', async () => {
    const { root, write, read } = project(node)
    write('loops/mend.yaml', read('loops/mend.yaml').replace('agent: maker, ', ''))
    expect(withId(await doctor({ cwd: root }), 'agent/undeclared')).toMatchObject([
      { status: 'error', about: 'mend: default', place: { file: 'loops/mend.yaml', line: 5 } },
    ])
  })

  test('are asked for their version only when that is wanted', async () => {
    const { root } = project('command: [./agent.sh, work]')
    program(join(root, 'agent.sh'), 'echo "$@" >> calls; [ "$1" = --version ] && echo "agent 1.2.3"')
    expect(withId(await doctor({ cwd: root }), 'agent/version')).toEqual([])
    expect(readdirSync(root)).not.toContain('calls')
    expect(withId(await doctor({ cwd: root, run: true }), 'agent/version')).toMatchObject([
      { status: 'ok', message: 'agent 1.2.3' },
    ])
    program(join(root, 'agent.sh'), 'exit 3')
    expect(withId(await doctor({ cwd: root, run: true }), 'agent/version')).toMatchObject([
      { status: 'warning', message: '`./agent.sh --version` ended with 3' },
    ])
  })

  test('are told which variables are not set, and nobody what is in the others', async () => {
    const { root } = project('command: [node]\n    env: [SOME_KEY, NO_KEY, EMPTY_KEY]')
    const env = { PATH: process.env['PATH'] ?? '', SOME_KEY: 'sesame-open-up', EMPTY_KEY: '' }
    const report = await doctor({ cwd: root, env })
    expect(
      withId(report, 'environment/variable').map(({ about, status, message }) => [about, status, message]),
    ).toEqual([
      ['EMPTY_KEY', 'warning', expect.stringMatching(/^set, and empty/)],
      ['NO_KEY', 'warning', 'not set; named by mend: maker'],
      ['SOME_KEY', 'ok', 'set'],
    ])
    expect(JSON.stringify(report)).not.toContain('sesame')
  })
})

describe('git', () => {
  const commands = { verify: 'ls' }

  test('is wanted where rounds are committed: a repository, and nothing uncommitted', async () => {
    const { look, root } = workspace({ commands, git: { checkpoint: true } }, { 'app/a.txt': '1' })
    const at = { status: 'error', place: { pointer: '/git/checkpoint' } }
    expect(withId(await look(), 'git/state')).toMatchObject([
      { ...at, message: expect.stringContaining('no repository') },
    ])
    git(root, 'init')
    expect(withId(await look(), 'git/state')).toMatchObject([
      { ...at, fix: expect.stringContaining('Commit or stash') },
    ])
    git(root, 'add', '.')
    git(root, 'commit', '-m', 'first')
    expect(withId(await look(), 'git/state')).toMatchObject([
      { status: 'ok', message: 'git: on branch main, nothing uncommitted' },
    ])
  })

  test('is recommended where it is not needed', async () => {
    const { look, root } = workspace({ commands }, { 'app/a.txt': '1' })
    expect(problems(await look())).toContain('warning git/repository')
    git(root, 'init')
    expect(withId(await look(), 'git/state')).toMatchObject([
      { status: 'ok', message: expect.stringContaining('1 file') },
    ])
  })

  test('has to know the revision that a baseline is compared with', async () => {
    const baseline = { command: 'ls', metric_name: 'n', regex: '(\\d+)', relative: 'v1' }
    const { look, root } = workspace({ commands, baseline }, { 'app/a.txt': '1' })
    git(root, 'init')
    git(root, 'add', '.')
    git(root, 'commit', '-m', 'first')
    expect(withId(await look(), 'git/revision')).toMatchObject([
      { status: 'error', message: expect.stringContaining('"v1"'), place: { pointer: '/baseline' } },
    ])
    git(root, 'tag', 'v1')
    expect(withId(await look(), 'git/revision')).toEqual([])
  })
})

describe('the disk', () => {
  test('is written to for a moment, where the records are or will be', async () => {
    const { look, root } = workspace({ commands: { verify: 'ls' } })
    const before = readdirSync(root, { recursive: true }).sort()
    expect(withId(await look(), 'disk/writable')).toMatchObject([{ status: 'ok', about: '.openloop/demo/.loop' }])
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before)
    mkdirSync(join(root, '.openloop/demo/.loop'))
    expect(withId(await look(), 'disk/writable')).toMatchObject([{ status: 'ok' }])
    expect(readdirSync(join(root, '.openloop/demo/.loop'))).toEqual([])
  })

  test('that cannot be written to is an error', async () => {
    const { look, root } = workspace({ commands: { verify: 'ls' } })
    writeFileSync(join(root, '.openloop/demo/.loop'), 'no folder')
    expect(withId(await look(), 'disk/writable')).toMatchObject([{ status: 'error', fix: expect.any(String) }])
  })

  test('has enough room, little, or too little', () => {
    const mib = 2 ** 20
    const statuses = [1024, 1023, 50, 49, 0].map(size => spaceFinding('x', size * mib).status)
    expect(statuses).toEqual(['ok', 'warning', 'warning', 'error', 'error'])
    expect(spaceFinding('x', 49 * mib)).toMatchObject({
      message: expect.stringContaining('49 MiB'),
      fix: expect.any(String),
    })
  })
})

test('Node has to be new enough', () => {
  expect(['20.18.3', '18.20.0', '20.19.0', '24.1.0'].map(version => nodeFinding(version).status)).toEqual([
    'error',
    'error',
    'ok',
    'ok',
  ])
})
