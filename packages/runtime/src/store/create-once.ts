import { randomBytes } from 'node:crypto'
import { link, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from './replace-file.js'

/**
 * Creates a file with its content in one step, which of several only one can do.
 *
 * @param durable whether it is on disk, name and all, when this returns
 * @returns false when it is there already
 */
export const createOnce = async (path: string, text: string, durable: boolean): Promise<boolean> => {
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    await writeFile(temporary, text, { flush: durable })
    await link(temporary, path)
    if (durable) await syncFolder(folder)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  } finally {
    await rm(temporary, { force: true })
  }
}
