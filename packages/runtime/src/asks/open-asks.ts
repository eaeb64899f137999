import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AskFile, Heartbeat } from '@loop/spec'
import { loopFolder, runFolder } from '../store/run-folder.js'
import { readAnswer, readAsk } from './mailbox.js'

/** The questions of a project that nobody answered yet and whose runs still wait for it, the oldest first. */
export const openAsks = async (root: string): Promise<AskFile[]> => {
  const names = await readdir(join(loopFolder(root), 'asks')).catch(() => [])
  const open: AskFile[] = []
  for (const name of names.filter(name => name.endsWith('.json') && !name.startsWith('.'))) {
    const id = name.slice(0, -'.json'.length)
    const ask = await readAsk(root, id).catch(() => undefined) // a file that somebody else put there is no question
    if (ask && !(await readAnswer(root, id)) && (await stillWaits(root, ask.run))) open.push(ask)
  }
  return open.sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1))
}

const stillWaits = async (root: string, run: string): Promise<boolean> =>
  readFile(runFolder(root, run).heartbeat, 'utf8')
    .then(text => !['done', 'failed'].includes((JSON.parse(text) as Heartbeat).status))
    .catch(() => false)
