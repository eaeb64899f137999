import { constants } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Allowed } from './patterns.js'
import { Refused } from './refused.js'

/** The part of the file system that tools may see. */
export interface Jail {
  /** As it is called. */
  workspace: string
  /** Where it really is. */
  root: string
  /** Real places inside it that nobody may touch: where `.loop` and `.git` lead. */
  closed: readonly string[]
}

/** Names that no tool touches, wherever they stand. */
const closedNames: ReadonlySet<string> = new Set(['.git', '.loop'])

/** @param project the folder in which `.loop` lies */
export const jailAt = async (workspace: string, project: string): Promise<Jail> => {
  const places = [project, workspace].flatMap(folder => [...closedNames].map(name => join(folder, name)))
  const real = await Promise.all(places.map(place => realpath(place).catch(() => undefined)))
  return { workspace, root: await realpath(workspace), closed: real.filter(place => place !== undefined) }
}

/**
 * The real place of a path in the jail, relative to it and with `/`; links that stay inside are followed.
 *
 * @throws Refused where it leads out, or to what is closed
 */
export const placeIn = async (jail: Jail, path: string, allowed: Allowed, what: 'file' | 'folder'): Promise<string> => {
  if (path.includes('\0') || path.length > 4096) throw new Refused('this is no path')
  const asked = resolve(jail.workspace, path)
  if (!isWithin(jail.workspace, asked) && !isWithin(jail.root, asked))
    throw new Refused(`"${path}" is outside of the workspace; give a path below it, as in src/main.ts`)
  const real = await realOf(asked)
  if (!isWithin(jail.root, real)) throw new Refused(`"${path}" leads out of the workspace`)
  const place = relative(jail.root, real).split(sep).join('/')
  if (isClosed(jail, place)) throw new Refused(`"${path}" belongs to git or to the run, and is closed to tools`)
  if (!(what === 'file' ? allowed.file(place) : allowed.file(place) || allowed.below(place)))
    throw new Refused(`"${path}" is none of the paths that this tool may touch`)
  return place
}

/** Whether a real place is one that nobody may touch. Some file systems do not tell capitals from small letters. */
export const isClosed = ({ root, closed }: Jail, place: string): boolean =>
  place.split('/').some(name => closedNames.has(name.toLowerCase())) ||
  closed.some(one => one !== root && isWithin(one, join(root, place)))

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** Where a path really leads; of one that is not there yet, where the nearest folder that is there does. */
const realOf = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    if (await lstat(path).catch(() => undefined)) throw new Refused('a link on the way leads nowhere')
    return join(await realOf(dirname(path)), basename(path))
  }
}

const { O_RDONLY, O_DIRECTORY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

/**
 * Opens a folder of the jail and lends the path by which its members are reached. Each folder on the way is opened in the one before
 * and none through a link, so that whoever puts a link in its place meanwhile leads nobody out. Only Linux has such paths; elsewhere the
 * way is looked at before.
 *
 * @param makes whether folders that are not there are made
 */
export const inFolder = async <T>(
  jail: Jail,
  folder: string,
  use: (path: string) => Promise<T>,
  makes = false,
): Promise<T> => {
  const parts = folder.split('/').filter(part => part !== '')
  if (process.platform !== 'linux') return use(await lookedAt(jail, parts, makes))
  let here: FileHandle = await open(jail.root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  try {
    for (const part of parts) {
      const next = `/proc/self/fd/${here.fd}/${part}`
      if (makes) await mkdir(next).catch(unlessThere)
      const opened = await open(next, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      await here.close()
      here = opened
    }
    return await use(`/proc/self/fd/${here.fd}`)
  } finally {
    await here.close()
  }
}

const unlessThere = (cause: NodeJS.ErrnoException): void => {
  if (cause.code !== 'EEXIST') throw cause
}

const lookedAt = async ({ root }: Jail, parts: readonly string[], makes: boolean): Promise<string> => {
  let here = root
  for (const part of parts) {
    here = join(here, part)
    if (makes) await mkdir(here).catch(unlessThere)
    if ((await lstat(here)).isSymbolicLink()) throw new Refused('a part of the path is a link that appeared meanwhile')
  }
  return here
}

/** Opens a plain file of the jail for reading; a pipe, a device or a folder is refused before it can block anybody. */
export const withFile = async <T>(
  jail: Jail,
  place: string,
  use: (file: FileHandle, folder: string) => Promise<T>,
): Promise<T> => {
  if (place === '') throw new Refused('it is a folder')
  return inFolder(jail, dirname(place) === '.' ? '' : dirname(place), async folder => {
    const file = await open(join(folder, basename(place)), O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      const stat = await file.stat()
      if (stat.isDirectory()) throw new Refused('it is a folder')
      if (!stat.isFile()) throw new Refused('it is no plain file')
      return await use(file, folder)
    } finally {
      await file.close()
    }
  })
}
