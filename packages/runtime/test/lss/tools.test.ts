import { describe, expect, test } from 'vitest'
import { guard, guardedLoop, guardedProject, seenIn } from '../support/guards.js'
import { worker } from '../support/lss.js'

type Json = Record<string, unknown>

const inputs = { task: 'mend it' }

/** A project whose worker is a program that prints JSON, and says where in it the tools are that it used. */
const printing = (printed: Json, loop: Json, tools: string | undefined = '/used') =>
  guardedProject(loop, JSON.stringify(printed), {
    'loop.yaml': JSON.stringify({
      version: '1',
      agents: {
        default: {
          command: [process.execPath, '-e', `process.stdout.write(require('node:fs').readFileSync('say'))`],
          interrupted: 'retry',
          output: { format: 'json', text: '/text', ...(tools === undefined ? {} : { tools }) },
        },
      },
      checks: { tests: { command: [process.execPath, '-e', '0'] } },
    }),
  })

const allowing = (...tools: string[]) => guardedLoop([], { workers: [worker('coder', { tools, retries: 2 })] })
const watching = guardedLoop([guard('tool_allowlist', 'post_worker', 'halt', { allowed: ['read'] })])

describe('tools that a program says it used', () => {
  test.each([
    ['names', ['read', 'shell']],
    ['objects with a name', [{ name: 'read' }, { name: 'shell', input: 1 }]],
  ])('LSS-208: as %s; one that its worker does not declare makes the call fail, once', async (_, used) => {
    const { events } = await printing({ text: 'x', used }, allowing('read')).run('mend', { inputs })
    const { tasks } = seenIn(events)
    expect(tasks).toHaveLength(4) // one in each iteration
    expect(tasks[0]).toMatchObject({
      status: 'failed',
      error: { code: 'tools', message: '"coder" used tools that it does not declare: shell' },
    })
  })

  test('LSS-208: those that it declares are its own to use', async () => {
    const project = printing({ text: 'x', used: ['read'] }, allowing('read', 'shell'))
    expect((await project.run('mend', { inputs })).status).toBe('done')
  })

  test('LSS-208: a worker that declares none may use any', async () => {
    expect((await printing({ text: 'x', used: ['shell'] }, guardedLoop([])).run('mend', { inputs })).status).toBe(
      'done',
    )
  })

  test('LSS-175: with a mapping a guard sees them; what is no name leaves it unable to look', async () => {
    const bad = await printing({ text: 'x', used: ['shell'] }, watching).run('mend', { inputs })
    expect(seenIn(bad.events).found).toMatchObject([{ message: expect.stringContaining('shell') }])
    const good = await printing({ text: 'x', used: ['read'] }, watching).run('mend', { inputs })
    expect([good.status, seenIn(good.events).found]).toEqual(['done', []])
    const silent = await printing({ text: 'x', used: { read: 1 } }, watching).run('mend', { inputs })
    expect(seenIn(silent.events).found).toMatchObject([{ error: true }])
  })
})
