import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFunction, LoopError, type Plan } from '@loop/spec'
import { git, type Store, storeOf } from '../git/git.js'
import { type Changes, treeChanges } from '../git/tree-changes.js'
import { treeNow } from '../git/tree-now.js'
import { replaceFile } from '../store/replace-file.js'
import type { RunFolder } from '../store/run-folder.js'

/** Whether a plan has a check that measures what changed since the run began. */
const measuresRun = ({ checks }: Plan): boolean =>
  checks.some(check => measuresByGit(check.function) && check.config?.['since'] !== 'head')

/** Whether a built-in check asks git. */
export const measuresByGit = (name = ''): boolean =>
  ['diff_budget', 'path_allowlist'].includes(checkFunction(name)?.names[0] ?? '')

/**
 * Keeps how the files are when a run begins, if one of its checks measures from there.
 *
 * @throws LoopError `store` when git cannot tell
 */
export const keepBeginning = async (plan: Plan, root: string, folder: RunFolder): Promise<void> => {
  if (!measuresRun(plan)) return
  const store = storeOf(root, folder)
  await mkdir(join(store.folder, 'objects'), { recursive: true })
  const tree = await treeNow(store).catch(cause => {
    throw new LoopError('store', `git cannot say how the files are: ${(cause as Error).message.slice(0, 1_000)}`, {
      cause,
      fix: 'A check of this loop measures what changed by git; mend the repository.',
    })
  })
  await replaceFile(join(store.folder, 'beginning'), `${tree}\n`)
}

/**
 * Files that differ from how they were when the run began, or in the last commit, also those that git does not know yet; never
 * those that it ignores.
 *
 * @param globs git's globs; with some, only files that match one of them
 * @throws Error when git cannot tell
 */
export const gitChanges = async (
  root: string,
  folder: RunFolder,
  since: 'run' | 'head',
  globs: readonly string[] = [],
): Promise<Changes> => {
  const store = storeOf(root, folder)
  await mkdir(join(store.folder, 'objects'), { recursive: true })
  const from = since === 'head' ? await lastCommit(store) : await beginning(store)
  const to = await treeNow(store)
  return treeChanges(store, from, to, globs)
}

const beginning = async ({ folder }: Store): Promise<string> => {
  const tree = await readFile(join(folder, 'beginning'), 'utf8').catch(() => undefined)
  if (tree === undefined) throw new Error('nobody kept how the files were when the run began')
  return tree.trim()
}

const lastCommit = async (store: Store): Promise<string> => {
  const head = await git(store, ['rev-parse', '--verify', '--quiet', 'HEAD^{tree}']).catch(() => undefined)
  return head?.trim() || (await git(store, ['mktree'])).trim() // before the first commit there is nothing
}
