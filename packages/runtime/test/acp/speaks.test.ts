import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { agentProgram, begins, make, rawProgram } from './support.js'

describe('a program that speaks ACP', () => {
  test('is given the prompt in a session of the workspace, and what it says last is the result', async () => {
    const texts: string[] = []
    const program = agentProgram({
      prompt: `await say('I look.\\n')
        await update({ sessionUpdate: 'agent_thought_chunk', content: { type: 'text', text: 'hm' } })
        await update({ sessionUpdate: 'tool_call', toolCallId: 'a', title: 'Read x', kind: 'read', name: 'Read' })
        await update({ sessionUpdate: 'tool_call_update', toolCallId: 'a', status: 'completed' })
        await update({ sessionUpdate: 'tool_call', toolCallId: 'b', title: 'Edit y', kind: 'edit' })
        await say('It is '); await say('done: '); await say(params.prompt[0].text.includes('Make the thing.') + ' ' + process.env.LOOP_STEP)`,
    })
    const { finished, run, project } = await make(program, {}, { onText: (text: string) => texts.push(text) })
    expect(finished).toMatchObject({ status: 'ok', output: { text: 'It is done: true Make' }, session: 's-1' })
    expect(texts.join('')).toBe('I look.\nIt is done: true Make')
    const log = readFileSync(join(project.root, `.loop/runs/${run.state.run}/logs/${finished.effect}.log`), 'utf8')
    expect(log).toContain('I look.\n')
    expect(log).toContain('[Read] Read x\n')
    expect(log).toContain('[edit] Edit y\n')
  })

  test('is told what may be done here, and where to work', async () => {
    const program = agentProgram({
      first: 'const seen = []',
      initialise: 'seen.push(params) && {}',
      session: 'seen.push(params) && {}',
      prompt: 'await say(JSON.stringify(seen))',
    })
    const { finished, project } = await make(program)
    const [initialised, created] = JSON.parse(finished.output?.text ?? '')
    expect(initialised).toMatchObject({
      protocolVersion: 1,
      clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
      clientInfo: { name: 'loop' },
    })
    expect(created).toEqual({ cwd: project.root, mcpServers: [] })
  })

  test('reports what it used, with the tokens of its cache and its reasoning, and its cost so far', async () => {
    const cost = (amount: number, currency = 'USD') =>
      `await update({ sessionUpdate: 'usage_update', used: 9, size: 99, cost: { amount: ${amount}, currency: '${currency}' } });`
    const usage =
      '{ totalTokens: 175, inputTokens: 100, outputTokens: 40, cachedReadTokens: 20, cachedWriteTokens: 5, thoughtTokens: 10 }'
    const { finished, run } = await make(
      agentProgram({
        prompt: `${cost(0.1)} ${cost(0.25)} ${cost(7, 'EUR')} await say('done'); return { stopReason: 'end_turn', usage: ${usage} }`,
      }),
      { agent: 'lane: api' },
    )
    expect(finished.usage).toEqual({
      inputTokens: 125,
      outputTokens: 50,
      cachedInputTokens: 20,
      reasoningTokens: 10,
      costUsd: 0.25,
      lane: 'api',
    })
    expect(run.state.used).toMatchObject({ tokens: 175, usd: 0.25 })
  })

  test('is stopped while it works once it reports more than its ceiling, and is not tried again', async () => {
    const { finished, run } = await make(
      agentProgram({
        prompt: `await update({ sessionUpdate: 'usage_update', used: 1, size: 9, cost: { amount: 0.7, currency: 'USD' } }); await wait(60_000)`,
      }),
      { agent: 'ceiling: { costUsd: 0.5 }' },
    )
    expect(finished).toMatchObject({ status: 'failed', retryable: false, error: { code: 'ceiling' } })
    expect(finished.error?.message).toContain('it reported $0.7, over its ceiling of $0.5')
    expect(finished.ms).toBeLessThan(20_000)
    expect(run.state.used.usd).toBe(0.7)
  })

  test('counts with all that was held back when it reports nothing', async () => {
    const { finished, run } = await make(agentProgram({ prompt: "await say('done')" }), {
      agent: 'ceiling: { tokens: 500, costUsd: 0.4 }',
    })
    expect(finished.usage).toBeUndefined()
    expect(run.state.used).toMatchObject({ tokens: 500, usd: 0.4 })
  })

  const models = `{ configOptions: [{ id: 'm', name: 'Model', type: 'select', category: 'model', currentValue: 'small', options: [{ group: 'g', name: 'G', options: [{ value: 'small', name: 'Small' }, { value: 'large-1', name: 'Large' }] }] }] }`

  test('uses the model that is named, when it lets it be chosen', async () => {
    const program = agentProgram({
      first: 'const chosen = []',
      session: models,
      choose: 'chosen.push(params) && { configOptions: [] }',
      prompt: 'await say(JSON.stringify(chosen))',
    })
    const chosen = async (agent: string) => JSON.parse((await make(program, { agent })).finished.output?.text ?? '')
    expect(await chosen('model: Large')).toMatchObject([{ sessionId: 's-1', configId: 'm', value: 'large-1' }])
    expect(await chosen('model: small')).toEqual([])
    const { finished } = await make(program, { agent: 'model: huge' })
    expect(finished).toMatchObject({ status: 'failed', retryable: false, error: { code: 'acp/model' } })
    expect(finished.error?.message).toContain('has no model "huge", but small, large-1')
  })

  test('judges as any other agent does', async () => {
    const verdict = JSON.stringify({
      verdict: 'pass',
      summary: 'made',
      criteria: [{ criterion: 'It is made.', verdict: 'pass', evidence: 'seen' }],
    })
    const { run } = await make(agentProgram({ prompt: `await say(${JSON.stringify(verdict)})` }), {
      loop: 'verify: { maker: Make, checker: judge, criteria: [It is made.] }\n',
    })
    expect(run.status).toBe('done')
  })
})

describe('the end of a turn', () => {
  test.each([
    ['max_tokens', 'acp/truncated', false],
    ['max_turn_requests', 'acp/too-many-requests', false],
    ['refusal', 'acp/refused', false],
    ['cancelled', 'acp/cancelled', undefined],
    ['bored', 'acp/unknown-end', false],
  ])('%s is a failure of its own, with what was said and used', async (reason, code, retryable) => {
    const said = { sessionUpdate: 'agent_message_chunk', content: { type: 'text', text: 'as far as I came' } }
    const usage = { totalTokens: 7, inputTokens: 3, outputTokens: 4 }
    const { finished } = await make(
      rawProgram(`${begins}
if (method === 'session/prompt') { print(JSON.stringify({ jsonrpc: '2.0', method: 'session/update', params: { sessionId: 's-1', update: ${JSON.stringify(said)} } }) + '\\n'); answer(id, { stopReason: '${reason}', usage: ${JSON.stringify(usage)} }) }
if (method === undefined) process.exit()`),
    )
    expect(finished).toMatchObject({
      status: 'failed',
      output: { text: 'as far as I came' },
      usage: { inputTokens: 3, outputTokens: 4 },
      error: { code },
    })
    expect(finished.retryable).toBe(retryable)
  })

  test('an error of the program is told in its words', async () => {
    const { finished } = await make(
      agentProgram({ prompt: `throw new RequestError(-32603, 'Internal error', { details: 'out of credits' })` }),
    )
    expect(finished).toMatchObject({ status: 'failed', error: { code: 'acp/said' } })
    expect(finished.error?.message).toContain('says that it failed: Internal error: out of credits (-32603)')
  })

  test('a program that nobody is logged in to is not tried again, and says how to', async () => {
    const { finished } = await make(
      agentProgram({
        initialise: `{ authMethods: [{ id: 'x', name: 'Log in with X' }] }`,
        session: `(() => { throw RequestError.authRequired() })()`,
      }),
    )
    expect(finished).toMatchObject({ status: 'failed', retryable: false, error: { code: 'acp/login' } })
    expect(finished.error?.message).toContain('wants somebody to log in first (Log in with X)')
  })
})
