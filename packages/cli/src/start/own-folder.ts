import { lstatSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** What nobody uses any more goes after this long; what is used is made again. */
const keptMs = 30 * 86_400_000

/** Without a home, without the right to write to it, on a full disk: a call compiles what it needs. */
export const ifPossible = <T>(use: () => T): T | undefined => {
  try {
    return use()
  } catch {
    return undefined
  }
}

/** Where this command keeps what saves time in later calls; undefined where no folder is known. */
export const folderOfUser = (): string | undefined => {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  const named = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME
  if (named && isAbsolute(named)) return join(named, 'loop')
  if (process.platform === 'win32') return undefined
  const home = ifPossible(homedir)
  if (home === undefined || !isAbsolute(home)) return undefined
  return join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'loop')
}

/** Whether a folder is there that is this user's and that nobody else can write to. */
export const isPrivate = (folder: string): boolean => {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return false
  // Windows tells no owner and no rights; its folder for this is one that only its user gets into.
  return process.platform === 'win32' || (found.uid === process.getuid?.() && (found.mode & 0o077) === 0)
}

/** V8 does not look whether code is damaged, and would die of it: a file is there whole and on disk, or it is not there. */
export const replace = (path: string, data: Buffer | string): void => {
  const fresh = `${path}.${process.pid}`
  try {
    writeFileSync(fresh, data, { mode: 0o600, flush: true })
    renameSync(fresh, path)
  } catch (cause) {
    rmSync(fresh, { force: true })
    throw cause
  }
}

export const removeOld = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (Date.now() - lstatSync(path).mtimeMs > keptMs) rmSync(path)
  }
}
