import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { textLog } from '../../src/models/text-log.js'
import { redactor } from '../../src/store/redact.js'
import { boundedCapture } from '../../src/supervise/capture.js'
import { supervise } from '../../src/supervise/supervise.js'
import { tempFolder } from '../support/temp.js'

const lines = Array.from(
  { length: 30 },
  (_, line) => `${'ABCDEFGHIJ'[line % 10]}bcdefghijklmnopqrstuvwxyz0123456789-${line}`,
)
const key = ['-----BEGIN KEY-----', ...lines, '-----END KEY-----'].join('\n')
const redact = redactor(['MY_KEY', 'MY_TOKEN'], { MY_KEY: key, MY_TOKEN: 'hunter2-and-more' })
const parts = [...lines, 'hunter2', 'and-more']

/** Runs JavaScript that has the secrets as `key` and `token`, and `put(stream, text)`, which waits until another process can have read it. */
const logOf = async (code: string) => {
  const cwd = tempFolder()
  const log = join(cwd, 'program.log')
  const script = `const { MY_KEY: key, MY_TOKEN: token } = process.env
const put = (stream, text) => new Promise(done => stream.write(text, () => setTimeout(done, 60)))
const { stdout, stderr } = process; (async () => { ${code} })()`
  await supervise(
    {
      argv: [process.execPath, '-e', script],
      ...{ cwd, log, redact, timeoutMs: 60_000, keepBytes: 64 * 1024 },
      env: { MY_KEY: key, MY_TOKEN: 'hunter2-and-more' },
    },
    { signal: new AbortController().signal },
  )
  return readFileSync(log, 'utf8')
}

const found = (text: string) => parts.filter(part => text.includes(part))

describe('a secret in the log of a program', () => {
  test('is found over several lines, whole or in pieces', async () => {
    const whole = await logOf(`await put(stdout, 'a ' + key + ' b\\n')`)
    expect([found(whole), whole]).toEqual([[], 'a [redacted] b\n'])
    const pieces = await logOf(
      `await put(stdout, 'a ' + key.slice(0, 700)); await put(stdout, key.slice(700, 720)); await put(stdout, key.slice(720) + ' b\\n')`,
    )
    expect([found(pieces), pieces]).toEqual([[], 'a [redacted] b\n'])
  })

  test('is found although the other stream says something in the middle of it', async () => {
    const log = await logOf(
      `await put(stdout, 'a ' + token.slice(0, 8)); await put(stderr, 'meanwhile\\n'); await put(stdout, token.slice(8) + ' b\\n')`,
    )
    expect([found(log), log]).toEqual([[], 'meanwhile\na [redacted] b\n'])
  })

  test('is found by its form, although it looks whole before its end has come', async () => {
    const log = await logOf(`await put(stdout, 'a sk-ant-' + 'abcdefgh12'); await put(stdout, '345678 b\\n')`)
    expect(log).toBe('a [redacted] b\n')
  })

  test('is waited for no longer than it may come', async () => {
    expect(await logOf(`await put(stdout, 'it begins like\\n-----BEGIN KEY-----\\nand ends otherwise\\n')`)).toBe(
      'it begins like\n-----BEGIN KEY-----\nand ends otherwise\n',
    )
  })
})

describe('a secret in the answer of a model', () => {
  test('is told to nobody, also when it has several lines', async () => {
    const path = join(tempFolder(), 'answer.log')
    const told: string[] = []
    const log = textLog(path, redact, text => void told.push(text))
    for (const piece of ['first\nsecond ', ...key.split(/(?<=\n)/), ' third\n', 'fourth\n']) log.add(piece)
    expect(told[0]).toBe('first\n')
    await log.close()
    expect(told.join('')).toBe('first\nsecond [redacted] third\nfourth\n')
    expect(readFileSync(path, 'utf8')).toBe(told.join(''))
  })
})

describe('of what is kept of a long text', () => {
  test('neither end has a part of a secret that was cut there', () => {
    const text = `begin ${key}${'.'.repeat(900)}${key} end`
    for (const bytes of [100, 333, 700]) {
      const capture = boundedCapture(bytes, bytes)
      capture.add(Buffer.from(text))
      const kept = capture.text(redact)
      expect(found(kept)).toEqual([])
      expect(kept).toMatch(/^begin [\s\S]* bytes left out …\]\n[\s\S]* end$/)
    }
  })

  test('nothing is left out, and no character lost, of what has room in both ends', () => {
    const capture = boundedCapture(2, 9)
    for (const byte of Buffer.from('aéüß€')) capture.add(Buffer.from([byte]))
    expect(capture.text(text => text)).toBe('aéüß€')
  })
})
