import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { LoopError } from '@loop/spec'
import { createOnce } from '../create-once.js'
import { makeFolder, replaceFile } from '../replace-file.js'
import type { Entries, Entry } from './entries.js'

/**
 * Entries as files, `<key>/<version>.json`. A version is made by `link`, which only one process can do for a name; so writers need
 * no lock, and a crash leaves nothing half.
 */
export const entriesInFiles = (folder: string): Entries => {
  const pathOf = (key: string, version: number) => join(folder, nameOf(key), `${version}.json`)

  const read = async (key: string): Promise<Entry[]> => {
    const names = await readdir(join(folder, key)).catch(() => [] as string[])
    const entries = await Promise.all(
      names.filter(name => /^\d+\.json$/.test(name)).map(name => readEntry(join(folder, key, name))),
    )
    return entries.flatMap(entry => (entry ? [entry] : []))
  }

  return {
    of: key => read(nameOf(key)),
    async all() {
      const keys = await readdir(folder).catch(() => [] as string[])
      return (await Promise.all(keys.map(read))).flat()
    },
    async add(entry) {
      const path = pathOf(entry.key, entry.version)
      const home = join(folder, nameOf(entry.key))
      await makeFolder(home)
      return createOnce(path, textOf(entry), true)
    },
    replace: entry => replaceFile(pathOf(entry.key, entry.version), textOf(entry)),
    remove: (key, version) => rm(pathOf(key, version), { force: true }),
    clear: () => rm(folder, { recursive: true, force: true }),
    close: async () => {},
  }
}

const textOf = (entry: Entry): string => `${JSON.stringify(entry, undefined, 2)}\n`

/** A key as the name of a folder, whatever it holds: dots, slashes, capitals that a file system takes for small letters. */
const nameOf = (key: string): string =>
  /^[a-z0-9_][a-z0-9_-]*$/.test(key) ? key : `%${Buffer.from(key).toString('hex')}`

const readEntry = async (path: string): Promise<Entry | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined) // forgotten a moment ago
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as Entry
  } catch (cause) {
    throw new LoopError('store', `${path} is no entry of memory`, {
      exitCode: 1,
      cause,
      fix: 'Remove the file, or restore it from a copy.',
    })
  }
}
