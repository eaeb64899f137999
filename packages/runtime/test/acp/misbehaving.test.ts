import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../support/temp.js'
import { agentProgram, begins, make, rawProgram } from './support.js'

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ')
  } catch {
    return false
  }
}

describe('a program that does not speak ACP', () => {
  test('has failed when it does not answer, and what it printed instead is told', async () => {
    const { finished } = await make(rawProgram('', "print('Welcome! Type your prompt.\\n')"), {
      agent: 'timeoutSeconds: 1',
    })
    expect(finished.status).toBe('failed')
    expect(finished.error).toMatchObject({
      code: 'acp/no-answer',
      message: expect.stringMatching(/did not begin a session within 0.9 s.*Welcome! Type your prompt/),
    })
  })

  test('has failed when it ends at once, with what it said on standard error', async () => {
    const { finished } = await make(rawProgram('', "console.error('unknown option'); process.exit(2)"))
    expect(finished).toMatchObject({
      status: 'failed',
      exit: { code: 2 },
      error: { code: 'exit', evidence: 'unknown option\n' },
    })
    expect(finished.error?.message).toContain('exited with code 2 before it had answered')
  })

  test('has failed when it cannot be started', async () => {
    const { finished } = await make(JSON.stringify([join(tempFolder(), 'none')])).catch(cause => ({
      finished: { status: 'failed', error: { message: cause.message } },
    }))
    expect(finished.error?.message).toContain('is not there')
  })

  test.each([
    ['2', 2],
    ['no number', '"1"'],
    ['nothing', 'undefined'],
  ])('as this version, but %s, is not asked', async (_, version) => {
    const { finished } = await make(
      rawProgram(`if (method === 'initialize') return answer(id, { protocolVersion: ${version} })`),
    )
    expect(finished).toMatchObject({ status: 'failed', retryable: false, error: { code: 'acp/version' } })
    expect(finished.error?.message).toContain('expected 1')
  })
})

describe('a program that speaks ACP badly', () => {
  test('may print other lines between its messages: they are left out, and told', async () => {
    const noise = `print('Loading…\\n{"jsonrpc":"2.0"}\\n[]\\n{"jsonrpc":"2.0","id":99,"result":{}}\\nnull\\n')`
    const { finished } = await make(
      rawProgram(`${noise}\n${begins}
if (method === 'session/prompt') { print(JSON.stringify({ jsonrpc: '2.0', method: 'session/update', params: { sessionId: 's-1', update: { sessionUpdate: 'agent_message_chunk', content: { type: 'text', text: 'done' } } } }) + '\\n'); answer(id, { stopReason: 'end_turn' }) }`),
    )
    expect(finished).toMatchObject({ status: 'ok', output: { text: 'done' } })
    expect(finished.warnings).toEqual([expect.stringContaining('printed 15 lines that are no ACP, the last: null')])
  })

  test('may say what makes no sense: it is as if it had not', async () => {
    const updates = [
      'null',
      '{}',
      '{ "update": null }',
      '{ "sessionId": "s-1", "update": { "sessionUpdate": "agent_message_chunk" } }',
      '{ "sessionId": "s-1", "update": { "sessionUpdate": "agent_message_chunk", "content": { "type": "text", "text": 7 } } }',
      '{ "sessionId": "s-1", "update": { "sessionUpdate": "tool_call", "locations": 3 } }',
      '{ "sessionId": "s-1", "update": { "sessionUpdate": "usage_update", "cost": { "amount": -1, "currency": "USD" } } }',
      '{ "sessionId": "s-1", "update": { "sessionUpdate": "usage_update", "cost": { "amount": "1e9", "currency": "USD" } } }',
      '{ "sessionId": "another", "update": { "sessionUpdate": "agent_message_chunk", "content": { "type": "text", "text": "not mine" } } }',
    ]
    const { finished } = await make(
      rawProgram(`${begins}
if (method === 'session/prompt') { for (const params of ${JSON.stringify(updates)}) print('{"jsonrpc":"2.0","method":"session/update","params":' + params + '}\\n')
  print('{"jsonrpc":"2.0","method":"session/none"}\\n{"jsonrpc":"2.0","id":{},"method":"fs/read_text_file"}\\n{"jsonrpc":"2.0","id":7,"method":"terminal/create","params":{}}\\n')
  answer(id, { stopReason: 'end_turn', usage: { totalTokens: 'many', inputTokens: -5 } }) }`),
    )
    expect(finished).toMatchObject({ status: 'ok', output: { text: '' } })
    expect(finished.usage).toBeUndefined()
  })

  test('has failed when it dies in the middle, and what it used by then counts', async () => {
    const { finished } = await make(
      agentProgram({
        prompt: `await update({ sessionUpdate: 'usage_update', used: 1, size: 9, cost: { amount: 0.2, currency: 'USD' } })
          await say('half of'); fs.writeSync(2, 'panic'); process.exit(3)`,
      }),
    )
    expect(finished).toMatchObject({
      status: 'failed',
      output: { text: 'half of' },
      usage: { costUsd: 0.2 },
      exit: { code: 3 },
      error: { code: 'exit', evidence: 'panic' },
    })
    expect(finished.error?.message).toContain('exited with code 3 before it had answered')
  })

  test('has failed when it closes its output and goes on', async () => {
    const { finished } = await make(rawProgram(`${begins}\nif (method === 'session/prompt') fs.closeSync(1)`), {
      agent: 'timeoutSeconds: 0.7',
    })
    expect(finished.status).toBe('failed')
  })

  test('is stopped when it prints without end and without a line', async () => {
    const { finished } = await make(
      rawProgram('', "const much = 'x'.repeat(65_536); const flood = () => process.stdout.write(much, flood); flood()"),
    )
    expect(finished).toMatchObject({ status: 'failed' })
    expect(finished.error?.message).toContain('it printed a line of more than 8388608 bytes')
  })

  test('is stopped when it asks without end and hears no answer', async () => {
    const { finished } = await make(
      rawProgram(
        `${begins}\nif (method === 'session/prompt') { process.stdin.pause(); let n = 0; const ask = () => process.stdout.write('{"jsonrpc":"2.0","id":' + n++ + ',"method":"fs/read_text_file","params":{"sessionId":"s-1","path":"' + process.cwd() + '/big"}}\\n', ask); ask() }`,
      ),
      { files: { big: 'x'.repeat(2_000) } },
    )
    expect(finished.error?.message).toContain('it asked for more than 1000 things at a time')
  })

  test('may say more than is kept: the result says so', async () => {
    const { finished } = await make(
      agentProgram({ prompt: `for (let i = 0; i < 60; i++) await say('x'.repeat(100_000) + '\\n')` }),
    )
    expect(finished).toMatchObject({ status: 'ok', output: { bytes: 6_000_060, truncated: true } })
  })
})

describe('a program that speaks ACP is stopped', () => {
  const spawns = "import { spawn } from 'node:child_process'"
  const child = (pids: string) =>
    `const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' }); fs.writeFileSync(${JSON.stringify(pids)}, process.pid + ' ' + left.pid);`

  test('when its time is over: it is told so, what it says then counts, and all that it started is ended', async () => {
    const pids = join(tempFolder(), 'pids')
    const { finished } = await make(
      agentProgram({
        first: spawns,
        prompt: `${child(pids)} await say('begun'); await untilCancelled; await say(', and cancelled')
          return { stopReason: 'cancelled', usage: { totalTokens: 7, inputTokens: 3, outputTokens: 4 } }`,
      }),
      { agent: 'timeoutSeconds: 4' },
    )
    expect(finished).toMatchObject({
      status: 'failed',
      output: { text: 'begun, and cancelled' },
      usage: { inputTokens: 3, outputTokens: 4 },
      error: { code: 'timeout', message: expect.stringContaining('was stopped after 4 s') },
    })
    for (const pid of readFileSync(pids, 'utf8').split(' ')) expect(isThere(Number(pid)), pid).toBe(false)
  })

  test('when it does not listen either', async () => {
    const pids = join(tempFolder(), 'pids')
    const { finished } = await make(
      rawProgram(
        `${begins}\nif (method === 'session/prompt') { ${child(pids)} for (;;) {} }`,
        `${spawns}; process.on('SIGTERM', () => {})`,
      ),
      { agent: 'timeoutSeconds: 2' },
    )
    expect(finished.error?.code).toBe('timeout')
    expect(finished.ms).toBeLessThan(10_000)
    for (const pid of readFileSync(pids, 'utf8').split(' ')) expect(isThere(Number(pid)), pid).toBe(false)
  })

  test('when the run is told to end: at once, and the call is no failure', async () => {
    const pids = join(tempFolder(), 'pids')
    const kill = new AbortController()
    const { run } = await make(
      agentProgram({ first: spawns, prompt: `${child(pids)} await say('begun\\n'); await wait(60_000)` }),
      {},
      { kill: kill.signal, onText: () => kill.abort() },
    )
    expect(run.status).toBe('interrupted')
    expect(run.events.some(({ type }) => type === 'effect.finished')).toBe(false)
    for (const pid of readFileSync(pids, 'utf8').split(' ')) expect(isThere(Number(pid)), pid).toBe(false)
  })

  test('after it answered, when it does not end by itself: the work counts', async () => {
    const pids = join(tempFolder(), 'pids')
    const { finished } = await make(
      agentProgram({ first: spawns, prompt: `${child(pids)} setInterval(() => {}, 1000); await say('done')` }),
    )
    expect(finished).toMatchObject({ status: 'ok', exit: { message: 'was ended after it had answered' } })
    expect(existsSync(pids)).toBe(true)
    for (const pid of readFileSync(pids, 'utf8').split(' ')) expect(isThere(Number(pid)), pid).toBe(false)
  })
})

test('a sign of too little memory that takes for ever to look for does not count, and that is told', async () => {
  const first = `fs.writeSync(2, '0'.repeat(60) + '!')`
  const { finished } = await make(agentProgram({ first, prompt: `await say('done')` }), {
    agent: `outOfMemory: ["^((0|00)+)$"]`,
  })
  expect(finished).toMatchObject({ status: 'ok' })
  expect(finished.warnings).toEqual([expect.stringMatching(/^"default" may have run out of memory unseen: /)])
})
