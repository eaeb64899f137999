import { git, type Store } from './git.js'

/** Git's word for a branch that is not there. */
const none = '0'.repeat(40)

/** The commit that a branch or a revision is at; nothing when there is none. */
export const commitAt = async (store: Store, revision: string): Promise<string | undefined> =>
  git(store, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).then(
    text => text.trim() || undefined,
    () => undefined,
  )

/** The tree of a commit. @throws Error when there is no such commit */
export const treeAt = async (store: Store, commit: string): Promise<string> =>
  (await git(store, ['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`])).trim()

/**
 * Commits a tree on a branch that nobody has checked out; the project's own branch, index and files stay as they are. The same
 * commit made twice is one.
 *
 * @param at ISO 8601
 */
export const commitTree = async (
  store: Store,
  { branch, tree, parent, message, at }: { branch: string; tree: string; parent?: string; message: string; at: string },
): Promise<string> => {
  const author = await git(store, ['var', 'GIT_AUTHOR_IDENT']).then(
    () => ({}),
    () => ({
      GIT_AUTHOR_NAME: 'loop',
      GIT_AUTHOR_EMAIL: 'loop@localhost',
      GIT_COMMITTER_NAME: 'loop',
      GIT_COMMITTER_EMAIL: 'loop@localhost',
    }),
  )
  const commit = await git(
    store,
    ['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-m', message, '--no-gpg-sign'],
    undefined,
    { ...author, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
  )
  const ref = `refs/heads/${branch}`
  const before = await commitAt(store, ref)
  await git(store, ['update-ref', '-m', 'loop', ref, commit.trim(), before ?? none])
  return commit.trim()
}

/** What is changed and not committed, relative to the repository; what git ignores left out. */
export const uncommitted = async (store: Store): Promise<string[]> => {
  const listed = await git(store, [
    ...['status', '--porcelain', '-z', '--untracked-files=all', '--', '.'],
    ...store.without.map(path => `:(exclude)${path}`),
  ])
  return listed.split('\0').flatMap(line => (line.length > 3 ? [line.slice(3)] : []))
}
