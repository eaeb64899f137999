import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MemorySpec } from '@loop/spec'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pickLoop, run, storeCases } from '../../src/index.js'
import type { Entries } from '../../src/store/keyed/entries.js'
import { entriesInFiles } from '../../src/store/keyed/in-files.js'
import { entriesInPostgres } from '../../src/store/keyed/in-postgres.js'
import { entriesInRedis } from '../../src/store/keyed/in-redis.js'
import { keyedMemoryOver } from '../../src/store/keyed/keyed-memory-over.js'
import { guardedLoop, guardedProject } from '../support/guards.js'
import { worker } from '../support/lss.js'
import { missingServer, type Server, startPostgres, startRedis } from '../support/servers.js'

const stores = [
  {
    store: 'redis',
    variable: 'LOOP_REDIS_URL',
    start: startRedis,
    open: entriesInRedis,
    missing: missingServer('redis-server'),
  },
  {
    store: 'postgres',
    variable: 'LOOP_POSTGRES_URL',
    start: startPostgres,
    open: entriesInPostgres,
    missing: missingServer('postgres'),
  },
] as const

/** What holds of every store, whoever else writes at the same time. */
const holds = (open: (scope: string) => Promise<Entries>) => {
  for (const { title, check } of storeCases({ entries: open })) test(title, check)

  const memory = async (scope: string, name: string, spec: Partial<MemorySpec> = {}) =>
    keyedMemoryOver(await open(scope), {
      spec: { store: 'filesystem', persistence: 'full', origin: 'loop', writers: ['*'], ...spec },
      root: '/',
      redact: text => text,
      now: () => ({ run: name, iteration: 1, time: Date.now() }),
      since: new Date().toISOString(),
      written: {},
    })

  test('writers side by side get versions without gaps, and none is lost', async () => {
    const writers = await Promise.all(['a', 'b', 'c', 'd'].map(name => memory('side', name)))
    const kept = await Promise.all(
      writers.flatMap((writer, index) =>
        [1, 2, 3, 4, 5].map(turn => writer.write('w', 'k', `${index}.${turn}`, `i1r1.task.w${turn}`)),
      ),
    )
    const versions = kept.map(({ write }) => write?.version ?? 0).sort((a, b) => a - b)
    expect(versions).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect((await writers[0]?.read('w', 'k', [])) ?? []).toHaveLength(20)
    expect(kept.some(({ write }) => write?.conflict)).toBe(true)
    await Promise.all(writers.map(writer => writer.close(false)))
  })

  test('what was kept is there for the next, scopes are apart, and forgetting leaves the number', async () => {
    const first = await memory('one', 'a', { maxEntries: 1 })
    await first.write('w', 'k', 'old "quoted" \u0001 é', 'i1r1.task.w')
    expect(await first.read('w', 'k', [])).toEqual(['old "quoted" \u0001 é'])
    await first.write('w', 'other', 'new', 'i1r1.task.o')
    expect(await first.read('w', 'k', [])).toEqual([])
    await first.close(false)
    const second = await memory('one', 'b')
    expect(await second.read('w', 'other', [])).toEqual(['new'])
    expect((await second.write('w', 'k', 'again', 'i1r1.task.w')).write).toMatchObject({ version: 2 })
    expect((await second.write('w', 'k', 'better', 'i1r1.task.w.2')).write).toMatchObject({ version: 2 })
    expect(await second.read('w', 'k', [])).toEqual(['better'])
    await second.close(false)
    const apart = await memory('one:b', 'c')
    expect(await apart.read('w', 'k', [])).toEqual([])
    await apart.close(false)
  })
}

describe('memory in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-entries-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  holds(async scope => entriesInFiles(join(folder, scope)))
})

for (const { store, variable, start, open, missing } of stores) {
  describe.skipIf(missing !== undefined)(`memory in ${store}${missing ? ` (${missing})` : ''}`, () => {
    let server: Server
    beforeAll(async () => {
      server = await start()
      process.env[variable] = server.url
    }, 60_000)
    afterAll(async () => {
      delete process.env[variable]
      await server?.stop()
    })
    holds(scope => open(server.url, scope))

    const loop = (type: string) =>
      guardedLoop([], {
        memory: { type, backend: store, write_policy: { allowed_writers: ['coder'] } },
        workers: [worker('coder', { inputs: [{ from: 'memory.note' }], outputs: { name: 'note', format: 'text' } })],
      })

    test('LSS-202: a run keeps what its writers make there, and a later run reads it', async () => {
      const project = guardedProject(loop('persistent'), 'a lesson')
      const { plan } = await pickLoop('mend', project.root)
      const first = await run({ plan, root: project.root })
      expect(first.state.keys['note']).toEqual({ key: 'note', by: 'coder', version: 1, basis: 0 })
      const second = await run({ plan, root: project.root })
      expect(second.state.keys['note']).toEqual({ key: 'note', by: 'coder', version: 2, basis: 1 })
      expect(project.read('given-1')).toContain('a lesson')
    })

    test('LSS-203: what lasts a run is gone from the server with it', async () => {
      const project = guardedProject(loop('session'), 'a lesson')
      const { plan } = await pickLoop('mend', project.root)
      const { run: id, status, state } = await run({ plan: { ...plan, name: 'short-lived' }, root: project.root })
      expect(status).toBe('done')
      expect(state.keys).toHaveProperty('note')
      const left = await open(server.url, `short-lived:${id}`)
      expect(await left.all()).toEqual([])
      await left.close()
    })
  })

  test(`LSS-204: a ${store} that cannot be reached is said before anything runs, without its address`, async () => {
    const project = guardedProject(
      guardedLoop([], { memory: { type: 'persistent', backend: store }, workers: [worker('coder')] }),
      'x',
    )
    const before = process.env[variable]
    process.env[variable] = `${store}://app:pa55word@127.0.0.1:1/x`
    try {
      const { plan } = await pickLoop('mend', project.root)
      const refused = await run({ plan, root: project.root }).catch(cause => cause as Error)
      expect(refused).toMatchObject({
        code: 'store',
        message: expect.stringContaining(`memory in ${store} cannot be reached`),
      })
      expect(String(refused)).not.toContain('pa55word')
    } finally {
      if (before === undefined) delete process.env[variable]
      else process.env[variable] = before
    }
  })
}
