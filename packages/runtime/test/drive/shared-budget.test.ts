import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { pickLoop, pruneRuns, resume, run } from '../../src/index.js'
import { bundled } from '../support/bundled.js'
import { testProject } from '../support/project.js'

const spender = (usd: number) => `console.log(JSON.stringify({ text: 'done', usd: ${usd} }))`

const project = (settings: object, usd = 0.4) =>
  testProject({
    'loop.yaml': JSON.stringify({
      version: '1',
      settings,
      agents: {
        default: {
          command: [process.execPath, '-e', spender(usd)],
          ceiling: { costUsd: 0.5, tokens: 10 },
          output: { format: 'json', text: '/text', costUsd: '/usd' },
          interrupted: 'retry',
        },
      },
    }),
    'loops/x.yaml': JSON.stringify({ name: 'x', trigger: { type: 'manual' }, pipeline: [{ label: 'A', prompt: 'a' }] }),
  })

const at = (day: string) => ({ now: () => new Date(`2026-11-${day}T12:00:00Z`) })

describe('a budget of a day', () => {
  test('is shared by all runs, pauses the one that does not fit any more, and begins anew the next day', async () => {
    const x = project({ dailyBudget: { maxCostUsd: 1 } })
    expect((await x.run('x', at('20'))).status).toBe('done')
    expect((await x.run('x', at('20'))).status).toBe('done')
    const third = await x.run('x', at('20'))
    expect(third).toMatchObject({
      status: 'paused',
      exitCode: 3,
      place: { pointer: '/settings/dailyBudget/maxCostUsd' },
    })
    expect(third.reason).toContain('a day')
    expect((await x.run('x', at('21'))).status).toBe('done')
  })

  test('raised in the file of the project, lets a paused run go on', async () => {
    const settings = (maxCostUsd: number) => ({ dailyBudget: { maxCostUsd } })
    const x = project(settings(0.6))
    await x.run('x', at('20'))
    const { run } = await x.run('x', at('20'))
    const again = async () => resume({ root: x.root, run, plan: (await pickLoop('x', x.root)).plan, ...at('20') })
    expect((await again()).status).toBe('paused')
    x.write('loop.yaml', x.read('loop.yaml').replace('0.6', '1'))
    expect((await again()).status).toBe('done')
  })

  test('does not lose a call that ends while what another one used is written down', async () => {
    const x = testProject({
      'loop.yaml': JSON.stringify({
        version: '1',
        settings: { dailyBudget: { maxCostUsd: 9 } },
        agents: Object.fromEntries(
          ['quick', 'slow'].map(name => [name, { command: ['none'], ceiling: { costUsd: 0.5, tokens: 10 } }]),
        ),
      }),
      'loops/x.yaml': JSON.stringify({
        name: 'x',
        trigger: { type: 'manual' },
        pipeline: [{ parallel: ['quick', 'slow'].map(agent => ({ label: agent, prompt: 'a', agent })) }],
      }),
    })
    const reply = { status: 'ok' as const, text: 'done', usage: { inputTokens: 1, outputTokens: 1, costUsd: 0.4 } }
    const isSettled = () => x.read('.loop/budget/2026-11-20.json').includes('"used":{"tokens":2')
    const slow = {
      async call() {
        while (!isSettled()) await new Promise(setImmediate)
        return reply
      },
    }
    const result = await x.run('x', { ...at('20'), agents: { quick: { call: async () => reply }, slow } })
    expect([result.status, result.state.used.usd]).toEqual(['done', 0.8])
  })

  test('of which another run holds the rest says so', async () => {
    const x = project({ dailyBudget: { maxCostUsd: 0.6 } })
    let second: Promise<{ reason: string | undefined }> | undefined
    const other = {
      async call() {
        second = x.run('x', at('20'))
        await second
        return { status: 'ok' as const, text: 'done', usage: { costUsd: 0.1 } }
      },
    }
    expect((await x.run('x', { ...at('20'), agents: { default: other } })).status).toBe('done')
    expect((await second)?.reason).toBe(
      'the limit of $0.6 of a day for all runs is reached: $0 used, and the next call may need $0.5; the rest is held back for calls of other runs',
    )
  })

  test('is never overspent by runs side by side', async () => {
    const x = project({ dailyBudget: { maxCostUsd: 1.2 } })
    const { plan } = await pickLoop('x', x.root)
    const results = await Promise.all(Array.from({ length: 6 }, () => run({ plan, root: x.root, ...at('20') })))
    const done = results.filter(({ status }) => status === 'done').length
    expect(done).toBeGreaterThanOrEqual(2)
    expect(done * 0.4).toBeLessThanOrEqual(1.2)
    expect(results.filter(({ status }) => status === 'paused')).toHaveLength(6 - done)
  })
})

test('a budget of the project goes on from day to day', async () => {
  const x = project({ projectBudget: { maxCostUsd: 0.8 } })
  expect((await x.run('x', at('20'))).status).toBe('done')
  expect((await x.run('x', at('21'))).status).toBe('paused')
})

test('what nobody reports counts at its ceiling', async () => {
  const x = project({ dailyBudget: { maxTokens: 15 } })
  expect((await x.run('x', at('20'))).status).toBe('done')
  expect((await x.run('x', at('20'))).status).toBe('paused')
})

test('a call that does not fit at all is refused before the run', async () => {
  await expect(project({ dailyBudget: { maxCostUsd: 0.3 } }).run('x', at('20'))).rejects.toMatchObject({
    code: 'unpriced',
    message: 'one call of the agent "default" may use $0.5, more than the $0.3 of a day',
  })
})

describe('a run that was killed and is removed', { timeout: 60_000 }, () => {
  const killed = async () => {
    const waits = `const fs = require('node:fs'); fs.writeFileSync('called', ''); setInterval(() => fs.existsSync('go') && process.exit(), 20)`
    const x = testProject({
      'loop.yaml': JSON.stringify({
        version: '1',
        settings: { projectBudget: { maxCostUsd: 1.2 }, dailyBudget: { maxTokens: 100 } },
        agents: { default: { command: [process.execPath, '-e', waits], ceiling: { costUsd: 0.5, tokens: 10 } } },
      }),
      'loops/x.yaml': JSON.stringify({
        name: 'x',
        trigger: { type: 'manual' },
        pipeline: [{ label: 'A', prompt: 'a' }],
      }),
    })
    const child = spawn(process.execPath, [await bundled('drive-loop'), x.root, 'x'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    await vi.waitFor(() => x.read('called'), { timeout: 30_000, interval: 20 })
    child.kill('SIGKILL')
    expect((await ended)[1]).toBe('SIGKILL')
    x.write('go', '')
    const page = () => JSON.parse(x.read('.loop/budget/project.json'))
    return { x, run: line.toString().trim(), page }
  }

  test('leaves nothing held of a budget: what its calls may have used counts, and those that never began give it back', async () => {
    const { x, run, page } = await killed()
    const [[id, held] = []] = Object.entries(page().held)
    expect(id?.startsWith(`${run}/`)).toBe(true)
    const isCutOff = { ...page(), held: { [id ?? '']: held, [`${run}/i1r1.task.never.1`]: held } }
    x.write('.loop/budget/project.json', JSON.stringify(isCutOff))
    await pruneRuns(x.root, { keep: 0, force: true, dryRun: true })
    expect(page()).toEqual(isCutOff)
    expect((await pruneRuns(x.root, { keep: 0, force: true })).removed).toMatchObject([{ run, status: 'interrupted' }])
    expect(page()).toMatchObject({ used: { tokens: 10, usd: 0.5 }, held: {} })
  })

  test('counts in full where its record is damaged, as nobody can tell what began', async () => {
    const { x, run, page } = await killed()
    x.write(`.loop/runs/${run}/run.json`, '{')
    expect((await pruneRuns(x.root, { keep: 0, force: true })).removed).toMatchObject([{ run, status: 'damaged' }])
    expect(page()).toMatchObject({ used: { tokens: 10, usd: 0.5 }, held: {} })
  })
})
