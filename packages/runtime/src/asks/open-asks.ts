import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AskFile, Heartbeat } from '@loop/spec'
import { loopFolder, runFolder } from '../store/run-folder.js'
import { isTooLate, readAnswer, readAsk } from './mailbox.js'

/**
 * The questions of a project that nobody answered yet and whose runs still wait for it, the oldest first.
 *
 * @param now by which the time to answer some of them is over
 */
export const openAsks = async (root: string, now = new Date()): Promise<AskFile[]> => {
  const names = await readdir(join(loopFolder(root), 'asks')).catch(() => [])
  const open: AskFile[] = []
  for (const name of names.filter(name => name.endsWith('.json') && !name.startsWith('.'))) {
    const id = name.slice(0, -'.json'.length)
    const ask = await readAsk(root, id).catch(() => undefined) // a file that somebody else put there is no question
    if (ask && !(await readAnswer(root, id)) && (await stillWaits(root, ask, now))) open.push(ask)
  }
  return open.sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1))
}

/** Whether the run is not over; once the time to answer is over, whether it has not gone on without an answer. */
const stillWaits = async (root: string, { id, run, expiresAt }: AskFile, now: Date): Promise<boolean> => {
  try {
    const { status, ask } = JSON.parse(await readFile(runFolder(root, run).heartbeat, 'utf8')) as Heartbeat
    return status !== 'done' && status !== 'failed' && (ask === id || !isTooLate(expiresAt, now))
  } catch {
    return false
  }
}
