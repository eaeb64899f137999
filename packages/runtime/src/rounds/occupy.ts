import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoopError, type Plan } from '@loop/spec'
import { homeOf } from '../drive/workspace.js'
import { acquireLock, type Lock } from '../store/lock.js'
import { makeFolder, removeTemporaries, replaceFile } from '../store/replace-file.js'
import { loopFolder } from '../store/run-folder.js'

/**
 * Holds the home of a loop while one of its runs is driven: two would write the same files for people, and mend the same project
 * against each other. A plan without a home has nothing to hold.
 *
 * @throws LoopError `locked` with the run that is driven there
 */
export const occupying = async <T>(plan: Plan, root: string, run: string, use: () => Promise<T>): Promise<T> => {
  const home = homeOf(plan, root)
  if (home === undefined) return use()
  const folder = join(loopFolder(root), 'homes', plan.name.replace(/[^\w.-]+/g, '-'))
  const lock = await enter(plan, folder, run)
  try {
    for (const inside of ['', 'knowledge', 'artifacts', join('artifacts', run)])
      await removeTemporaries(join(home, inside)) // of a driver that a crash ended
    return await use()
  } finally {
    await lock.release().catch(() => {}) // a dead owner is as good as a released one
  }
}

const enter = async ({ name }: Plan, folder: string, run: string): Promise<Lock> => {
  const file = join(folder, 'run')
  try {
    await makeFolder(folder)
    const lock = await acquireLock(folder)
    await replaceFile(file, run)
    return lock
  } catch (cause) {
    if (!(cause instanceof LoopError)) throw refusedBySystem(folder, cause)
    const other = await readFile(file, 'utf8').catch(() => 'another run')
    throw new LoopError('locked', `"${name}" is being run already, by ${other}: ${cause.message}`, {
      cause,
      fix: `Wait for it, or stop it. ${cause.fix?.replace(/^.*?; then run the command again\. /, '') ?? ''}`.trim(),
    })
  }
}

const refusedBySystem = (folder: string, cause: unknown): LoopError =>
  new LoopError('store', `${folder} cannot be written: ${(cause as Error).message}`, {
    fix: 'Make the folder writable, or free some space.',
    cause,
  })
