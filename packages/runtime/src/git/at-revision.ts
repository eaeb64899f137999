import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, replaceFile } from '../store/replace-file.js'
import { commitAt } from './commit.js'
import { git, type Store } from './git.js'

/**
 * Measures something in the files of a revision, in a folder of their own that is removed again. Measured once for each commit and
 * kept beside the run.
 *
 * @param key what is measured, for telling measurements apart; safe as a file name
 * @returns the number, or in words why there is none
 */
export const atRevision = async (
  store: Store,
  revision: string,
  key: string,
  measure: (workspace: string) => Promise<number | string>,
): Promise<number | string> => {
  await makeFolder(join(store.folder, 'objects')) // git takes a repository without one for none
  const commit = await commitAt(store, revision)
  if (commit === undefined) return `git knows no revision "${revision}"`
  const kept = join(store.folder, `at-${commit}.${key}`)
  const known = await readFile(kept, 'utf8').catch(() => undefined)
  if (known !== undefined && Number.isFinite(Number(known))) return Number(known)
  const folder = join(store.folder, `files-${commit}`)
  try {
    await writeOut(store, commit, folder)
    const below = (await git(store, ['rev-parse', '--show-prefix'])).trim()
    const found = await measure(join(folder, below))
    if (typeof found === 'number') await replaceFile(kept, String(found))
    return found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const writeOut = async (store: Store, commit: string, folder: string): Promise<void> => {
  const index = join(store.folder, `at.${process.pid}`)
  await rm(folder, { recursive: true, force: true })
  await makeFolder(folder)
  const top = { ...store, root: (await git(store, ['rev-parse', '--show-toplevel'])).trim() }
  try {
    await git(top, ['read-tree', commit], index)
    await git(top, ['checkout-index', '--all', '--force', `--prefix=${folder}/`], index)
  } finally {
    await rm(index, { force: true })
    await rm(`${index}.lock`, { force: true })
  }
}
