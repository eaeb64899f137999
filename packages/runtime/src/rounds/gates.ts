import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Effect, GateFinding, GateSpec, Task } from '@loop/spec'
import type { Session } from '../drive/session.js'
import { homesIn, workspaceOf } from '../drive/workspace.js'
import { type Store, storeOf } from '../git/git.js'
import { restoreTree } from '../git/restore-tree.js'
import { type Rules, restoreExclude, rulesNow } from '../git/rules.js'
import { treeChanges } from '../git/tree-changes.js'
import { treeNow } from '../git/tree-now.js'
import { makeFolder, replaceFile } from '../store/replace-file.js'

/**
 * Looks how the files are before a task whose change is measured. A task that was cut off and is done again is measured from
 * where it began at first.
 *
 * @returns what tells, when the task has ended, what its change came to
 */
export const watchGates = async (
  session: Session,
  task: Task,
  effect: Effect,
): Promise<(() => Promise<GateFinding>) | undefined> => {
  const { gates } = task
  if (!gates || session.state.simulated) return undefined
  const store = storeOf(workspaceOf(session.plan, session.root), session.folder, homesIn(session))
  const rules = await rulesBefore(store, effect)
  return () => measure(store, gates, rules).catch(cause => unmeasured(cause as Error))
}

const measure = async (store: Store, gates: GateSpec, rules: Rules): Promise<GateFinding> => {
  const before = rules.tree
  const after = await treeNow(store, rules)
  const { files, lines } = await treeChanges(store, before, after)
  const guarded = gates.protectedPaths?.length
    ? await treeChanges(store, before, after, gates.protectedPaths)
    : undefined
  const broken = brokenBy(gates, files.length, lines, guarded?.files ?? [])
  const undone = broken.length > 0 && gates.onBreak === 'undo'
  if (undone) {
    await restoreExclude(store, rules)
    await restoreTree(store, after, before)
  }
  return { files: files.slice(0, 100), lines, broken, undone }
}

/** What nobody can measure may be anything, so it does not count as within bounds. */
const unmeasured = ({ message }: Error): GateFinding => ({
  files: [],
  lines: 0,
  broken: [`what it changed could not be measured: ${message.slice(-1_000)}`],
  undone: false,
})

/** Where a task's change is measured from is kept beside the run, for when it is cut off. */
export const beforeFile = (
  { folder }: Store,
  { iteration, round }: Pick<Effect, 'iteration' | 'round'>,
  task: string,
): string => join(folder, `before.i${iteration}r${round}.${task}`)

const rulesBefore = async (store: Store, effect: Effect): Promise<Rules> => {
  const file = beforeFile(store, effect, effect.target)
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return JSON.parse(known) as Rules
  await makeFolder(store.folder)
  const rules = await rulesNow(store, await treeNow(store))
  await replaceFile(file, `${JSON.stringify(rules)}\n`)
  return rules
}

const brokenBy = (
  { maxChangedFiles, maxChangedLines }: GateSpec,
  files: number,
  lines: number,
  guarded: readonly string[],
): string[] => [
  ...(guarded.length > 0 ? [`it changed what is protected: ${listed(guarded)}`] : []),
  ...(maxChangedFiles !== undefined && files > maxChangedFiles
    ? [`it changed ${files} files, at most ${maxChangedFiles} may`]
    : []),
  ...(maxChangedLines !== undefined && lines > maxChangedLines
    ? [`it changed ${lines} lines, at most ${maxChangedLines} may`]
    : []),
]

const listed = (paths: readonly string[]): string =>
  paths.slice(0, 5).join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '')
