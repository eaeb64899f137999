import { mkdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { git, gitGiven, type Store } from './git.js'

/**
 * Makes the files as they were: what was added since is removed, all else that differs is written again. The project's own index
 * stays as it is, and what git ignores is left alone.
 *
 * @param from the tree that the files are at
 * @param to the tree that they shall be at
 * @returns the paths that were changed, relative to the folder that is looked at
 */
export const restoreTree = async (store: Store, from: string, to: string): Promise<string[]> => {
  const changes = await changesOf(store, from, to)
  const gone = changes.filter(({ status }) => status === 'D').map(({ path }) => path)
  const back = changes.filter(({ status }) => status !== 'D').map(({ path }) => path)
  const rules = gone.filter(isRule)
  for (const path of rules) await remove(store.root, path)
  await writeBack(store, to, back.filter(isRule))
  // With its rules back, git may ignore what it did not a moment ago, and that was there before.
  const kept = await ignored(store, gone)
  const removed = gone.filter(path => !rules.includes(path) && !kept.has(path))
  for (const path of removed) await remove(store.root, path)
  await writeBack(store, to, back)
  return [...rules, ...removed, ...back]
}

const isRule = (path: string): boolean => /(?:^|\/)\.gitignore$/.test(path)

/** What differs. A repository inside that both know is its own affair: its files are in neither tree. */
const changesOf = async (store: Store, from: string, to: string): Promise<{ status: string; path: string }[]> => {
  const listed = await git(store, ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--relative', from, to])
  const fields = listed.split('\0').slice(0, -1)
  return fields.flatMap((head, at) => {
    if (at % 2 === 1) return []
    const [, mode = '', , , status = ''] = head.split(' ')
    return mode === '160000' ? [] : [{ status: status.slice(0, 1), path: fields[at + 1] ?? '' }]
  })
}

const ignored = async (store: Store, paths: readonly string[]): Promise<Set<string>> => {
  if (paths.length === 0) return new Set()
  const listed = await gitGiven(store, ['check-ignore', '--no-index', '-z', '--stdin'], `${paths.join('\0')}\0`).catch(
    () => '',
  )
  return new Set(listed.split('\0'))
}

const writeBack = async (store: Store, tree: string, paths: readonly string[]): Promise<void> => {
  if (paths.length === 0) return
  const index = join(store.folder, `restore.${process.pid}`)
  await mkdir(store.folder, { recursive: true })
  try {
    await git(store, ['read-tree', tree], index)
    for (const path of paths) await clearWay(store.root, path)
    await gitGiven(store, ['checkout-index', '--force', '-z', '--stdin'], `${paths.join('\0')}\0`, index)
  } finally {
    await rm(index, { force: true })
    await rm(`${index}.lock`, { force: true })
  }
}

/** Removes a file, and the folders that it leaves empty. */
const remove = async (root: string, path: string): Promise<void> => {
  await rm(join(root, path), { force: true, recursive: true })
  for (let folder = dirname(path); folder !== '.' && folder !== '/'; folder = dirname(folder)) {
    const isEmpty = await rmdir(join(root, folder)).then(
      () => true,
      () => false,
    )
    if (!isEmpty) return
  }
}

/** A folder that stands where a file was has to go first. */
const clearWay = async (root: string, path: string): Promise<void> => {
  const full = join(root, path)
  if (!relative(root, full).startsWith('..')) await rm(full, { force: true, recursive: true })
}
