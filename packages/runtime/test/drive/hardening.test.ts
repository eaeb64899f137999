import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { postAsk } from '../../src/asks/mailbox.js'
import { type Agent, answerAsk, openRun, pickLoop, resume, run } from '../../src/index.js'
import { checkScript, script, testProject } from '../support/project.js'
import { tempFolder } from '../support/temp.js'

const project = (agent: string, check: string, loop = '') =>
  testProject({
    'loop.yaml': `agents:\n  maker: ${agent}\nchecks:\n  look: { command: ${check} }\n`,
    'loops/x.yaml': `name: x\ntrigger: { type: manual }\npipeline: [{ label: Make, prompt: go, agent: maker }]\nverify: { maker: Make, checker: look, maxRounds: 2 }\n${loop}`,
  })

const never = checkScript('process.exit(1)')
const fine = checkScript('')

describe('limits', () => {
  test('a limit on money that is new at resume is refused for an agent without a ceiling', async () => {
    const x = project(`{ command: ${script('')} }`, never, 'budget: { maxIterations: 1 }')
    const paused = await x.run('x')
    await expect(resume({ root: x.root, run: paused.run, limits: { usd: 0.01, iterations: 3 } })).rejects.toMatchObject(
      { code: 'unpriced' },
    )
    expect((await openRun(x.root, paused.run)).state.status).toBe('paused')
  })

  test('usage that is no sound number does not count, and what is missing counts at the ceiling', async () => {
    const x = project(`{ command: [any], ceiling: { tokens: 100 } }`, fine, 'budget: { maxTokens: 1000 }')
    const { plan } = await pickLoop('x', x.root)
    const used = async (usage: object) => {
      const maker: Agent = { call: async () => ({ status: 'ok', text: '', usage }) }
      return (await run({ plan, root: x.root, agents: { maker } })).state.used.tokens
    }
    expect(await used({ inputTokens: Number.NaN, outputTokens: -5 })).toBe(100)
    expect(await used({ inputTokens: 10 })).toBe(100)
    expect(await used({ inputTokens: 10, outputTokens: 5 })).toBe(15)
  })

  test('a call that the time limit cut off is done again only when that is declared harmless', async () => {
    const slow = script(
      "if (fs.existsSync('go')) process.exit(0); fs.writeFileSync('go', ''); setInterval(() => {}, 1000)",
    )
    const x = project(`{ command: ${slow} }`, fine)
    const paused = await x.run('x', { limits: { seconds: 1.5 } })
    expect(paused).toMatchObject({ status: 'paused', exitCode: 3 })
    const waiting = await resume({ root: x.root, run: paused.run, limits: { seconds: 600 } })
    expect(waiting).toMatchObject({ status: 'waiting', reason: expect.stringContaining('"Make" was cut off') })
  })
})

describe('feedback', () => {
  test('a check’s evidence outlasts a maker that fails in the round after', async () => {
    const x = project(
      `{ command: ${script("fs.appendFileSync('n', 'x'); fs.appendFileSync('prompts', JSON.stringify(input) + '\\n'); if (fs.readFileSync('n', 'utf8').length === 2) process.exit(1)")} }`,
      checkScript("console.log('THE EVIDENCE'); process.exit(1)"),
    )
    x.write('loops/x.yaml', x.read('loops/x.yaml').replace('maxRounds: 2', 'maxRounds: 3'))
    await x.run('x')
    const prompts = x.read('prompts').trim().split('\n')
    expect(prompts.map(prompt => prompt.includes('THE EVIDENCE'))).toEqual([false, true, true])
    expect(prompts[2]).toContain('did not end well')
  })
})

describe('agents of a library user', () => {
  const judged = (judge: Agent, maker: Agent = { call: async () => ({ status: 'ok', text: 'made' }) }) => {
    const x = testProject({
      'loop.yaml': `agents:\n  maker: { command: [any], timeoutSeconds: 0.2 }\n  judge: { command: [any] }\n`,
      'loops/x.yaml':
        'name: x\ntrigger: { type: manual }\npipeline: [{ label: Make, prompt: go, agent: maker }]\nverify: { maker: Make, checker: judge, maxRounds: 1, onExhausted: fail }\n',
    })
    return x.run('x', { agents: { maker, judge } })
  }

  test('a checker that throws has said nothing', async () => {
    const result = await judged({ call: () => Promise.reject(new Error('boom')) })
    expect(result).toMatchObject({ status: 'failed', state: { ended: { reason: 'check-inconclusive' } } })
    expect(result.state.checks[0]?.verdict?.criteria[0]?.evidence).toContain('boom')
  })

  test('one that returns nothing, or takes too long, has failed', async () => {
    const silent = await judged(
      { call: async () => ({ status: 'ok', text: '' }) },
      { call: async () => undefined as never },
    )
    expect(silent.state.nodes[0]?.error?.message).toBe('"maker" returned no reply with a text')
    let told: unknown
    const slow = await judged(
      { call: async () => ({ status: 'ok', text: '' }) },
      {
        call: (_, { signal }) =>
          new Promise(() =>
            signal.addEventListener('abort', () => {
              told = signal.reason
            }),
          ),
      },
    )
    expect(slow.state.nodes[0]?.error?.message).toContain('took more than 200 ms')
    expect(told).toBe('timeout')
  })

  test('the same criterion judged twice, or without evidence, does not make up for another', async () => {
    const verdict = (criteria: object[]) => ({
      call: async () => ({ status: 'ok' as const, text: JSON.stringify({ verdict: 'pass', criteria }) }),
    })
    const blank = await judged(verdict([{ criterion: 'a', verdict: 'pass', evidence: '  ' }]))
    expect(blank.state.checks[0]?.verdict?.verdict).toBe('inconclusive')
  })
})

describe('stopping', () => {
  test('`kill` alone interrupts the run, and `stop` after it changes nothing', async () => {
    const x = project(`{ command: ${script('setInterval(() => {}, 1000)')} }`, fine)
    const kill = new AbortController()
    const result = await x.run('x', {
      kill: kill.signal,
      onEvent: event => event.type === 'effect.spawned' && kill.abort(),
    })
    expect(result).toMatchObject({ status: 'interrupted', exitCode: 130 })
  })

  test('a program whose child left its group and holds its output is stopped in time, and the child with it', async () => {
    const hold = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' }); fs.writeFileSync('child', String(child.pid)); child.unref(); setInterval(() => {}, 1000)`
    const x = project(`{ command: ${script(hold)}, timeoutSeconds: 1 }`, fine, '')
    const result = await x.run('x', { limits: { iterations: 1 } })
    expect(result.status).toBe('paused')
    const pid = Number(x.read('child'))
    expect(existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')).toBe(false)
  })

  test('an answer of `stop` ends the run although more questions wait', async () => {
    const x = testProject({
      'loop.yaml': `agents: { slow: { command: ${script('setInterval(() => {}, 1000)')} } }`,
      'loops/x.yaml':
        'name: x\ntrigger: { type: manual }\npipeline: [{ parallel: [{ label: A, prompt: a, agent: slow }, { label: B, prompt: b, agent: slow }] }]\n',
    })
    const kill = new AbortController()
    let spawned = 0
    const killed = await x.run('x', {
      kill: kill.signal,
      onEvent: event => event.type === 'effect.spawned' && ++spawned === 2 && kill.abort(),
    })
    const waiting = await resume({ root: x.root, run: killed.run })
    await answerAsk(x.root, waiting.state.ask?.id ?? '', 'stop', undefined)
    expect(await resume({ root: x.root, run: killed.run })).toMatchObject({
      status: 'failed',
      state: { ended: { reason: 'stopped' } },
    })
  })

  test('an answer given before the journal knew of the question is found', async () => {
    const x = project(`{ command: ${script('')} }`, never)
    let early: Promise<unknown> = Promise.resolve()
    const result = await x.run('x', {
      onEvent: (event, state) => {
        if (event.type !== 'effect.started' || event.effect.kind !== 'ask') return
        const id = `${state.run}.1`
        early = postAsk(
          x.root,
          state.run,
          'x',
          { id, kind: 'rounds-exhausted', question: '?', options: [{ choice: 'accept', means: '' }] },
          new Date(),
        ).then(() => answerAsk(x.root, id, 'accept', undefined))
      },
    })
    await early
    const end = result.status === 'done' ? result : await resume({ root: x.root, run: result.run })
    expect(end).toMatchObject({ status: 'done', state: { decided: 'accepted' } })
  })

  test('a listener that throws does not end the run', async () => {
    const x = project(`{ command: ${script('')} }`, fine)
    const result = await x.run('x', {
      onEvent: () => {
        throw new Error('a listener')
      },
    })
    expect(result.status).toBe('done')
  })

  test('when the record of several steps at once cannot be kept, the run ends with the cause', async () => {
    const x = testProject({
      'loop.yaml': `agents: { big: { command: ${script("fs.rmSync('.loop', { recursive: true, force: true }); console.log('z'.repeat(9000))")} } }`,
      'loops/x.yaml':
        'name: x\ntrigger: { type: manual }\npipeline: [{ parallel: [{ prompt: a, agent: big }, { prompt: b, agent: big }, { prompt: c, agent: big }] }]\n',
    })
    await expect(x.run('x')).rejects.toMatchObject({ code: 'store', exitCode: 1 })
  })
})

describe('what a check may change', () => {
  test('memory in the project is no way round it', async () => {
    const x = project(
      `{ command: ${script('')} }`,
      checkScript("fs.mkdirSync('src', { recursive: true }); fs.writeFileSync('src/x', '')"),
      'memory: { path: src }',
    )
    expect(await x.run('x')).toMatchObject({ status: 'waiting', reason: expect.stringContaining('src/x') })
  })
})

describe('links', () => {
  test.each(['skill', 'memory'])('that lead out of the project are refused for %s', async what => {
    const outside = tempFolder()
    writeFileSync(join(outside, 'SKILL.md'), 'a secret')
    const x = project(`{ command: ${script('')} }`, fine, what === 'memory' ? 'memory: { path: out/notes }' : '')
    mkdirSync(join(x.root, 'sub'))
    symlinkSync(outside, join(x.root, 'out'))
    if (what === 'skill')
      x.write('loops/x.yaml', x.read('loops/x.yaml').replace('agent: maker', 'agent: maker, skill: out/SKILL.md'))
    await expect(x.run('x')).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('leads out of the project'),
    })
    rmSync(join(x.root, 'out'))
  })
})

describe('a stand-in that plays a script', () => {
  test('says so in every record of what it does, and not in a dry run', async () => {
    const x = project(`{ command: ${script('')}, scripted: true }`, fine)
    const { events } = await x.run('x')
    expect(events.flatMap(event => (event.type === 'effect.finished' ? [[event.effect, event.scripted]] : []))).toEqual(
      [
        ['i1r1.task.make', true],
        ['i1r1.check.look', undefined],
      ],
    )
    const dry = await x.run('x', { simulate: true })
    expect(dry.events.some(event => event.type === 'effect.finished' && event.scripted)).toBe(false)
  })
})

describe('a record that was tampered with', () => {
  test('a journal that is shorter than the heartbeat knows is not taken for the whole', async () => {
    const x = project(`{ command: ${script('')} }`, never, 'budget: { maxIterations: 1 }')
    const paused = await x.run('x')
    const journal = `.loop/runs/${paused.run}/journal.ndjson`
    for (const cut of ['', x.read(journal).split('\n').slice(0, 3).join('\n').concat('\n')]) {
      x.write(journal, cut)
      await expect(resume({ root: x.root, run: paused.run, limits: { iterations: 2 } })).rejects.toMatchObject({
        code: 'journal',
        message: expect.stringContaining('the heartbeat has seen line'),
      })
    }
  })

  test('a run whose record is removed while it runs does not end as done', async () => {
    const x = project(`{ command: ${script("fs.rmSync('.loop', { recursive: true })")} }`, fine)
    await expect(x.run('x')).rejects.toMatchObject({ code: 'store', exitCode: 1 })
  })
})

describe('a loop in a loop', () => {
  const nested = (inner: string) => `
import { pickLoop, run } from ${JSON.stringify(join(import.meta.dirname, '../../dist/index.js'))}
try {
  const { plan, root } = await pickLoop(${JSON.stringify(inner)}, process.cwd())
  const result = await run({ plan, root })
  console.log(result.status)
} catch (error) { console.log(error.message) }
`

  test('cannot start itself', async () => {
    const x = project('{ command: [node, inner.mjs] }', fine)
    x.write('inner.mjs', nested('x'))
    const result = await x.run('x')
    expect(result.state.nodes[0]?.output?.text).toContain('the loop "x" is running around this call already')
  })

  test('is ended with all that it started when its outer call is', async () => {
    const x = project('{ command: [node, inner.mjs] }', fine)
    x.write('inner.mjs', nested('inner'))
    x.write(
      'loop.yaml',
      x
        .read('loop.yaml')
        .replace(
          'agents:\n',
          `agents:\n  slow: { command: ${script("fs.writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)")} }\n`,
        ),
    )
    x.write(
      'loops/inner.yaml',
      'name: inner\ntrigger: { type: manual }\npipeline: [{ label: Slow, prompt: go, agent: slow }]\n',
    )
    const kill = new AbortController()
    const running = x.run('x', { limits: { iterations: 1 }, kill: kill.signal })
    await vi.waitFor(() => expect(x.read('pid')).not.toBe(''), { timeout: 30_000, interval: 20 })
    const pid = Number(x.read('pid'))
    kill.abort()
    await running
    expect(existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')).toBe(false)
  })
})
