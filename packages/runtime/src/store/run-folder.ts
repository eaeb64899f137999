import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { didYouMean, isRunRecord, LoopError, type Plan, type RunRecord } from '@loop/spec'
import { isChildRun } from '../composition/child-id.js'
import { makeFolder, replaceFile } from './replace-file.js'

/** Where everything of a run lies. */
export interface RunFolder {
  run: string
  path: string
  record: string
  journal: string
  heartbeat: string
  /** What the journal came to at some line; derived. */
  fold: string
  artifacts: string
  logs: string
}

export const loopFolder = (root: string): string => join(root, '.loop')

export const runFolder = (root: string, run: string): RunFolder => {
  const path = join(loopFolder(root), 'runs', run)
  return {
    run,
    path,
    record: join(path, 'run.json'),
    journal: join(path, 'journal.ndjson'),
    heartbeat: join(path, 'heartbeat.json'),
    fold: join(path, 'fold.json'),
    artifacts: join(path, 'artifacts'),
    logs: join(path, 'logs'),
  }
}

/**
 * Makes the folder of a new run with its run.json.
 *
 * @throws LoopError `store` when the project cannot be written to
 */
export const createRunFolder = async (record: RunRecord): Promise<RunFolder> => {
  const folder = runFolder(record.root, record.run)
  try {
    await makeFolder(folder.artifacts)
    await makeFolder(folder.logs)
    await replaceFile(folder.record, `${JSON.stringify(record, undefined, 2)}\n`)
  } catch (cause) {
    await rm(folder.path, { recursive: true, force: true }).catch(() => {}) // what cannot be written may not be removable either
    throw new LoopError(
      'store',
      `the run's record cannot be written in ${loopFolder(record.root)}: ${(cause as Error).message}`,
      {
        fix: 'Make the folder writable, or free some space.',
        cause,
      },
    )
  }
  return folder
}

/** Ids of the runs of a project, oldest first. */
export const listRuns = async (root: string): Promise<string[]> =>
  (await readdir(join(loopFolder(root), 'runs'), { withFileTypes: true }).catch(() => []))
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()

/**
 * The full id of a run from an id, the beginning or the end of one, or `last`.
 *
 * @throws LoopError `not-found` when none or several match
 */
export const resolveRun = async (root: string, name: string): Promise<string> => {
  const runs = await listRuns(root)
  const last = runs.findLast(run => !isChildRun(run))
  if (name === 'last' && last) return last
  const alike = runs.filter(run => name !== '' && (run.startsWith(name) || run.endsWith(name)))
  const outermost = alike.filter(run => !isChildRun(run)) // a run goes before those that are a part of it
  const matches = runs.includes(name) ? [name] : outermost.length > 0 ? outermost : alike
  if (matches.length === 1 && matches[0]) return matches[0]
  const what =
    matches.length > 1 ? `${matches.length} runs match "${name}"` : `there is no run "${name}"${didYouMean(name, runs)}`
  throw new LoopError('not-found', what, {
    fix: last ? `The latest is ${last}; \`loop status\` lists all.` : 'Start one with `loop run <name>`.',
  })
}

/** @throws LoopError `journal` when run.json is not there or cannot be read */
export const readRecord = async (folder: RunFolder): Promise<RunRecord> => {
  try {
    const record: unknown = JSON.parse(await readFile(folder.record, 'utf8'))
    if (isRunRecord(record)) return record
    throw new Error('it is not the record of a run that this version knows')
  } catch (cause) {
    const { message } = cause as Error
    throw new LoopError('journal', `the run's record ${folder.record} cannot be read: ${message}`, {
      cause,
      exitCode: 1,
      fix: 'Restore it from a copy, or start a new run.',
    })
  }
}

/** SHA-256 of what a plan does, apart from its limits and from where things stand in its file. */
export const planDigest = (plan: Plan): string => {
  const { limits: _limits, source: _source, ...rest } = plan
  const bare = JSON.stringify(rest, (key, value: unknown) => (key === 'place' ? undefined : value))
  return createHash('sha256').update(bare).digest('hex')
}
