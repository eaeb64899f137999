import { isDeepStrictEqual } from 'node:util'
import { carefully } from '../brought.js'
import type { MemoryStore } from '../memory.js'
import type { Entries, Entry } from './entries.js'

/** One thing that has to hold of a store. */
export interface StoreCase {
  title: string
  /** @throws when it does not hold */
  check(): Promise<void>
}

/**
 * What has to hold of a store that keeps memory by keys, to be made tests of with any test runner:
 *
 *     for (const { title, check } of storeCases(myStore)) test(title, check)
 *
 * Each case uses scopes of its own, beginning with `store-case-`, and clears them.
 */
export const storeCases = (store: MemoryStore): StoreCase[] =>
  Object.entries(cases).map(([title, hold]) => ({
    title,
    async check() {
      const scope = `store-case-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
      const opened = new Set<Entries>()
      const open = async (name = scope) => {
        if (typeof store.entries !== 'function') throw new Error('the store has no function `entries`')
        const entries = carefully('the store', await store.entries(name))
        const close = async () => {
          opened.delete(tracked)
          await entries.close()
        }
        const tracked: Entries = { ...entries, close }
        opened.add(tracked)
        return tracked
      }
      try {
        await hold(open, scope)
      } finally {
        for (const entries of opened) {
          await entries.clear()
          await entries.close()
        }
      }
    },
  }))

type Open = (scope?: string) => Promise<Entries>

const entry = (key: string, version: number, rest: Partial<Entry> = {}): Entry => ({
  key,
  version,
  by: 'writer',
  run: 'run',
  iteration: 1,
  at: '2026-01-01T00:00:00.000Z',
  slot: `run i1r1.task.${version}`,
  basis: version - 1,
  text: `text ${version}`,
  ...rest,
})

const expectSame = (what: string, got: unknown, wanted: unknown): void => {
  if (isDeepStrictEqual(got, wanted)) return
  throw new Error(`${what}: got ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`)
}

const sorted = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => (a.key === b.key ? a.version - b.version : a.key < b.key ? -1 : 1))

const cases: Readonly<Record<string, (open: Open, scope: string) => Promise<void>>> = {
  'a scope that nobody wrote to is empty': async open => {
    const entries = await open()
    expectSame('all entries', await entries.all(), [])
    expectSame('entries of a key', await entries.of('k'), [])
  },
  'an entry comes back as it was, whatever its key and text hold': async open => {
    const entries = await open()
    const keys = ['k', 'K', 'a.b/c:d', '../up', 'é\u{1F600}', '__proto__', 'constructor', ' ']
    const texts = [
      '',
      'two\nlines',
      '"quoted" \\ \u0001',
      '{"a":1}',
      "'; DROP TABLE loop_memory; --",
      'x'.repeat(100_000),
    ]
    const wanted = keys.map((key, index) => entry(key, 1, { text: texts[index % texts.length] ?? '' }))
    for (const one of wanted) expectSame(`adding ${one.key}`, await entries.add(one), true)
    for (const one of wanted) expectSame(`the entries of ${one.key}`, await entries.of(one.key), [one])
    expectSame('all entries', sorted(await entries.all()), sorted(wanted))
  },
  'a version is added once, and the first stays': async open => {
    const [one, other] = [await open(), await open()]
    expectSame('adding it', await one.add(entry('k', 1, { text: 'first' })), true)
    expectSame('adding it again', await one.add(entry('k', 1, { text: 'second' })), false)
    expectSame('adding it elsewhere', await other.add(entry('k', 1, { text: 'third' })), false)
    expectSame('what is there', await other.of('k'), [entry('k', 1, { text: 'first' })])
  },
  'of writers at the same time just one adds a version': async open => {
    const writers = await Promise.all(Array.from({ length: 8 }, () => open()))
    for (let version = 1; version <= 5; version++) {
      const added = await Promise.all(
        writers.map((writer, index) => writer.add(entry('k', version, { by: `writer ${index}` }))),
      )
      expectSame(`writers that added version ${version}`, added.filter(Boolean).length, 1)
      const kept = (await writers[0]?.of('k'))?.find(one => one.version === version)
      expectSame(`who wrote version ${version}`, kept?.by, `writer ${added.indexOf(true)}`)
    }
  },
  'what one adds another sees at once': async open => {
    const [writer, reader] = [await open(), await open()]
    await writer.add(entry('k', 1))
    expectSame('what the other sees', await reader.of('k'), [entry('k', 1)])
  },
  'replacing changes the entry of its version alone': async open => {
    const entries = await open()
    await entries.add(entry('k', 1))
    await entries.add(entry('k', 2))
    await entries.replace(entry('k', 1, { text: '', forgotten: true }))
    expectSame('the entries', sorted(await entries.of('k')), [
      entry('k', 1, { text: '', forgotten: true }),
      entry('k', 2),
    ])
  },
  'removing takes one version away, and is no error when it is not there': async open => {
    const entries = await open()
    await entries.add(entry('k', 1))
    await entries.add(entry('k', 2))
    await entries.remove('k', 1)
    await entries.remove('k', 1)
    await entries.remove('other', 7)
    expectSame('the entries', await entries.of('k'), [entry('k', 2)])
  },
  'scopes are apart': async (open, scope) => {
    const [one, other] = [await open(scope), await open(`${scope}:run`)]
    await one.add(entry('k', 1, { text: 'one' }))
    expectSame('what the other scope sees', await other.all(), [])
    expectSame('adding there', await other.add(entry('k', 1, { text: 'other' })), true)
    await other.clear()
    expectSame('the first scope after the other was cleared', await one.of('k'), [entry('k', 1, { text: 'one' })])
  },
  'clearing forgets everything, and versions begin anew': async open => {
    const entries = await open()
    await entries.add(entry('k', 1))
    await entries.add(entry('other', 1))
    await entries.clear()
    expectSame('all entries', await entries.all(), [])
    expectSame('adding version 1', await entries.add(entry('k', 1)), true)
  },
  'what is kept is there after closing': async open => {
    const first = await open()
    await first.add(entry('k', 1))
    await first.close()
    expectSame('the entries', await (await open()).of('k'), [entry('k', 1)])
  },
  'what a caller does to an entry it was given changes nothing that is kept': async open => {
    const entries = await open()
    const mine = entry('k', 1)
    await entries.add(mine)
    mine.text = 'changed'
    for (const one of await entries.of('k')) one.text = 'changed too'
    expectSame('the entries', await entries.of('k'), [entry('k', 1)])
  },
}
