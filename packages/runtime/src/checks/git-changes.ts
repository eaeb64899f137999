import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFunction, LoopError, type Plan } from '@loop/spec'
import { execa } from 'execa'
import { replaceFile } from '../store/replace-file.js'
import type { RunFolder } from '../store/run-folder.js'
import { environmentOf } from '../supervise/environment.js'

/** What changed: files, and how many lines were added to them and taken out. */
export interface Changes {
  files: readonly string[]
  lines: number
}

/** Where a run keeps what git saw at its beginning; nothing of it is written into the project's repository. */
interface Store {
  root: string
  folder: string
}

const storeOf = (root: string, { path }: RunFolder): Store => ({ root, folder: join(path, 'git') })

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
  const between = (...how: string[]): Promise<string> =>
    git(store, [
      ...['diff-tree', '-r', ...how, '--no-renames', '--relative', from, to, '--'],
      ...(globs.length > 0 ? globs.map(glob => `:(glob)${glob}`) : ['.']),
    ])
  const files = (await between('--name-only', '-z')).split('\0').slice(0, -1)
  const patch = await between('-p', '-U0', '--text', '--no-color', '--no-ext-diff', '--no-textconv')
  return { files, lines: linesOf(patch) }
}

/**
 * How many lines changed, from the heads of the pieces of a patch without context. What git counts itself leaves out files that
 * its attributes call binary, and a maker may write those.
 */
const linesOf = (patch: string): number => {
  let lines = 0
  for (const [, removed = '1', added = '1'] of patch.matchAll(/(?<=^|\n)@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/g))
    lines += Number(removed) + Number(added)
  return lines
}

/** Whether a folder lies in a repository. */
export const isInRepository = async (root: string): Promise<boolean> =>
  (await execa('git', ['rev-parse', '--is-inside-work-tree'], { ...options(root), reject: false })).stdout === 'true'

const beginning = async ({ folder }: Store): Promise<string> => {
  const tree = await readFile(join(folder, 'beginning'), 'utf8').catch(() => undefined)
  if (tree === undefined) throw new Error('nobody kept how the files were when the run began')
  return tree.trim()
}

const lastCommit = async (store: Store): Promise<string> => {
  const head = await git(store, ['rev-parse', '--verify', '--quiet', 'HEAD^{tree}']).catch(() => undefined)
  return head?.trim() || (await git(store, ['mktree'])).trim() // before the first commit there is nothing
}

/** All files as they are now, as a tree of git; the project's own index and objects stay as they are. */
const treeNow = async (store: Store): Promise<string> => {
  const index = join(store.folder, `index.${process.pid}`)
  const own = (await git(store, ['rev-parse', '--path-format=absolute', '--git-path', 'index'])).trim()
  await copyFile(own, index).catch(() => {}) // a repository without a commit may have none
  try {
    // Git refuses to leave out what it ignores anyway.
    const isIgnored = await git(store, ['check-ignore', '--quiet', '.loop/runs']).then(
      () => true,
      () => false,
    )
    await git(store, ['add', '--all', '--', '.', ...(isIgnored ? [] : [':(exclude).loop'])], index)
    return (await git(store, ['write-tree'], index)).trim()
  } finally {
    await rm(index, { force: true })
    await rm(`${index}.lock`, { force: true })
  }
}

/** Settings under which git runs nobody's hooks and leaves the repository alone. */
const quiet = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'gc.auto=0',
  '-c',
  'core.safecrlf=false',
]

const git = async (store: Store, args: readonly string[], index?: string): Promise<string> => {
  const own = (
    await execa('git', ['rev-parse', '--path-format=absolute', '--git-path', 'objects'], options(store.root))
  ).stdout
  const { stdout } = await execa('git', [...quiet, ...args], {
    ...options(store.root, {
      GIT_OBJECT_DIRECTORY: join(store.folder, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: own,
      ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
    }),
    stripFinalNewline: false,
  })
  return stdout
}

const options = (cwd: string, variables: Record<string, string> = {}) => ({
  cwd,
  env: environmentOf([], { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...variables }),
  extendEnv: false,
  stdin: 'ignore' as const,
  timeout: 120_000,
  maxBuffer: 256 * 1024 * 1024,
})
