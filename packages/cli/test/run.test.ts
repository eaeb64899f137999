import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Heartbeat } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { ended, loop, printed, start } from './support/loop.js'
import { folderWith, loopYaml, projectWith, projectYaml } from './support/project.js'
import { problemsBy } from './support/schemas.js'

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1)

describe('a dry run', () => {
  test('says on every line that it is one', async () => {
    const { code, stdout, stderr } = await loop(['run', 'small', '--dry-run'], { cwd: await projectWith() })
    for (const line of [...linesOf(stdout), ...linesOf(stderr)]) expect(line).toMatch(/^\[dry run\]/)
    expect(linesOf(stderr).length).toBeGreaterThan(4)
    expect(stdout).toContain('[dry run] done: every check passed\n')
    expect(code).toBe(0)
  })

  test('gives every event as a line of JSON that says so too', async () => {
    const { code, stdout } = await loop(['run', 'small', '--dry-run', '--format', 'ndjson'], {
      cwd: await projectWith(),
    })
    const events = linesOf(stdout).map(line => JSON.parse(line) as { type: string; seq: number; simulated: boolean })
    expect(events.every(({ simulated }) => simulated === true)).toBe(true)
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
    expect(events[0]?.type).toBe('run.started')
    expect(events.at(-1)?.type).toBe('run.ended')
    expect(code).toBe(0)
  })

  test('is the same for the same seed', async () => {
    const cwd = await projectWith({ rounds: 9, budget: '{ maxIterations: 9 }' })
    const verdictsWith = async (seed: number) => {
      const { stdout } = await loop(['run', 'small', '--dry-run', '--seed', `${seed}`, '--format', 'ndjson'], { cwd })
      return linesOf(stdout).flatMap(line => JSON.parse(line).verdict?.verdict ?? [])
    }
    expect(await verdictsWith(7)).toEqual(await verdictsWith(7))
    const all = await Promise.all([1, 2, 3, 4].map(verdictsWith))
    expect(new Set(all.map(String)).size).toBeGreaterThan(1)
  })

  test('needs no agent that exists', async () => {
    const cwd = await folderWith({ 'alone.yaml': loopYaml() })
    expect(await loop(['run', 'alone.yaml', '--dry-run'], { cwd })).toMatchObject({ code: 0 })
    const { code, stderr } = await loop(['run', './alone.yaml'], { cwd })
    expect(stderr).toMatch(/^error: no agent "default" is declared.*\n {2}at alone\.yaml:\d+:\d+\n {2}fix: /)
    expect(code).toBe(2)
  })
})

describe('a run', () => {
  test('tells on stderr how it goes and on stdout how it ended, without colours', async () => {
    const cwd = await projectWith()
    const { code, stdout, stderr } = await loop(['run', 'small'], { cwd })
    expect(stderr).toMatch(/run \S+ of "small"\nround 1 of at most 2\nMake: started\nMake: done in /)
    expect(stderr).toMatch(/^check passes: pass in /m)
    expect(stdout).toMatch(/^done: every check passed\n/)
    expect(stdout).toMatch(/^ {2}iterations {2}1 of 4$/m)
    const [, folder = ''] = /^ {2}record {6}(.*)$/m.exec(stdout) ?? []
    expect(JSON.parse(await readFile(join(cwd, folder, 'run.json'), 'utf8'))).toMatchObject({ simulated: false })
    expect(stdout + stderr).not.toContain('\u001b')
    expect(code).toBe(0)
  })

  test('prints as JSON one object with its heartbeat and verdicts', async () => {
    const { code, stdout } = await loop(['run', 'small', '--format', 'json'], { cwd: await projectWith() })
    const { heartbeat, verdicts, exitCode } = JSON.parse(stdout)
    expect(problemsBy('loop:heartbeat', heartbeat)).toEqual([])
    expect(verdicts).toMatchObject([{ check: 'passes', verdict: 'pass' }])
    expect({ code, exitCode, status: heartbeat.status }).toEqual({ code: 0, exitCode: 0, status: 'done' })
  })

  test('gives every event of its journal as a line of JSON', async () => {
    const cwd = await projectWith()
    const { stdout } = await loop(['run', 'small', '--format', 'ndjson'], { cwd })
    const events = linesOf(stdout).map(line => JSON.parse(line))
    const journal = await readFile(join(cwd, '.loop/runs', events[0].run, 'journal.ndjson'), 'utf8')
    const kept = linesOf(journal).map(line => {
      const { sum: _, ...event } = JSON.parse(line)
      return event
    })
    expect(events).toEqual(kept)
  })

  test('that fails says where, why and what was seen, and the exit code is 1', async () => {
    const { code, stdout } = await loop(['run', 'small'], { cwd: await projectWith({ checker: 'fails' }) })
    expect(stdout).toMatch(
      /^failed: the check "fails" still fails after 2 of 2 rounds\n {2}at loops\/small\.yaml:11:14\n/,
    )
    expect(stdout).toContain('two things are wrong')
    expect(code).toBe(1)
  })

  test('that fails tells the best so far, and `loop status` and JSON the same', async () => {
    const cwd = await projectWith({ checker: 'fails' })
    const { stdout } = await loop(['run', 'small'], { cwd })
    expect(stdout).toMatch(/^ {2}best so far: round 2 \(fails 0\)$/m)
    expect((await loop(['status', 'last'], { cwd })).stdout).toMatch(/^ {2}best so far: round 2 \(fails 0\)$/m)
    const { diagnosis } = JSON.parse((await loop(['status', 'last', '--format', 'json'], { cwd })).stdout)
    expect(diagnosis).toMatchObject({
      reason: 'rounds-exhausted',
      condition: 'at most 2 rounds',
      best: { round: 2, outputs: [{ task: 'make', output: { text: 'made by a scripted agent\n' } }] },
      detected: [],
    })
    const again = JSON.parse((await loop(['run', 'small', '--format', 'json'], { cwd })).stdout)
    expect(problemsBy('loop:heartbeat', again.heartbeat)).toEqual([])
    expect(again.heartbeat.diagnosis).toMatchObject({ reason: 'rounds-exhausted', best: { round: 2 } })
  })

  test('in which something went wrong names the failure, its line and its remedy, in at most three lines', async () => {
    const overrun = projectYaml.replace(
      `console.log('made by a scripted agent')"]`,
      `console.log(JSON.stringify({ text: 'made', usd: 3 }))"]\n    output: { format: json, text: /text, costUsd: /usd }`,
    )
    const cwd = await projectWith({ checker: 'fails', budget: '{ maxCostUsd: 1 }' }, { 'loop.yaml': overrun })
    const { stdout } = await loop(['run', 'small'], { cwd })
    expect(stdout).toMatch(
      /^ {2}F8 resource_bleed: 3 usd were used, and the limit is at most 1 usd: .* \(loops\/small\.yaml:\d+:\d+\)\n {4}remedy: set the worst case/m,
    )
  })

  test('sees its inputs', async () => {
    const choice = loopYaml().replace(
      'pipeline:\n',
      "pipeline:\n  - when: inputs.kind == 'a=b'\n    then: [{ label: Yes, prompt: y }]\n    else: [{ label: No, prompt: n }]\n",
    )
    const cwd = await projectWith({}, { 'loops/small.yaml': choice })
    const { stderr } = await loop(['run', 'small', '--input', 'kind=a=b', '--input', 'empty='], { cwd })
    expect(stderr).toContain('Yes: done')
    expect(stderr).not.toContain('No: ')
  })

  test('started from a folder inside the project names places from there', async () => {
    const cwd = await projectWith({ checker: 'fails', rounds: 1 }, { 'src/deep/a.txt': '' })
    const { stdout } = await loop(['run', 'small'], { cwd: join(cwd, 'src/deep') })
    expect(stdout).toMatch(/^ {2}at \.\.\/\.\.\/loops\/small\.yaml:\d+:\d+$/m)
  })
})

describe('a limit', () => {
  const passes = { checker: 'fails', rounds: 5, budget: '{ maxIterations: 2 }' }

  test('pauses the run, names the line that declares it and what goes on from there', async () => {
    const { code, stdout } = await loop(['run', 'small'], { cwd: await projectWith(passes) })
    expect(stdout).toMatch(/^paused: the limit of 2 iterations is reached.*\n {2}at loops\/small\.yaml:13:26\n/)
    expect(stdout).toMatch(/^ {2}loop resume \S+ --max-iterations 4 /m)
    expect(code).toBe(3)
  })

  test('can be raised on the command line', async () => {
    const cwd = await projectWith(passes)
    await loop(['run', 'small'], { cwd })
    const { code, stdout, stderr } = await loop(['resume', 'last', '--max-iterations', '3'], { cwd })
    expect(stderr).toMatch(/run \S+ of "small" goes on\nround 3 of at most 5/)
    expect(stdout).toMatch(/^paused: the limit of 3 iterations/)
    expect(code).toBe(3)
  })

  test('can be raised in the document', async () => {
    const cwd = await projectWith(passes)
    await loop(['run', 'small'], { cwd })
    await writeFile(join(cwd, 'loops/small.yaml'), loopYaml({ ...passes, budget: '{ maxIterations: 9 }' }))
    expect(await loop(['resume', 'last'], { cwd })).toMatchObject({ code: 1 })
  })

  test('stays as it was when the document is gone or broken, which is said', async () => {
    const cwd = await projectWith(passes)
    await loop(['run', 'small'], { cwd })
    await writeFile(join(cwd, 'loops/small.yaml'), 'name: [')
    const { code, stderr } = await loop(['resume', 'last'], { cwd })
    expect(stderr).toMatch(/^the loop's file cannot be used now .*; its limits stay as they were$/m)
    expect(code).toBe(3)
  })

  test('of the command line goes before that of the document', async () => {
    const cwd = await projectWith(passes)
    expect(await loop(['run', 'small', '--max-iterations', '7'], { cwd })).toMatchObject({ code: 1 })
    const tokens = await loop(['run', 'small', '--max-tokens', '10'], { cwd })
    expect(tokens.stderr).toMatch(/^error: one call of the agent "default" may use 100 tokens, more than the 10 tokens/)
    expect(tokens.code).toBe(2)
  })

  test.each(['0', '-1', 'many', '1e3', '1.5', ''])('of %j iterations is wrong usage', async value => {
    const { code, stderr } = await loop(['run', 'small', `--max-iterations=${value}`], { cwd: await projectWith() })
    expect(stderr).toMatch(/^error: /)
    expect(code).toBe(2)
  })
})

describe('wrong usage', () => {
  test('an unknown loop is named with the one that was meant', async () => {
    const { code, stderr, stdout } = await loop(['run', 'smal'], { cwd: await projectWith() })
    expect(stderr).toContain('there is no loop "smal" in this project; did you mean "small"?')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test.each([
    [['--input', 'novalue'], /Expected key=value/],
    [['--input', '=x'], /Expected key=value/],
    [['--input', 'a=1', '--input', 'a=2'], /"a" is given twice/],
    [['--seed', 'x'], /Expected a whole number/],
    [['--format', 'xml'], /Allowed choices are pretty, ndjson, json/],
    [['--dry-rnu'], /Did you mean --dry-run\?/],
    [['more'], /too many arguments/],
  ])('%j', async (args, message) => {
    const { code, stderr, stdout } = await loop(['run', 'small', ...args], { cwd: await projectWith() })
    expect(stderr).toMatch(message)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('a loop with errors does not run', async () => {
    const { code, stderr } = await loop(['run', 'small'], { cwd: await projectWith({ maker: 'Mkae' }) })
    expect(stderr).toMatch(/^error: .*\n {2}at loops\/small\.yaml:9:10\n {2}fix: /)
    expect(code).toBe(1)
  })

  test('a project that cannot be written to', async () => {
    const { code, stderr } = await loop(['run', 'small'], { cwd: await projectWith({}, { '.loop': '' }) })
    expect(stderr).toMatch(/^error: the run's record cannot be written in .*\.loop/)
    expect(code).toBe(2)
  })

  test('a program that is not there', async () => {
    const cwd = await projectWith(
      {},
      {
        'loop.yaml': projectYaml.replace('[node, -e, "console.log(\'made', '[no-such-program, -e, "console.log(\'made'),
      },
    )
    const { code, stderr } = await loop(['run', 'small'], { cwd })
    expect(stderr).toMatch(/^error: the agent "default" cannot run: .*no-such-program.*\n {2}at loop\.yaml:4:5\n/)
    expect(code).toBe(2)
  })

  test.each(['resume', 'status', 'answer'])('a run that %s cannot find', async command => {
    const { code, stderr } = await loop([command, 'nothing'], { cwd: await projectWith() })
    expect(stderr).toContain('there is no run "nothing"')
    expect(code).toBe(2)
  })
})

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', signal => {
  test('once lets the running step end and leaves a run that can be resumed', async () => {
    const cwd = await projectWith({ agent: 'wait' })
    const child = start(['run', 'small'], { cwd })
    const end = ended(child)
    await printed(child, /Make: started/)
    child.kill(signal)
    await printed(child, /stopping after the running step/)
    await writeFile(join(cwd, 'go'), '')
    const { code, stdout, stderr } = await end
    expect(stderr).toContain('stopping after the running step; Ctrl-C again ends it now\nMake: done in ')
    expect(stdout).toMatch(/^interrupted: .*\n[\s\S]*\n {2}loop resume \S+ +go on where it stopped\n$/)
    expect(code).toBe(130)
    expect(await loop(['resume', 'last'], { cwd })).toMatchObject({ code: 0 })
  })

  test('twice ends the running step now', async () => {
    const cwd = await projectWith({ agent: 'wait' })
    const child = start(['run', 'small', '--format', 'json'], { cwd })
    const end = ended(child)
    await printed(child, /Make: started/)
    child.kill(signal)
    await printed(child, /stopping after/)
    child.kill('SIGINT')
    const { code, stdout } = await end
    const { heartbeat } = JSON.parse(stdout) as { heartbeat: Heartbeat }
    expect(heartbeat.status).toBe('interrupted')
    expect(code).toBe(130)
  })
})

describe('a broken file in loops/', () => {
  const broken = {
    'loops/a.yaml': 'name: [',
    'loops/b.yaml': 'trigger: [',
    'loops/c.yaml': new Uint8Array([0xff, 0x0a]),
  }

  test('does not keep another loop from running', async () => {
    expect(await loop(['run', 'small'], { cwd: await projectWith({}, broken) })).toMatchObject({ code: 0 })
  })

  test.each(['a', 'b', 'c'])('is what is wrong when loop %s is asked for', async name => {
    const { code, stderr } = await loop(['run', name], { cwd: await projectWith({}, broken) })
    expect(stderr).toMatch(new RegExp(`^error: .*\n  at loops/${name}\\.yaml:1:`))
    expect(code).toBe(1)
  })
})
