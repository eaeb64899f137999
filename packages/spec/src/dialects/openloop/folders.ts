/** Where a loop of commands lives, and where it works. Paths have `/` between their parts. */
export interface Folders {
  /** Whether it is an `openloop.json` in a workspace of its own; else it is a file of a project. */
  isWorkspace: boolean
  /** The workspace, from the folder that its runs belong to. */
  home: string
  /** Where its commands work, from the folder that its runs belong to; absolute when it is written so. */
  projectRoot: string
}

/** The file that makes a folder a workspace. */
export const workspaceFile = 'openloop.json'

export const isWorkspaceFile = (path: string): boolean => lastOf(path) === workspaceFile

/**
 * Where a loop lives and works. The runs of a workspace belong to its own folder; those of any other file to its project.
 *
 * @param path of its file
 * @param name the loop's
 * @param root `project_root` as it is written
 * @param folder absolute path of the folder of the file, as far as it is known
 */
export const foldersOf = (path: string, name: string, root = '.', folder = folderOf(path)): Folders => {
  if (!isWorkspaceFile(path))
    return { isWorkspace: false, home: `.loop/workspaces/${name}`, projectRoot: joined('.', root) }
  return { isWorkspace: true, home: '.', projectRoot: relativeTo(folder, joined(baseOf(folder), root)) }
}

/** The name of a folder, without the folders around it; undefined when its path does not tell. */
export const folderName = (path: string, folder = folderOf(path)): string | undefined => {
  const name = lastOf(folder)
  return name === '' || name === '.' || name === '..' ? undefined : name
}

/** Where a relative `project_root` starts: a workspace in `.openloop` is about the folder that this one is in. */
const baseOf = (folder: string): string => {
  const parts = partsOf(folder)
  const around = parts.lastIndexOf('.openloop')
  return around < 0 ? '.' : parts.slice(around).fill('..').join('/')
}

/** An absolute path as it is seen from a folder, when that is known and on the same drive; else as it is. */
const relativeTo = (folder: string, path: string): string => {
  if (!isAbsolute(path) || !isAbsolute(folder)) return path
  const [from, to] = [partsOf(folder), partsOf(path)]
  if (from[0]?.toLowerCase() !== to[0]?.toLowerCase()) return path
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  const steps = [...from.slice(shared).map(() => '..'), ...to.slice(shared)]
  return steps.length === 0 ? '.' : steps.join('/')
}

export const isAbsolute = (path: string): boolean => /^(?:[\\/]|[A-Za-z]:)/.test(path)

/** One path after another, without the parts that take one another back. */
const joined = (base: string, path: string): string => {
  if (isAbsolute(path)) return slashed(path)
  const parts: string[] = []
  for (const part of [...partsOf(base), ...partsOf(path)]) {
    if (part === '.' || part === '') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.length === 0 ? '.' : parts.join('/')
}

const slashed = (path: string): string => path.replaceAll('\\', '/')
const partsOf = (path: string): string[] =>
  slashed(path)
    .replace(/(.)\/+$/, '$1')
    .split('/')
const lastOf = (path: string): string => partsOf(path).at(-1) ?? ''
const folderOf = (path: string): string => {
  const parts = partsOf(path)
  return parts.length < 2 ? '.' : parts.slice(0, -1).join('/')
}

/** The absolute path of something that is told from an absolute folder. */
export const absolutePath = (folder: string, path: string): string | undefined => {
  const whole = isAbsolute(path) ? slashed(path) : `${slashed(folder)}/${slashed(path)}`
  const [, drive = '', rest = ''] = /^([A-Za-z]:)?(\/.*)$/s.exec(whole) ?? []
  if (rest === '') return undefined
  const parts: string[] = []
  for (const part of rest.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return `${drive}/${parts.join('/')}`
}
