import { join } from 'node:path'
import type { RunFolder } from '../store/run-folder.js'
import { environmentOf } from '../supervise/environment.js'
import { loadExeca } from '../supervise/load-execa.js'

/** Where a run keeps what git saw; nothing of it is written into the project's repository. */
export interface Store {
  /** The folder that is looked at, absolute. */
  root: string
  folder: string
  /** Paths that are never looked at, relative to the root: what the loop itself keeps. */
  without: readonly string[]
  /** What is made is kept in the project's repository after all. */
  inRepository?: boolean
}

export const storeOf = (root: string, { path }: RunFolder, without: readonly string[] = []): Store => ({
  root,
  folder: join(path, 'git'),
  without: ['.loop', ...without],
})

/** Whether a folder lies in a repository. */
export const isInRepository = async (root: string): Promise<boolean> =>
  (await (await loadExeca())('git', ['rev-parse', '--is-inside-work-tree'], { ...options(root), reject: false }))
    .stdout === 'true'

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
  // What git thinks that it knows of a file without reading it may not come from who changes files.
  '-c',
  'core.trustctime=true',
  '-c',
  'core.checkStat=default',
  '-c',
  'core.ignoreStat=false',
]

/** What git prints, with the objects it makes kept beside the run. @throws Error when git fails */
export const git = (
  store: Store,
  args: readonly string[],
  index?: string,
  variables: Record<string, string> = {},
): Promise<string> => gitGiven(store, args, undefined, index, variables)

/** The same with a standard input. */
export const gitGiven = async (
  store: Store,
  args: readonly string[],
  input: string | undefined,
  index?: string,
  variables: Record<string, string> = {},
): Promise<string> => {
  const { stdin, ...rest } = options(store.root, {
    ...(store.inRepository ? {} : await besideTheRun(store)),
    ...variables,
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
  })
  const { stdout } = await (await loadExeca())('git', [...quiet, ...args], {
    ...rest,
    ...(input === undefined ? { stdin } : { input }),
    stripFinalNewline: false,
  })
  return stdout
}

/** Where the repository around a folder keeps its objects; asked once. */
const objectsOf = new Map<string, string>()

const besideTheRun = async ({ root, folder }: Store): Promise<Record<string, string>> => {
  const own =
    objectsOf.get(root) ??
    (await (await loadExeca())('git', ['rev-parse', '--path-format=absolute', '--git-path', 'objects'], options(root)))
      .stdout
  objectsOf.set(root, own)
  return { GIT_OBJECT_DIRECTORY: join(folder, 'objects'), GIT_ALTERNATE_OBJECT_DIRECTORIES: own }
}

const options = (cwd: string, variables: Record<string, string> = {}) => ({
  cwd,
  env: environmentOf([], { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...variables }),
  extendEnv: false,
  stdin: 'ignore' as const,
  timeout: 120_000,
  maxBuffer: 256 * 1024 * 1024,
})
