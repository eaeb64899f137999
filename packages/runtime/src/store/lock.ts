import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoopError } from '@loop/spec'
import { isProvenDead, type Owner, thisProcess } from './process-identity.js'
import { replaceFile } from './replace-file.js'

type LockFile = Owner & { released?: boolean }

/** A held lock. */
export interface Lock {
  release(): Promise<void>
}

/**
 * Makes this process the one driver of a run. Owners are numbered files `lock.<n>`; the highest counts. A dead or released
 * owner is followed by creating the next number, which only one process can do; no number is ever used twice.
 *
 * @throws LoopError `locked` when the owner cannot be proven dead
 */
export const acquireLock = async (folder: string): Promise<Lock> => {
  for (;;) {
    const highest = await highestNumber(folder)
    const owner = highest === 0 ? undefined : await readOwner(join(folder, `lock.${highest}`))
    if (highest > 0 && owner && !owner.released && !isProvenDead(owner)) throw lockedBy(owner, folder)
    const mine = join(folder, `lock.${highest + 1}`)
    if (await createOnly(mine, JSON.stringify(thisProcess()))) {
      await removeBelow(folder, highest + 1)
      return { release: () => replaceFile(mine, JSON.stringify({ ...thisProcess(), released: true })) }
    }
  }
}

/** The process that drives a run now, if one does. */
export const currentDriver = async (folder: string): Promise<Owner | undefined> => {
  const highest = await highestNumber(folder)
  const owner = highest === 0 ? undefined : await readOwner(join(folder, `lock.${highest}`))
  return owner && !owner.released && !isProvenDead(owner) ? owner : undefined
}

const numbersIn = async (folder: string): Promise<number[]> =>
  (await readdir(folder)).flatMap(name => (/^lock\.\d+$/.test(name) ? [Number(name.slice(5))] : []))

const highestNumber = async (folder: string): Promise<number> => Math.max(0, ...(await numbersIn(folder)))

const removeBelow = async (folder: string, number: number): Promise<void> => {
  for (const old of await numbersIn(folder)) if (old < number) await rm(join(folder, `lock.${old}`), { force: true })
}

const readOwner = async (path: string): Promise<LockFile | undefined> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as LockFile
  } catch {
    return undefined
  }
}

/** Creates a file with its content in one step; false when it is there already. */
const createOnly = async (path: string, text: string): Promise<boolean> => {
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, text)
  try {
    await link(temporary, path)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  } finally {
    await rm(temporary, { force: true })
  }
}

const lockedBy = ({ pid, host }: Owner, folder: string): LoopError =>
  new LoopError('locked', `process ${pid} on ${host} is driving this run already`, {
    fix: `Wait for it, or stop it; then run the command again. (Lock: ${folder})`,
  })
