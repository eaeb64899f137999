import { git, type Store } from './git.js'

/** What changed: files, and how many lines were added to them and taken out. */
export interface Changes {
  files: readonly string[]
  lines: number
}

/**
 * What differs between two trees, below the folder that is looked at.
 *
 * @param globs git's globs; with some, only files that match one of them
 */
export const treeChanges = async (
  store: Store,
  from: string,
  to: string,
  globs: readonly string[] = [],
): Promise<Changes> => {
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
