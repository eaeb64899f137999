import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { supervise } from '../../src/supervise/supervise.js'
import { tempFolder } from '../support/temp.js'

const node = (code: string) => [process.execPath, '-e', code]

const supervised = async (
  argv: string[],
  options: { timeoutMs?: number; graceMs?: number; stdin?: string; signal?: AbortSignal } = {},
) => {
  const cwd = tempFolder()
  const log = join(cwd, 'program.log')
  const pids: number[] = []
  const ended = await supervise(
    {
      argv,
      cwd,
      env: { PATH: process.env['PATH'] ?? '' },
      log,
      timeoutMs: options.timeoutMs ?? 30_000,
      keepBytes: 64 * 1024,
      redact: text => text.replaceAll('s3cret', '[redacted]'),
      stdin: options.stdin,
      graceMs: options.graceMs,
    },
    { signal: options.signal ?? new AbortController().signal, onSpawn: pid => void pids.push(pid) },
  )
  return { ...ended, cwd, log, pid: pids[0] ?? 0 }
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

describe('a supervised program', () => {
  test('its output, its exit code and its log are kept', async () => {
    const ended = await supervised(node("console.log('out s3cret'); console.error('err'); process.exit(3)"))
    expect(ended).toMatchObject({
      how: 'exit',
      exit: { code: 3, message: 'exited with code 3' },
      stdout: { text: 'out [redacted]\n', truncated: false },
    })
    expect(ended.printed).toContain('err')
    expect(readFileSync(ended.log, 'utf8')).toMatch(/out \[redacted\]/)
  })

  test('one that does not exist says so', async () => {
    expect(await supervised(['no-such-program-here'])).toMatchObject({
      how: 'spawn',
      exit: { message: 'could not be started (ENOENT)' },
    })
  })

  test('one that dies by a signal says which', async () => {
    expect(await supervised(node("process.kill(process.pid, 'SIGSEGV')"))).toMatchObject({
      how: 'signal',
      exit: { signal: 'SIGSEGV' },
    })
  })

  test('one that never ends is stopped with all it started, three levels deep', async () => {
    const leaf = 'echo pid $$; trap "" TERM; while :; do sleep 1; done'
    const middle = `echo pid $$; trap "" TERM; sh -c '${leaf}' & while :; do sleep 1; done`
    const argv = ['/usr/bin/env', `MIDDLE=${middle}`, 'sh', '-c', `sh -c "$MIDDLE" & ${leaf}`]
    const ended = await supervised(argv, { timeoutMs: 1_000, graceMs: 300 })
    const pids = [...ended.stdout.text.matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid))
    expect(ended).toMatchObject({ how: 'timeout', exit: { timedOut: true, message: 'was stopped after 1 s' } })
    expect(pids).toHaveLength(3)
    expect(pids.filter(alive)).toEqual([])
  })

  test('what it leaves running when it ends is ended', async () => {
    const ended = await supervised(
      node(
        `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.log('pid ' + child.pid); child.unref(); process.exit(0)`,
      ),
    )
    expect(ended).toMatchObject({ how: 'exit', exit: { code: 0 }, leftovers: true })
    expect(alive(Number(/pid (\d+)/.exec(ended.stdout.text)?.[1]))).toBe(false)
  })

  test('one that prints 50 MB costs neither memory nor disk without end', async () => {
    const before = process.memoryUsage().rss
    const ended = await supervised(
      node(
        "const line = 'x'.repeat(65535) + '\\n'; let n = 800; const go = () => { while (n-- > 0) if (!process.stdout.write(line)) return process.stdout.once('drain', go) }; go()",
      ),
    )
    expect(ended.stdout).toMatchObject({ bytes: 800 * 65536, truncated: true })
    expect(ended.stdout.text.length).toBeLessThan(70_000)
    expect(ended.stdout.text).toContain('bytes left out')
    expect(statSync(ended.log).size).toBeLessThan(17 * 1024 * 1024)
    expect(process.memoryUsage().rss - before).toBeLessThan(80 * 1024 * 1024)
  })

  test('one that does not read its input is no trouble', async () => {
    const input = join(tempFolder(), 'input')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(input, 'x'.repeat(1024 * 1024))
    expect(await supervised(node('process.exit(0)'), { stdin: input })).toMatchObject({
      how: 'exit',
      exit: { code: 0 },
    })
  })

  test('told to stop, it is killed at once', async () => {
    const abort = new AbortController()
    const cwd = tempFolder()
    const ended = supervise(
      {
        argv: node("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"),
        cwd,
        env: {},
        log: join(cwd, 'log'),
        timeoutMs: 60_000,
        keepBytes: 1024,
        redact: text => text,
      },
      { signal: abort.signal, onSpawn: () => abort.abort() },
    )
    expect(await ended).toMatchObject({ how: 'killed', exit: { signal: 'SIGKILL' } })
  })
})
