import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Compiled code of earlier calls, by the name of the file it was compiled from. */
export interface KeptCode {
  read(name: string): Buffer | undefined
  /** Keeps code for later calls, where that can be done. */
  write(code: readonly (readonly [name: string, make: () => Buffer])[]): void
}

/** Code of builds that nobody uses any more goes after this long; what is used is made again. */
const keptMs = 30 * 86_400_000

/**
 * Keeps what V8 makes of the files of this command, in a folder of the user: to compile them is most of what a short call does. V8 runs
 * whatever it is given, so a folder that somebody else could write to is not used.
 *
 * @param build tells builds of the command apart
 * @returns undefined where nothing is to be kept: no folder is known, `NODE_DISABLE_COMPILE_CACHE` is set, or coverage is measured
 */
export const keptCode = (build: string): KeptCode | undefined => {
  const { NODE_DISABLE_COMPILE_CACHE: isOff, NODE_V8_COVERAGE: coverage } = process.env
  const folder = isOff || coverage ? undefined : folderOfUser()
  if (folder === undefined) return undefined
  const pathOf = (name: string): string => join(folder, `${name}-${build}-${process.version}-${process.arch}`)
  let isOurs: boolean | undefined
  return {
    read: name =>
      ifPossible(() => {
        isOurs ??= isPrivate(folder)
        return isOurs ? readFileSync(pathOf(name)) : undefined
      }),
    write: code =>
      ifPossible(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (!isPrivate(folder)) return
        for (const [name, make] of code) replace(pathOf(name), make())
        removeOld(folder)
      }),
  }
}

/** Without a home, without the right to write to it, on a full disk: a call compiles what it needs. */
const ifPossible = <T>(use: () => T): T | undefined => {
  try {
    return use()
  } catch {
    return undefined
  }
}

const folderOfUser = (): string | undefined => {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  const named = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME
  if (named && isAbsolute(named)) return join(named, 'loop')
  if (process.platform === 'win32') return undefined
  const home = ifPossible(homedir)
  if (home === undefined || !isAbsolute(home)) return undefined
  return join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'loop')
}

/** Whether a folder is there that is this user's and that nobody else can write to. */
const isPrivate = (folder: string): boolean => {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return false
  // Windows tells no owner and no rights; its folder for this is one that only its user gets into.
  return process.platform === 'win32' || (found.uid === process.getuid?.() && (found.mode & 0o077) === 0)
}

/** V8 does not look whether code is damaged, and would die of it: a file is there whole and on disk, or it is not there. */
const replace = (path: string, data: Buffer): void => {
  const fresh = `${path}.${process.pid}`
  try {
    writeFileSync(fresh, data, { mode: 0o600, flush: true })
    renameSync(fresh, path)
  } catch (cause) {
    rmSync(fresh, { force: true })
    throw cause
  }
}

const removeOld = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (Date.now() - lstatSync(path).mtimeMs > keptMs) rmSync(path)
  }
}
