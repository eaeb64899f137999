import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isAlive, opened, specOf, standIn } from '../support/connectors.js'

const pidsIn = (folder: string): number[] => readFileSync(join(folder, 'pids'), 'utf8').trim().split('\n').map(Number)

describe('a connector that is a program', () => {
  it('is started when its tools are first asked for, once for calls side by side, and not before', async () => {
    const one = opened(standIn('well'))
    expect(one.events).toEqual([])
    const [a, b] = await Promise.all([one.tool('echo'), one.tool('write')])
    expect([a.name, b.name]).toEqual(['it/echo', 'it/write'])
    expect(one.events.map(({ type }) => type)).toEqual(['connector.started', 'connector.spawned', 'connector.ready'])
    expect(await one.use('echo', { a: 1 })).toEqual({ text: 'echo: {"a":1}' })
    expect(one.events).toHaveLength(3)
  })

  it('is stopped with the run, with all that it started, also what left its group', async () => {
    const one = opened(standIn('leaves-a-child', {}, 'pids'))
    await one.tool('echo')
    const pids = pidsIn(one.folder)
    expect(pids.map(isAlive)).toEqual([true, true])
    await one.connectors.close()
    expect(pids.map(isAlive)).toEqual([false, false])
    await expect(one.tool('echo')).rejects.toThrow('is stopped, for the run ends')
  })

  it('is stopped at once when everything is to end, also when it hears on nothing', async () => {
    const one = opened(standIn('deaf-to-the-end', {}, 'pids'))
    await one.tool('echo')
    one.kill()
    await one.connectors.close()
    expect(pidsIn(one.folder).map(isAlive)).toEqual([false, false])
  })

  it('gets no variables but those that it may see', async () => {
    process.env['TRACKER_TOKEN'] = 'a-very-secret-token'
    process.env['OTHER_TOKEN'] = 'another-secret-token'
    const one = opened(standIn('well', { env: ['TRACKER_TOKEN'] }))
    const { text } = await one.use('echo', { do: 'environment' })
    expect(text).toContain('a-very-secret-token')
    expect(text).not.toContain('another-secret-token')
  })

  it('has secrets taken out of what it gives', async () => {
    process.env['TRACKER_TOKEN'] = 'a-very-secret-token'
    const one = opened(standIn('well', { env: ['TRACKER_TOKEN'] }), undefined, ['TRACKER_TOKEN'])
    expect(await one.use('echo', { do: 'secret' })).toEqual({ text: 'the key is [redacted]' })
  })

  afterEach(() => {
    delete process.env['TRACKER_TOKEN']
    delete process.env['OTHER_TOKEN']
  })
})

describe('a connector that cannot be started', () => {
  it.each([
    ['is not there', specOf({ command: ['no-such-program-at-all'] }), /could not be started \(ENOENT\)/],
    ['ends at once', standIn('never-starts'), /exited with code 3/],
    ['says why', standIn('says-why'), /exited with code 1, and said: no token: set TRACKER_TOKEN/],
    ['says nothing', standIn('silent', { startSeconds: 0.3 }), /took too long and was given up/],
    ['does not greet', standIn('hangs-at-greeting', { startSeconds: 0.3 }), /took too long and was given up/],
    ['speaks an old protocol', standIn('old'), /protocol version is not supported: 1999-01-01/],
    [
      'does not list its tools',
      standIn('hangs-at-list', { startSeconds: 0.3 }),
      /did not list its tools: took too long/,
    ],
    ['ends while it lists them', standIn('dies-at-list'), /did not list its tools: exited with code 9/],
    [
      'lists what are no tools',
      standIn('malformed-list'),
      /did not list its tools: answered what the protocol does not/,
    ],
    ['lists them without an end', standIn('endless-pages'), /did not list its tools: .*lists tools without an end/],
    ['lists the same page again', standIn('same-page'), /did not list its tools: .*lists tools without an end/],
  ])('one that %s', async (_what, spec, words) => {
    const one = opened(spec)
    const cause = await one.tool('echo').catch((thrown: unknown) => thrown)
    expect(cause).toMatchObject({ code: 'connector', place: spec.place, message: expect.stringMatching(words) })
    expect(one.events.at(-1)).toMatchObject({ type: 'connector.ended', failed: true, start: 1 })
    for (const event of one.events) if ('pid' in event) expect(isAlive(event.pid)).toBe(false)
  })

  it('is started four times and no more, also by a later driver', async () => {
    const one = opened(standIn('never-starts'))
    for (let start = 1; start <= 4; start++) await expect(one.tool('echo')).rejects.toThrow('exited with code 3')
    await expect(one.tool('echo')).rejects.toThrow('was started 4 times and failed each time; the last time it exited')
    expect(one.events.filter(({ type }) => type === 'connector.started')).toHaveLength(4)
    const later = opened(standIn('never-starts'), { it: { starts: 4, failures: 4, reason: 'exited with code 3' } })
    await expect(later.tool('echo')).rejects.toThrow('was started 4 times')
    expect(later.events).toEqual([])
  })
})

describe('a connector that behaves badly', () => {
  it('is started again after it ended in the middle of a use, and the use says that nothing is known of it', async () => {
    const one = opened(standIn('well'))
    const echo = await one.tool('echo')
    expect(await one.use('echo', { do: 'die' })).toEqual({ text: 'exited with code 7', failed: true })
    expect(one.events.at(-1)).toMatchObject({ type: 'connector.ended', failed: true, message: 'exited with code 7' })
    const again = await echo.use({ a: 2 }, { signal: new AbortController().signal, leftMs: 10_000 })
    expect(again.text).toBe('echo: {"a":2}')
    expect(one.events.filter(({ type }) => type === 'connector.started')).toHaveLength(2)
  })

  it('is given up when a use takes too long, and stays for the next', async () => {
    const one = opened(standIn('well', { timeoutSeconds: 0.3 }))
    const { text, failed } = await one.use('echo', { do: 'hang' })
    expect([failed, text]).toEqual([true, expect.stringContaining('took too long and was given up')])
    expect((await one.use('echo')).failed).toBeUndefined()
    expect((await one.use('echo', { do: 'hang' }, 1)).text).toContain('took too long')
  })

  it('is left alone when the call ends', async () => {
    const one = opened(standIn('well'))
    const call = new AbortController()
    const use = (await one.tool('echo')).use({ do: 'hang' }, { signal: call.signal, leftMs: 60_000 })
    call.abort('timeout')
    expect((await use).failed).toBe(true)
  })

  it('has what it prints beside messages put into its log', async () => {
    const one = opened(standIn('garbage'))
    expect((await one.use('echo')).text).toBe('echo: {}')
    await one.connectors.close()
    expect(one.log()).toContain('[not a message] Welcome to the server!')
  })

  it('is cut off at a message that is too long', async () => {
    const one = opened(standIn('well'))
    const { text, failed } = await one.use('echo', { do: 'unending-line' })
    expect([failed, text]).toEqual([true, 'was stopped since it sent more than 16777216 bytes as one message'])
  })

  it('is of no use when it no longer reads, and is started anew', async () => {
    const one = opened(standIn('well', { timeoutSeconds: 0.3 }))
    expect((await one.use('echo', { do: 'close-input' })).text).toBe('closed')
    for (let tries = 0; tries < 3 && !one.events.some(({ type }) => type === 'connector.ended'); tries++)
      await one.use('echo')
    expect(one.events.at(-1)).toMatchObject({ type: 'connector.ended', message: 'reads nothing any more' })
    expect((await one.use('echo')).text).toBe('echo: {}')
  })

  it('may neither ask our model, nor our user, nor for our folders', async () => {
    const one = opened(standIn('well'))
    const { text } = await one.use('echo', { do: 'ask-us' })
    expect(text).toBe('sampling -32601, elicitation -32601, roots -32601')
  })
})
