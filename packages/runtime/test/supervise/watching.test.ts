import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { markName } from '../../src/supervise/marked.js'
import { type Command, supervise } from '../../src/supervise/supervise.js'
import { tempFolder } from '../support/temp.js'

const watched = async (
  script: string | string[],
  options: Partial<Command> & { onSpawn?: (pid: number, cwd: string) => void } = {},
) => {
  const cwd = options.cwd ?? tempFolder()
  const log = join(cwd, 'program.log')
  const mark = `test/${Math.random().toString(36).slice(2)}`
  const { onSpawn, ...rest } = options
  const ended = await supervise(
    {
      argv: typeof script === 'string' ? ['sh', '-c', script] : script,
      cwd,
      env: { PATH: process.env['PATH'] ?? '', [markName]: mark },
      log,
      timeoutMs: 60_000,
      keepBytes: 64 * 1024,
      redact: text => text,
      ...rest,
    },
    { signal: new AbortController().signal, onSpawn: pid => onSpawn?.(pid, cwd) },
  )
  return { ...ended, cwd, log }
}

const alive = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

const pidsIn = (text: string): number[] => [...text.matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid))

describe('a program that is watched', () => {
  test('is stopped when it neither prints nor works', async () => {
    const ended = await watched('echo hello; sleep 60', { stallMs: 600 })
    expect(ended).toMatchObject({
      how: 'stalled',
      exit: { stalled: true, message: 'was stopped since it neither printed nor worked for 0.6 s' },
    })
  })

  test('is left alone when it works without a word, also in a child of a child in a session of its own', async () => {
    const busy = 'i=0; while [ $i -lt 3000000 ]; do i=$((i+1)); done'
    expect(await watched(`setsid -w sh -c '${busy}'; echo through`, { stallMs: 1_000 })).toMatchObject({
      how: 'exit',
      stdout: { text: 'through\n' },
    })
  })

  test('is left alone when it prints now and then', async () => {
    expect(await watched('for i in 1 2 3 4 5; do echo $i; sleep 0.2; done', { stallMs: 700 })).toMatchObject({
      how: 'exit',
      exit: { code: 0 },
    })
  })

  test('leaves nothing of a tree three levels deep of which one left its group', async () => {
    const leaf = `echo pid $$; trap "" TERM; while :; do sleep 1; done`
    const ended = await watched(
      `echo pid $$; trap "" TERM; setsid sh -c 'echo pid $$; (${leaf}) & sh -c '"'"'${leaf}'"'"' & while :; do sleep 1; done' & while :; do sleep 1; done`,
      { timeoutMs: 800, graceMs: 200 },
    )
    const pids = pidsIn(ended.stdout.text)
    expect(ended.how).toBe('timeout')
    expect(pids.length).toBeGreaterThan(2)
    expect(pids.filter(alive)).toEqual([])
  })

  test('leaves no daemon behind when it ends well', async () => {
    const ended = await watched(
      'setsid sh -c "echo pid \\$\\$; exec sleep 300" & until [ -s started ]; do :; done 2>/dev/null & sleep 0.3; exit 0',
    )
    expect(ended).toMatchObject({ how: 'exit', exit: { code: 0 }, leftovers: true })
    expect(pidsIn(ended.stdout.text).filter(alive)).toEqual([])
  })

  test('has ignored that it should end, and is killed', async () => {
    const ended = await watched('trap "" TERM; while :; do sleep 1; done', { timeoutMs: 300 })
    expect(ended).toMatchObject({ how: 'timeout', exit: { timedOut: true } })
  })

  test.each<[string, string, object]>([
    ['exit code 137', 'exit 137', {}],
    ['SIGKILL', 'kill -9 $$', {}],
    ['what Node says', 'echo "FATAL ERROR: JavaScript heap out of memory" >&2; exit 1', {}],
    ['what Python says', 'echo "MemoryError"; exit 1', {}],
    ['what the kernel says', 'echo "Out of memory: Killed process 12 (cc1)"', {}],
    ['a declared pattern', 'echo "arena 7 exhausted"', { outOfMemory: ['arena \\d+ exhausted'] }],
  ])('ran out of memory by %s', async (_, script, options) => {
    expect((await watched(script, options)).exit).toMatchObject({
      outOfMemory: true,
      message: expect.stringMatching(/, out of memory$/) as string,
    })
  })

  test.each<[string, string, object]>([
    ['it only talks about memory and passes', 'echo "JavaScript heap out of memory"', {}],
    ['a declared pattern is not found', 'echo fine', { outOfMemory: ['exhausted'] }],
    ['a declared pattern takes for ever', `printf '%060d!' 0`, { outOfMemory: ['^((0|00)+)$'] }],
    ['it was stopped by us', 'trap "" TERM; while :; do sleep 1; done', { timeoutMs: 200, graceMs: 100 }],
  ])('did not run out of memory when %s', async (_, script, options) => {
    expect((await watched(script, options)).exit).not.toHaveProperty('outOfMemory')
  })

  test('a declared pattern that is none does not count, and that is told', async () => {
    const { exit, doubt } = await watched('echo "arena exhausted"', { outOfMemory: ['exhausted', '('] })
    expect(exit).not.toHaveProperty('outOfMemory')
    expect(doubt).toMatch(/^may have run out of memory unseen: .*Invalid regular expression/)
    expect(await watched('echo fine', { outOfMemory: ['exhausted'] })).not.toHaveProperty('doubt')
  })

  test('has its most memory and its processor time on record, with those of what it starts', async () => {
    const { exit } = await watched([
      'sh',
      '-c',
      `${process.execPath} -e 'const b = Buffer.alloc(150e6, 1); const t = Date.now(); while (Date.now() - t < 1500) b[1]++'; true`,
    ])
    expect(exit.maxMemoryBytes).toBeGreaterThan(150e6)
    expect(exit.maxMemoryBytes).toBeLessThan(600e6)
    expect(exit.cpuSeconds).toBeGreaterThan(0.2)
    expect(exit.cpuSeconds).toBeLessThan(5)
  })

  test('may print bytes that are no text', async () => {
    const ended = await watched('head -c 300000 /dev/urandom; printf "\\000\\377end"')
    expect(ended).toMatchObject({ how: 'exit', stdout: { bytes: 300005, truncated: true } })
    expect(ended.stdout.text.endsWith('end')).toBe(true)
    expect(statSync(ended.log).size).toBeGreaterThan(300_000)
  })

  test('may print one line without an end: neither memory nor disk is without', async () => {
    const before = process.memoryUsage().rss
    const ended = await watched(`head -c 40000000 /dev/zero | tr '\\0' x`)
    expect(ended.stdout).toMatchObject({ bytes: 40_000_000, truncated: true })
    expect(ended.stdout.text.length).toBeLessThan(70_000)
    expect(statSync(ended.log).size).toBeLessThan(17 * 1024 * 1024)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  })

  test('may remove its own log', async () => {
    const ended = await watched('echo one; rm program.log; head -c 3000000 /dev/zero; echo two')
    expect(ended).toMatchObject({ how: 'exit', exit: { code: 0 } })
    expect(ended.printed.endsWith('two\n')).toBe(true)
  })

  test('may remove the folder that it works in', async () => {
    const cwd = join(tempFolder(), 'gone')
    mkdirSync(cwd)
    const log = join(cwd, '../log')
    expect(await watched('rm -r "$PWD"; echo still here', { cwd, log })).toMatchObject({
      how: 'exit',
      stdout: { text: 'still here\n' },
    })
    expect(existsSync(cwd)).toBe(false)
  })

  test('whose folder is gone says that of the folder', async () => {
    const cwd = join(tempFolder(), 'gone')
    const ended = await watched('true', { cwd, log: join(cwd, '../log') })
    expect(ended).toMatchObject({
      how: 'spawn',
      exit: { message: `could not be started (the folder ${cwd} is not there)` },
    })
  })

  test('gets no terminal, and no answer', async () => {
    const ended = await watched(
      'tty; read answer && echo read; (exec < /dev/tty) 2>/dev/null && echo terminal; echo through',
    )
    expect(ended.stdout.text).toBe('not a tty\nthrough\n')
  })

  test('whose log cannot be written comes to its end all the same', async () => {
    const cwd = tempFolder()
    const ended = await watched('head -c 5000000 /dev/zero; echo through', { cwd, log: '/dev/full', timeoutMs: 20_000 })
    expect(ended).toMatchObject({ how: 'exit', stdout: { bytes: 5_000_008 } })
    rmSync(cwd, { recursive: true })
  })
})
