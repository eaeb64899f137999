import { open, symlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Plan, RoundReport } from '@loop/spec'
import { homeOf } from '../drive/workspace.js'
import { makeFolder, syncFolder } from '../store/replace-file.js'
import type { RunFolder } from '../store/run-folder.js'

/** Folders that every home of a loop has. */
export const homeFolders = ['logs', 'artifacts', 'knowledge', 'output'] as const

/** Makes the folders that people read, and a way from there to the logs of a run. */
export const openHome = async (plan: Plan, root: string, folder: RunFolder): Promise<void> => {
  const home = homeOf(plan, root)
  if (home === undefined) return
  for (const name of homeFolders) await makeFolder(join(home, name))
  await linkLogs(home, folder)
}

/** Makes the way from a home to the logs of a run, unless it is there. */
export const linkLogs = async (home: string, folder: RunFolder): Promise<void> => {
  await makeFolder(join(home, 'logs'))
  await symlink(relative(join(home, 'logs'), folder.logs), join(home, 'logs', folder.run), 'dir').catch(cause => {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
  })
}

/** Most of the end of the progress file that is looked through for a line that is there already, in bytes. */
const tail = 64 * 1024

/** Adds a line about a round to the progress file, unless it is there; one that a loss of power cut off gets its rest. */
export const noteProgress = async (home: string, report: RoundReport): Promise<void> => {
  const path = join(home, 'progress.md')
  const mark = `run ${report.run}, round ${report.round}: `
  const end = await endOf(path)
  const at = end.lastIndexOf(mark)
  if (at >= 0 && end.indexOf('\n', at) > 0) return
  const simulated = report.simulated ? ' (simulated)' : ''
  const state = report.healthy ? 'healthy' : 'not yet healthy'
  const line = `- ${report.endedAt} ${mark}${state}${simulated}; ${report.summary.replace(/\s+/g, ' ')}\n`
  const whole = `# Progress\n\n${line}`
  const begun = end.slice(end.lastIndexOf('\n') + 1)
  const rest = line.startsWith(begun) ? line.slice(begun.length) : `\n${line}`
  await append(path, whole.startsWith(end) ? whole.slice(end.length) : rest)
  if (end === '') await syncFolder(home)
}

/** On disk before the round counts as recorded: nobody adds the line later. */
const append = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'a')
  try {
    await file.appendFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

const endOf = async (path: string): Promise<string> => {
  const file = await open(path, 'r').catch(() => undefined)
  if (!file) return ''
  try {
    const { size } = await file.stat()
    const start = Math.max(0, size - tail)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}
