import { copyFile, lstat, mkdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { git, gitGiven, type Store } from './git.js'
import { byRules, type Rules } from './rules.js'

/**
 * All files as they are now, as a tree of git; the project's own index and objects stay as they are.
 *
 * @param rules what is ignored; what git ignores now without them
 */
export const treeNow = async (store: Store, rules?: Rules): Promise<string> => {
  await mkdir(join(store.folder, 'objects'), { recursive: true })
  const index = join(store.folder, `index.${process.pid}`)
  const own = (await git(store, ['rev-parse', '--path-format=absolute', '--git-path', 'index'])).trim()
  await copyIndex(own, index)
  try {
    await overlookNothing(store, index)
    if (store.inRepository) await asCommitted(store, index)
    await git(store, ['add', '--all', '--', '.', ...(await leftOut(store))], index)
    if (rules) await byRules(store, index, rules)
    return (await git(store, ['write-tree'], index)).trim()
  } finally {
    await rm(index, { force: true })
    await rm(`${index}.lock`, { force: true })
  }
}

/**
 * The copy is as old as the index: git reads a file again that may have changed after it was looked at, and tells that by the age of the
 * index. A repository without a commit may have none.
 */
const copyIndex = async (own: string, index: string): Promise<void> => {
  const found = await stat(own).catch(() => undefined)
  if (!found) return
  await copyFile(own, index)
  const time = new Date(Math.floor(found.mtimeMs))
  await utimes(index, time, time)
}

/** What is staged elsewhere in the repository is nobody's to commit. What is known of the files on disk is kept, for speed. */
const asCommitted = async (store: Store, index: string): Promise<void> => {
  await git(store, ['read-tree', '--reset', 'HEAD'], index).catch(async cause => {
    const head = await git(store, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => undefined)
    if (head !== undefined) throw cause
  })
}

/** Files that git was told not to look at are looked at. Those that are not checked out in a sparse one stay as they are. */
const overlookNothing = async (store: Store, index: string): Promise<void> => {
  const listed = (await git(store, ['ls-files', '-v', '-z'], index)).split('\0').slice(0, -1)
  const marked = listed.filter(line => /^[a-zS]/.test(line)).map(line => ({ tag: line[0] ?? '', path: line.slice(2) }))
  const unchanging = marked.filter(({ tag }) => /[a-z]/.test(tag)).map(({ path }) => path)
  const skipped = marked.filter(({ tag }) => /s/i.test(tag)).map(({ path }) => path)
  const there = await Promise.all(
    skipped.map(path =>
      lstat(join(store.root, path)).then(
        () => [path],
        () => [],
      ),
    ),
  )
  for (const [flag, paths] of [
    ['--no-assume-unchanged', unchanging],
    ['--no-skip-worktree', there.flat()],
  ] as const)
    if (paths.length > 0) await gitGiven(store, ['update-index', flag, '-z', '--stdin'], `${paths.join('\0')}\0`, index)
}

/** Git refuses to leave out what it ignores anyway. */
const leftOut = async (store: Store): Promise<string[]> => {
  const patterns = await Promise.all(
    store.without.map(path =>
      git(store, ['check-ignore', '--quiet', `${path}/runs`]).then(
        () => [],
        () => [`:(exclude)${path}`],
      ),
    ),
  )
  return patterns.flat()
}
