import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ended, loop, printed, start } from './support/loop.js'
import { folderWith } from './support/project.js'

/** A folder with a workspace of a loop that passes when a file `healthy` is there. */
const project = (more: object = {}): Promise<string> =>
  folderWith({
    '.openloop/demo/openloop.json': JSON.stringify({
      version: 1,
      mission: 'It is healthy.',
      total_rounds: 5,
      commands: { fix: 'echo a script, no agent', verify: 'test -e healthy' },
      baseline: { command: 'echo score=1', metric_name: 'score', regex: 'score=([0-9]+)', value: 1 },
      limits: { max_consecutive_failures: 1 },
      ...more,
    }),
  })

const demo = '.openloop/demo'

describe.each([
  ['named from outside', '', demo],
  ['as the current folder', demo, '.'],
])('a workspace %s', (_, inside, name) => {
  test('runs, and every command finds its runs', async () => {
    const folder = await project()
    await writeFile(join(folder, 'healthy'), '')
    const cwd = join(folder, inside)
    const said = async (...args: string[]) => {
      const { code, stdout, stderr } = await loop(args, { cwd })
      expect(code, `loop ${args.join(' ')}\n${stderr}`).toBe(0)
      return stdout
    }
    expect(await said('status', name)).toBe(`no runs yet; \`loop run ${name}\` starts one\n`)
    expect(await said('run', name)).toContain('done: every check passes')
    expect(await said('status', name)).toContain('done: every check passes')
    expect(JSON.parse(await said('status', name, '--format', 'json'))).toMatchObject({ loop: 'demo', status: 'done' })
    expect(await said('replay', name)).toContain('all the same')
    expect(JSON.parse(await said('trace', name))).toHaveProperty('trace_version')
    expect(await said('asks', name)).toBe('nobody waits for an answer\n')
    expect(await said('diagram', name)).toContain('flowchart')
    expect(await said('validate', name)).toContain('0 errors')
    expect(await said('score', name)).toContain('lrs-1')
    expect(await said('score', '--observed', name)).toContain('les-observed')
    expect(await said('diff-runs', name, name)).toContain('demo')
  })

  test('pauses at --max-rounds, and is taken up again', async () => {
    const folder = await project({ limits: { max_consecutive_failures: 9 } })
    const cwd = join(folder, inside)
    const paused = await loop(['run', name, '--max-rounds', '1'], { cwd })
    expect(paused).toMatchObject({ code: 3, stdout: expect.stringContaining('the limit of 1 iteration') })
    await writeFile(join(folder, 'healthy'), '')
    expect(await loop(['resume', name, '--max-rounds', '3'], { cwd })).toMatchObject({ code: 0 })
  })
})

test('what is said to do next can be done from where it is said', async () => {
  const cwd = await project()
  const { stdout } = await loop(['run', demo, '--max-rounds', '1'], { cwd })
  const [, next = ''] = /^ {2}loop (resume \S+ --max-iterations 2)(?: |$)/m.exec(stdout) ?? []
  expect(next).toMatch(/^resume \.openloop\/demo\/2/)
  expect(await loop(next.split(' '), { cwd })).toMatchObject({ code: 1, stdout: expect.stringContaining('blocked: ') })
})

test('inside a workspace `loop status` and `loop validate` are about it', async () => {
  const folder = await project()
  const cwd = join(folder, demo)
  expect(await loop(['status'], { cwd })).toMatchObject({ code: 0, stdout: 'no runs yet; `loop run .` starts one\n' })
  await loop(['run', '.', '--max-rounds', '1'], { cwd })
  expect((await loop(['status'], { cwd: join(cwd, 'logs') })).stdout).toMatch(/demo {2}paused/)
  expect(await loop(['validate'], { cwd: join(cwd, 'logs') })).toMatchObject({ code: 0 })
  expect(await loop(['validate'], { cwd: folder })).toMatchObject({ code: 0 })
})

test('where no project is, the workspaces that are near are named', async () => {
  const { code, stderr } = await loop(['status'], { cwd: await project() })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('here are: .openloop/demo.') })
})

describe('a blocked workspace', () => {
  test('says so, refuses to run, and runs with --unblock', async () => {
    const cwd = await project()
    const first = await loop(['run', demo], { cwd })
    expect(first).toMatchObject({ code: 1, stdout: expect.stringMatching(/^blocked: 2 iterations in a row failed/) })
    expect(first.stdout).toContain('loop run .openloop/demo --unblock')
    const status = await loop(['status', demo], { cwd })
    expect(status.stdout).toMatch(/^blocked: 2 iterations[\s\S]*next\n {2}loop run \.openloop\/demo --unblock/)
    expect((await loop(['status'], { cwd: join(cwd, demo) })).stdout).toMatch(/demo {2}blocked/)

    const refused = await loop(['run', demo], { cwd })
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(/^error: "demo" is blocked since the run .*2 iterations.*\n {2}fix: .*--unblock/)

    await writeFile(join(cwd, 'healthy'), '')
    expect(await loop(['run', demo, '--unblock'], { cwd })).toMatchObject({ code: 0 })
    expect(await loop(['run', demo], { cwd })).toMatchObject({ code: 0 })
  })

  test('can be walked through in a dry run', async () => {
    const cwd = await project()
    await loop(['run', demo], { cwd })
    expect((await loop(['run', demo, '--dry-run'], { cwd })).stderr).not.toContain('is blocked')
  })
})

test('--max-rounds and --max-iterations are the same, so only one may be given', async () => {
  const args = ['run', demo, '--max-rounds', '1', '--max-iterations', '2']
  expect(await loop(args, { cwd: await project() })).toMatchObject({ code: 2 })
})

test('a question is listed, answered and gone on from outside of the workspace', async () => {
  const commands = { scan: 'test -e healthy', fix: 'test -e healthy || sleep 60', verify: 'test -e healthy' }
  const cwd = await project({ interrupted: 'ask', commands })
  const child = start(['run', demo], { cwd })
  await printed(child, /fix: started/)
  child.kill('SIGKILL')
  await ended(child)
  expect(await loop(['resume', demo], { cwd })).toMatchObject({ code: 4 })
  expect(await loop(['answer', demo], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('retry') })
  await writeFile(join(cwd, 'healthy'), '')
  const { stdout } = await loop(['asks', demo], { cwd })
  const [, answer = ''] = /^ {2}loop (answer \.openloop\/demo\/\S+ retry)(?: |$)/m.exec(stdout) ?? []
  const answered = await loop(answer.split(' '), { cwd })
  const [, resume = ''] = /^ {2}loop (resume \.openloop\/demo\/\S+)(?: |$)/m.exec(answered.stdout) ?? []
  expect(await loop(resume.split(' '), { cwd })).toMatchObject({ code: 0 })
})

test('what is wrong with a workspace is placed in its file, from where it was asked for', async () => {
  const gone = await loop(['run', demo], { cwd: await project({ project_root: 'nowhere' }) })
  expect(gone.stderr).toContain('nowhere, which "demo" is to work in, is not there')
  expect(gone.stderr).toContain(`at ${demo}/openloop.json:1:1\n`)
  const unread = await loop(['run', demo], { cwd: await project({ baseline: { command: 'true', regex: 'none' } }) })
  expect(unread).toMatchObject({ code: 1, stderr: expect.stringContaining(`at ${demo}/openloop.json:1:`) })
})

test('a number that could not be measured is told by why', async () => {
  const folder = await project({
    total_rounds: 1,
    baseline: { command: 'echo score=high; echo more', regex: '=(.*)', value: 1 },
  })
  await writeFile(join(folder, 'healthy'), '')
  const { stderr } = await loop(['run', demo], { cwd: folder })
  expect(stderr).toMatch(/check baseline: fail in [\d.]+ s: "high" is not a number/)
})
