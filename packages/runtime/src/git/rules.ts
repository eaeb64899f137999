import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git, gitGiven, type Store } from './git.js'

/** What git ignores, as it was at a moment. */
export interface Rules {
  /** The tree of that moment, with its `.gitignore` files. */
  tree: string
  /** What `info/exclude` of the repository said; nothing when there was no such file. */
  exclude?: string
  /** The file of the user's own patterns, as it is configured. */
  excludesFile?: string
}

/** What is ignored now, with a tree of the same moment. */
export const rulesNow = async (store: Store, tree: string): Promise<Rules> => {
  const exclude = await readFile(await excludeOf(store), 'utf8').catch(() => undefined)
  const excludesFile = await git(store, ['config', '--type=path', 'core.excludesFile']).catch(() => undefined)
  return {
    tree,
    ...(exclude === undefined ? {} : { exclude }),
    ...(excludesFile === undefined ? {} : { excludesFile: excludesFile.replace(/\n$/, '') }),
  }
}

/** Makes `info/exclude` of the repository what it was. */
export const restoreExclude = async (store: Store, { exclude }: Rules): Promise<void> => {
  const path = await excludeOf(store)
  const now = await readFile(path, 'utf8').catch(() => undefined)
  if (now === exclude) return
  if (exclude === undefined) await rm(path, { force: true })
  else await writeFile(path, exclude)
}

const excludeOf = async (store: Store): Promise<string> =>
  (await git(store, ['rev-parse', '--path-format=absolute', '--git-path', 'info/exclude'])).trim()

/**
 * Makes an index hold what rules of earlier do not ignore, whatever the rules are by now: who may change them could hide files, or
 * have it look as if others were new.
 */
export const byRules = async (store: Store, index: string, rules: Rules): Promise<void> => {
  const listed = await git(
    store,
    ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z'],
    index,
  )
  const ignored = namesIn(listed).filter(path => !isOwn(store, path))
  const added = namesIn(
    await git(
      store,
      ['diff-index', '--cached', '--relative', '--name-only', '--diff-filter=A', '-z', rules.tree],
      index,
    ),
  )
  if (ignored.length + added.length === 0) return
  const were = await ignoredBy(store, rules, [...ignored, ...added])
  const hidden = ignored.filter(path => !were.has(path))
  if (hidden.length > 0) {
    await gitGiven(
      store,
      ['--literal-pathspecs', 'add', '--force', '--pathspec-from-file=-', '--pathspec-file-nul'],
      hidden.join('\0'),
      index,
    )
    const inFolders = namesIn(
      await gitGiven(store, ['ls-files', '-z', '--', ...hidden.filter(path => path.endsWith('/'))], '', index),
    )
    const wereInFolders = await ignoredBy(store, rules, inFolders)
    for (const path of wereInFolders) were.add(path)
    added.push(...inFolders)
  }
  const shown = added.filter(path => were.has(path))
  if (shown.length > 0)
    await gitGiven(store, ['update-index', '--force-remove', '-z', '--stdin'], `${shown.join('\0')}\0`, index)
}

const namesIn = (listed: string): string[] => listed.split('\0').slice(0, -1)

const isOwn = ({ without }: Store, path: string): boolean =>
  without.some(own => path === own || path.startsWith(`${own}/`) || own.startsWith(path))

/** Those of some paths that rules ignore. Git is asked in a repository of its own that holds nothing but the rules. */
const ignoredBy = async (store: Store, rules: Rules, paths: readonly string[]): Promise<Set<string>> => {
  if (paths.length === 0) return new Set()
  const folder = join(store.folder, `rules.${process.pid}`)
  const index = join(store.folder, `rules-index.${process.pid}`)
  const prefix = (await git(store, ['rev-parse', '--show-prefix'])).replace(/\n$/, '')
  try {
    await mkdir(folder, { recursive: true })
    await git(store, ['read-tree', rules.tree], index)
    const files = namesIn(await git(store, ['ls-files', '-z', '--', ':(top,glob)**/.gitignore'], index))
    if (files.length > 0)
      await gitGiven(store, ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], `${files.join('\0')}\0`, index)
    for (const path of paths) if (path.endsWith('/')) await mkdir(join(folder, prefix, path), { recursive: true })
    const inside = { root: folder, folder: store.folder, without: [], inRepository: true }
    await git(inside, ['init', '--quiet', '--template=', '.'])
    await mkdir(join(folder, '.git/info'), { recursive: true })
    await writeFile(join(folder, '.git/info/exclude'), rules.exclude ?? '')
    const found = await gitGiven(
      inside,
      [
        ...(rules.excludesFile === undefined ? [] : ['-c', `core.excludesFile=${rules.excludesFile}`]),
        ...['check-ignore', '--no-index', '-z', '--stdin'],
      ],
      paths.map(path => `${prefix}${path}\0`).join(''),
    ).catch(cause => {
      if ((cause as { exitCode?: number }).exitCode === 1) return '' // none of them
      throw cause
    })
    return new Set(namesIn(found).map(path => path.slice(prefix.length)))
  } finally {
    await rm(folder, { recursive: true, force: true })
    await rm(index, { force: true })
  }
}
