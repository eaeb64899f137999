import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { LoopError } from '@loop/spec'
import { createOnce } from './create-once.js'
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
    if (highest > 0) await refuseUnlessFree(join(folder, `lock.${highest}`))
    const number = highest + 1
    const mine = join(folder, `lock.${number}`)
    if (!(await createOnce(mine, JSON.stringify(thisProcess()), false))) continue
    // Others may have come, gone and removed the number that was free a moment ago.
    if ((await highestNumber(folder)) > number) {
      await rm(mine, { force: true })
      continue
    }
    await removeBelow(folder, number)
    return {
      // On a full disk nothing can be written, and this process may live on; a file can be removed all the same.
      release: () =>
        replaceFile(mine, JSON.stringify({ ...thisProcess(), released: true })).catch(() => rm(mine, { force: true })),
    }
  }
}

const refuseUnlessFree = async (path: string): Promise<void> => {
  const owner = await readOwner(path)
  if (owner === 'gone' || (owner && (owner.released || isProvenDead(owner)))) return
  const who = owner
    ? `process ${owner.pid} on ${owner.host} is driving this run already`
    : 'the lock of this run cannot be read'
  throw new LoopError('locked', who, {
    fix: `Wait for it, or stop it; then run the command again. If you are certain that nobody drives the run, remove ${path}.`,
  })
}

/** The process that drives a run now, if one does. */
export const currentDriver = async (folder: string): Promise<Owner | undefined> => {
  const highest = await highestNumber(folder)
  const owner = highest === 0 ? undefined : await readOwner(join(folder, `lock.${highest}`))
  return owner && owner !== 'gone' && !owner.released && !isProvenDead(owner) ? owner : undefined
}

const numbersIn = async (folder: string): Promise<number[]> =>
  (await readdir(folder)).flatMap(name => (/^lock\.\d+$/.test(name) ? [Number(name.slice(5))] : []))

const highestNumber = async (folder: string): Promise<number> => Math.max(0, ...(await numbersIn(folder)))

const removeBelow = async (folder: string, number: number): Promise<void> => {
  for (const old of await numbersIn(folder)) if (old < number) await rm(join(folder, `lock.${old}`), { force: true })
}

/** Who a lock file names; `gone` when there is no such file any more, nothing when it cannot be read. */
const readOwner = async (path: string): Promise<LockFile | 'gone' | undefined> => {
  try {
    const owner = JSON.parse(await readFile(path, 'utf8')) as Partial<LockFile> | null
    return typeof owner?.pid === 'number' && typeof owner.host === 'string' ? (owner as LockFile) : undefined
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : undefined
  }
}
