import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoopError, type Plan } from '@loop/spec'
import type { Session } from '../drive/session.js'
import { homesIn, workspaceOf } from '../drive/workspace.js'
import { commitAt, commitTree, treeAt, uncommitted } from '../git/commit.js'
import { git, isInRepository, type Store, storeOf } from '../git/git.js'
import { restoreTree } from '../git/restore-tree.js'
import { treeNow } from '../git/tree-now.js'
import { makeFolder, replaceFile } from '../store/replace-file.js'
import type { RunFolder } from '../store/run-folder.js'

/** What became of the files of a round. */
export interface Checkpoint {
  action: 'committed' | 'unchanged' | 'reset'
  branch: string
  commit?: string
}

/** The branch that the rounds of a run are committed on. */
export const branchOf = ({ name }: Plan, run: string): string => `loop/${name.replace(/[^\w-]+/g, '-')}/${run}`

/**
 * Makes sure that rounds can be measured and committed: that there is a repository, and nothing in it that is only in the files.
 *
 * @throws LoopError `usage`
 */
export const requireClean = async (plan: Plan, root: string): Promise<void> => {
  const { checkpoint } = plan
  const gated = plan.tasks.find(({ gates }) => gates)
  const place = checkpoint?.place ?? gated?.gates?.place
  if (!place) return
  const workspace = workspaceOf(plan, root)
  if (!(await isInRepository(workspace)))
    throw new LoopError('usage', `${workspace} is in no repository, and this loop measures changes by git`, {
      place,
      fix: 'Run `git init` and commit what is there, or take the gates and checkpoints out.',
    })
  if (!checkpoint || checkpoint.dirty) return
  const changed = await uncommitted({
    root: workspace,
    folder: '',
    without: ['.loop', ...homesIn({ plan, root })],
    inRepository: true,
  })
  if (changed.length > 0)
    throw new LoopError('usage', `${changed.length} files are changed and not committed, as ${changed[0]}`, {
      place,
      fix: 'Commit or stash them, or say `dirty: true` beside `checkpoint` when rounds may take them along.',
    })
}

/** Keeps how the files are when a run begins, for the first round that has to be taken back to it. */
export const keepStart = async (plan: Plan, root: string, folder: RunFolder): Promise<void> => {
  if (!plan.checkpoint) return
  const store = repositoryOf({ plan, root, folder })
  await makeFolder(store.folder)
  const tree = await treeNow(store)
  await replaceFile(join(store.folder, 'start'), `${tree}\n`)
}

const repositoryOf = ({ plan, root, folder }: Pick<Session, 'plan' | 'root' | 'folder'>): Store => ({
  ...storeOf(workspaceOf(plan, root), folder, homesIn({ plan, root })),
  inRepository: true,
})

/** Commits what a round left when it is not worse than what the last left; else takes it back. */
export const checkpoint = async (
  session: Session,
  round: number,
  isWorse: boolean,
  words: string,
): Promise<Checkpoint> => {
  const { plan, state, folder } = session
  const store = repositoryOf(session)
  const branch = branchOf(plan, state.run)
  const last = await commitAt(store, `refs/heads/${branch}`)
  const lastTree =
    last === undefined ? (await readFile(join(folder.path, 'git', 'start'), 'utf8')).trim() : await treeAt(store, last)
  const tree = await treeNow(store)
  if (isWorse) {
    await restoreTree(store, tree, lastTree)
    return { action: 'reset', branch, ...(last === undefined ? {} : { commit: last }) }
  }
  const subject = `loop ${plan.name}: round ${round}`
  if (tree === lastTree) {
    // A driver that was ended after its commit and before its record committed this very round.
    const isOwn = last !== undefined && (await git(store, ['log', '-1', '--format=%s', last])).trim() === subject
    return { action: isOwn ? 'committed' : 'unchanged', branch, ...(last === undefined ? {} : { commit: last }) }
  }
  const parent = last ?? (await commitAt(store, 'HEAD'))
  const message = `${subject}\n\n${words}\n\nRun: ${state.run}\n`
  const commit = await commitTree(store, {
    branch,
    tree,
    ...(parent === undefined ? {} : { parent }),
    message,
    at: state.at,
  })
  return { action: 'committed', branch, commit }
}
