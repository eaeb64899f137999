import { mkdir, mkdtemp, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LoopError } from '@loop/spec'
import { acquireLock, type Lock } from './lock.js'
import { syncFolder } from './replace-file.js'
import type { RunFamily } from './run-families.js'
import { loopFolder, runFolder } from './run-folder.js'

/**
 * Removes the folders of runs, their asks and their answers. Every lock is held first, so that nobody drives one of them; each folder
 * goes out of the list of runs in one step, the outermost last.
 *
 * @param mayGo asked again once the locks are held
 * @returns why nothing was removed; nothing when it was
 * @throws LoopError `store` when a folder of `.loop` is a link that leads out of it
 */
export const removeFamily = async (
  root: string,
  { runs, asks }: RunFamily,
  mayGo: () => Promise<boolean>,
): Promise<string | undefined> => {
  const trash = await trashOf(root)
  const locks: Lock[] = []
  let isRemoved = false
  try {
    for (const run of runs) locks.push(await acquireLock(runFolder(root, run).path))
    if (!(await mayGo())) return 'it was taken up meanwhile'
    for (const run of runs) {
      await rename(runFolder(root, run).path, join(trash, run))
      isRemoved = true
    }
  } catch (cause) {
    if (cause instanceof LoopError && cause.code === 'locked') return cause.message
    throw cause
  } finally {
    if (!isRemoved) {
      for (const lock of locks) await lock.release().catch(() => {}) // a dead owner is as good
      await emptied(trash)
    }
  }
  await syncFolder(join(loopFolder(root), 'runs'))
  for (const ask of asks)
    for (const folder of ['asks', 'answers']) await rm(join(loopFolder(root), folder, `${ask}.json`), { force: true })
  await emptied(trash)
  return undefined
}

const emptied = async (trash: string): Promise<void> => {
  await rm(trash, { recursive: true, force: true })
  await rmdir(dirname(trash)).catch(() => {}) // another prune uses it
}

/** A fresh folder for what goes. What a prune left that was cut off long ago goes as well. */
const trashOf = async (root: string): Promise<string> => {
  await requireOwnFolders(root)
  const trash = join(loopFolder(root), 'trash')
  await mkdir(trash, { recursive: true })
  for (const name of await readdir(trash)) {
    const old = join(trash, name)
    const { mtimeMs } = await stat(old).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY })) // gone meanwhile
    if (mtimeMs < Date.now() - hour) await rm(old, { recursive: true, force: true })
  }
  return mkdtemp(join(trash, 'prune-'))
}

const hour = 3_600_000

/** A link would lead the removal out of the project. */
const requireOwnFolders = async (root: string): Promise<void> => {
  const loop = await realpath(loopFolder(root))
  for (const name of ['runs', 'asks', 'answers', 'trash']) {
    const real = await realpath(join(loop, name)).catch(() => join(loop, name)) // not there: nothing to remove in it
    if (real !== join(loop, name))
      throw new LoopError('store', `${join(loopFolder(root), name)} leads out of the project's .loop, to ${real}`, {
        exitCode: 1,
        fix: 'Remove what is there by hand, or put a folder in the place of the link.',
      })
  }
  const inside = await realpath(root)
  if (loop !== join(inside, '.loop'))
    throw new LoopError('store', `${loopFolder(root)} leads out of the project, to ${loop}`, {
      exitCode: 1,
      fix: 'Remove runs there by hand.',
    })
}
