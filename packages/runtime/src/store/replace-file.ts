import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a file there whole or not at all: temporary file, fsync, rename, fsync of the folder.
 *
 * @param mode the permissions of the file, when they are not those of any new file
 */
export const replaceFile = async (path: string, text: string, mode?: number): Promise<void> => {
  const temporary = temporaryFor(path)
  try {
    const file = await open(temporary, 'w')
    try {
      if (mode !== undefined) await file.chmod(mode)
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
  await syncFolder(dirname(path))
}

/**
 * Puts a file there whole or not at all, without waiting for the disk: for what is derived from the journal and written anew
 * when it is lost. Whoever reads it sees the old text or the new one; after a loss of power it may be neither.
 */
export const replaceDerived = async (path: string, text: string): Promise<void> => {
  const temporary = temporaryFor(path)
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}

const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(3).toString('hex')}.tmp`)

/** Takes away what a writer left that was ended before it could give a file its name. Nobody else may write to the folder meanwhile. */
export const removeTemporaries = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => [])
  for (const name of names)
    if (/^\..+\.\d+\.[0-9a-f]{6}\.tmp$/.test(name)) await rm(join(folder, name), { force: true })
}

/** Makes the names in a folder durable. Not every system can; where it cannot, the rename is as durable as it gets. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined)
  try {
    await handle?.sync().catch(() => {})
  } finally {
    await handle?.close()
  }
}

/** Makes a folder and those above it, durably. */
export const makeFolder = async (folder: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true })
  if (first) await syncFolder(dirname(first))
}
