import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Entries,
  type MemoryStore,
  pickLoop,
  type RunOptions,
  resume,
  run,
  storeCases,
  warningTexts,
} from '../../src/index.js'
import { guardedLoop, guardedProject } from '../support/guards.js'
import { worker } from '../support/lss.js'
import { storeInProcess } from '../support/memory-store.js'
import { testProject } from '../support/project.js'

type Json = Record<string, unknown>

describe('a store that does what it has to', () => {
  for (const { title, check } of storeCases(storeInProcess())) test(title, check)
})

/** A store that goes wrong in one way. */
const broken = (change: (entries: Entries) => Partial<Entries>): MemoryStore => {
  const good = storeInProcess()
  return {
    async entries(scope) {
      const entries = (await good.entries?.(scope)) as Entries
      return { ...entries, ...change(entries) }
    },
  }
}

const failing = async (store: MemoryStore): Promise<string[]> => {
  const titles: string[] = []
  for (const { title, check } of storeCases(store)) await check().catch(() => titles.push(title))
  return titles
}

test.each<[string, MemoryStore, string]>([
  [
    'takes what is there already for added',
    broken(({ add }) => ({ add: async entry => (await add(entry)) || true })),
    'a version is added once, and the first stays',
  ],
  [
    'looks first and adds then',
    broken(({ of, replace }) => ({
      async add(entry) {
        const isThere = (await of(entry.key)).some(({ version }) => version === entry.version)
        await new Promise(setImmediate)
        if (!isThere) await replace(entry)
        return !isThere
      },
    })),
    'of writers at the same time just one adds a version',
  ],
  [
    'forgets nothing',
    broken(() => ({ remove: async () => {} })),
    'removing takes one version away, and is no error when it is not there',
  ],
  [
    'cuts texts',
    broken(({ add }) => ({ add: entry => add({ ...entry, text: entry.text.slice(0, 1000) }) })),
    'an entry comes back as it was, whatever its key and text hold',
  ],
  [
    'knows no scopes',
    (({ entries }) => ({ entries: () => entries?.('one') as Promise<Entries> }))(storeInProcess()),
    'scopes are apart',
  ],
])('the cases find a store that %s', async (_, store, title) => {
  expect(await failing(store)).toContain(title)
})

/** A loop whose worker keeps what it says as `note` and reads it. */
const remembering = (memory: Json, rest: Json = {}): Json =>
  guardedLoop([], {
    memory: { write_policy: { allowed_writers: ['coder'] }, ...memory },
    workers: [
      worker('coder', {
        inputs: [{ from: 'inputs.task' }, { from: 'memory.note' }],
        outputs: { name: 'note', format: 'text' },
      }),
    ],
    ...rest,
  })

const named = { extensions: { memory: { store: 'team-notes' } } }
const persistent = { type: 'persistent', backend: 'composite' }

const start = async (project: ReturnType<typeof guardedProject>, options: Partial<RunOptions>) => {
  const { plan } = await pickLoop('mend', project.root)
  return run({ plan, root: project.root, inputs: { task: 'x' }, ...options })
}

describe('memory by keys in a store of one’s own', () => {
  test('LSS-230: a document names it, runs keep versions there, and the next run reads them', async () => {
    const project = guardedProject(remembering(persistent, named), 'a lesson')
    const store = storeInProcess()
    const stores = { 'team-notes': store }
    const first = await start(project, { stores })
    const second = await start(project, { stores })
    expect([first.status, second.status]).toEqual(['done', 'done'])
    expect(second.state.keys['note']).toEqual({ key: 'note', by: 'coder', version: 2, basis: 1 })
    expect(project.read('given-1')).toContain('a lesson')
    expect(
      [...(store.scopes.get('mend')?.values() ?? [])].map(({ run, version, text }) => [run, version, text]),
    ).toEqual([
      [first.run, 1, 'a lesson'],
      [second.run, 2, 'a lesson'],
    ])
    expect(existsSync(join(project.root, '.loop/memory'))).toBe(false)
    expect(store.log.filter(line => line.startsWith('open'))).toHaveLength(
      store.log.filter(line => line.startsWith('close')).length,
    )
  })

  test('what another run wrote meanwhile is a conflict, and both versions stay', async () => {
    const project = guardedProject(remembering(persistent, named), 'mine')
    const store = storeInProcess()
    const agents = {
      coder: {
        async call() {
          const other = (await store.entries?.('mend')) as Entries
          await other.add({
            ...{ key: 'note', version: 1, by: 'coder', run: 'other', iteration: 1 },
            ...{ at: new Date(Date.now() + 1000).toISOString(), slot: 'o', basis: 0, text: 'theirs' },
          })
          return { status: 'ok' as const, text: 'mine' }
        },
      },
    }
    const { state } = await start(project, { stores: { 'team-notes': store }, agents })
    expect(state.keys['note']).toMatchObject({ version: 2, basis: 0, conflict: { run: 'other', version: 1 } })
    expect(warningTexts(state)).toEqual([expect.stringMatching(/^F9 /)])
    expect(store.scopes.get('mend')?.size).toBe(2)
  })

  test('it stands in for a store that is built in, and what lasts a run goes with it', async () => {
    const project = guardedProject(remembering({ type: 'session' }), 'a lesson')
    const store = storeInProcess()
    const { run: id, state, folder } = await start(project, { stores: { filesystem: store } })
    expect(state.keys).toHaveProperty('note')
    expect(store.scopes.get(`mend:${id}`)?.size).toBe(0)
    expect(readdirSync(folder)).not.toContain('memory')
  })

  test('a store may be an object of a class', async () => {
    const inner = storeInProcess()
    class Store implements MemoryStore {
      #inner = inner
      entries(scope: string) {
        return this.#inner.entries?.(scope) as Promise<Entries>
      }
    }
    const { status } = await start(guardedProject(remembering(persistent, named), 'x'), {
      stores: { 'team-notes': new Store() },
    })
    expect(status).toBe('done')
    expect(inner.scopes.get('mend')?.size).toBe(1)
  })

  test('LSS-230: without it, the run is refused before it begins, at the line of the memory', async () => {
    const project = guardedProject(remembering(persistent, named), 'x')
    await expect(start(project, {})).rejects.toMatchObject({
      code: 'document',
      message: expect.stringContaining('memory in "team-notes" is not offered'),
      place: { pointer: '/memory' },
      fix: expect.stringContaining('stores: { "team-notes": … }'),
    })
    await expect(start(project, { stores: { 'team-notes': {} } })).rejects.toMatchObject({
      code: 'usage',
      message: 'the store "team-notes" that was brought offers no entries',
      place: { pointer: '/memory' },
    })
    expect(existsSync(join(project.root, '.loop/runs'))).toBe(false)
  })

  test('secrets are taken out before a store sees them', async () => {
    const secret = `sk-ant-api03-${'a'.repeat(90)}`
    const store = storeInProcess()
    const project = guardedProject(remembering(persistent, named), `the key is ${secret}`)
    await start(project, { stores: { 'team-notes': store } })
    const [kept] = store.scopes.get('mend')?.values() ?? []
    expect(kept?.text).toMatch(/^the key is /)
    expect(kept?.text).not.toContain(secret)
  })
})

describe('a store that fails', () => {
  const throwing = (at: keyof Entries, when: () => boolean = () => true): MemoryStore =>
    broken(entries => ({
      [at]: async (...args: never[]) => {
        if (when()) throw new TypeError('the line is dead')
        return (entries[at] as (...given: never[]) => Promise<unknown>)(...args)
      },
    }))

  test('when it is opened, nothing is begun', async () => {
    const project = guardedProject(remembering(persistent, named), 'x')
    const stores = {
      'team-notes': {
        entries: () => {
          throw new TypeError('the line is dead')
        },
      },
    }
    const refused = await start(project, { stores }).catch(cause => cause)
    expect(refused).toMatchObject({
      name: 'LoopError',
      code: 'store',
      message: 'the memory in team-notes could not be opened: the line is dead',
    })
    expect(refused.cause).toBeInstanceOf(TypeError)
    expect(existsSync(join(project.root, '.loop/runs'))).toBe(false)
  })

  test('when it is read, the run stops with the cause and without its lock, and goes on when the store does', async () => {
    const project = guardedProject(remembering(persistent, named), 'x')
    let dead = true
    const stores = { 'team-notes': throwing('of', () => dead) }
    let id = ''
    const onCreated = (run: string) => {
      id = run
    }
    const stopped = await start(project, { stores, onCreated }).catch(cause => cause)
    expect(stopped).toMatchObject({
      name: 'LoopError',
      code: 'store',
      message: expect.stringContaining('could not be read'),
    })
    expect(stopped.cause).toBeInstanceOf(TypeError)
    dead = false
    expect(await resume({ root: project.root, run: id, stores })).toMatchObject({ status: 'done' })
  })

  test('when it keeps nothing, that is told and the work stands', async () => {
    const { status, state, errors } = await start(guardedProject(remembering(persistent, named), 'x'), {
      stores: { 'team-notes': throwing('add') },
    })
    expect(status).toBe('done')
    expect(warningTexts(state)).toEqual([expect.stringContaining('could not keep an entry: the line is dead')])
    expect(errors).toMatchObject([{ code: 'store', cause: expect.any(TypeError) }])
  })

  test('one that never adds is not asked for ever', async () => {
    const { status, state } = await start(guardedProject(remembering(persistent, named), 'x'), {
      stores: { 'team-notes': broken(() => ({ add: async () => false })) },
    })
    expect(status).toBe('done')
    expect(warningTexts(state)).toEqual([expect.stringContaining('adds nothing')])
  })

  test('one that gives no answer does not hold up a run that is told to end', async () => {
    const project = guardedProject(remembering(persistent, named), 'x')
    const kill = new AbortController()
    const stores = {
      'team-notes': broken(() => ({
        of: () => {
          kill.abort()
          return new Promise<never>(() => {})
        },
      })),
    }
    const { status, run: id } = await start(project, { stores, kill: kill.signal })
    expect(status).toBe('interrupted')
    const good = { 'team-notes': storeInProcess() }
    expect(await resume({ root: project.root, run: id, stores: good })).toMatchObject({ status: 'done' })
  })
})

describe('what runs leave for the next, in a store of one’s own', () => {
  const project = (store: string) =>
    testProject({
      'loop.yaml': JSON.stringify({ version: '1', agents: { default: { command: [process.execPath, '-e', '0'] } } }),
      'loops/x.yaml': JSON.stringify({
        ...{ name: 'x', trigger: { type: 'manual' }, memory: { store, persistence: 'full' } },
        pipeline: [{ label: 'A', prompt: 'a' }],
      }),
    })

  test.each(['filesystem', 'memory', 'claude'])('it stands in for `store: %s`', async store => {
    const { root } = project(store)
    const { plan } = await pickLoop('x', root)
    const prompts: string[] = []
    const agents = {
      default: {
        async call({ prompt }: { prompt: string }) {
          prompts.push(prompt)
          return { status: 'ok' as const, text: `answer ${prompts.length}` }
        },
      },
    }
    const stores = { [store]: storeInProcess() }
    await run({ plan, root, agents, stores })
    await run({ plan, root, agents, stores })
    expect(prompts[0]).not.toContain('answer 1')
    expect(prompts[1]).toContain('answer 1')
    expect(existsSync(join(root, '.loop/memory'))).toBe(false)
  })

  test('one that throws is no reason to lose the work, and says so', async () => {
    const { root } = project('claude')
    const { plan } = await pickLoop('x', root)
    const stores = {
      claude: {
        runs: () => ({
          recall: async () => [],
          remember: async () => {
            throw new TypeError('the line is dead')
          },
        }),
      },
    }
    const { status, errors, folder } = await run({ plan, root, stores })
    expect(status).toBe('done')
    expect(errors).toMatchObject([{ code: 'store', cause: expect.any(TypeError) }])
    expect(readdirSync(folder).filter(name => name.startsWith('lock.'))).toHaveLength(1)
  })

  test('one that offers none is refused before the run begins', async () => {
    const { root } = project('claude')
    const { plan } = await pickLoop('x', root)
    await expect(run({ plan, root, stores: { claude: {} } })).rejects.toMatchObject({
      code: 'usage',
      message: 'the store "claude" that was brought offers no runs',
    })
  })
})
