import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { HostAnswer } from '@loop/spec'
import { isInside } from './inside.js'
import { type Read, readText } from './read-file.js'

/** Where the children of compositions are looked for, and what is known of files already. */
export interface ChildFiles {
  /** The folder that no child lies outside of, absolute; asked for when there is a child. */
  rootOf(): string
  /** What paths in findings are relative to; absolute. */
  cwd: string
  /** What was read of files, by absolute path; what is read of children is added. */
  texts: Map<string, Read>
  /** Whether the findings of a file are reported by themselves. */
  isReported(path: string): boolean
}

/**
 * Finds the children of compositions on disk: relative to the file that names them; if there is no such file, relative to the
 * root. A child lies inside the root, whatever links are on the way to it.
 */
export const compositionHost = ({ rootOf, cwd, texts, isReported }: ChildFiles) => {
  const nameOf = namer()
  let known: string | undefined
  return {
    read(ref: string, from: string): HostAnswer {
      known ??= rootOf()
      const root = known
      const parent = resolve(cwd, from)
      nameOf(parent)
      let isOutside = false
      for (const place of new Set([resolve(dirname(parent), ref), resolve(root, ref)])) {
        if (!isInside(root, relative(root, place))) {
          isOutside = true
          continue
        }
        const path = nameOf(place)
        const read = texts.get(path) ?? readText(path)
        if (isMissing(read)) continue
        texts.set(path, read)
        const shown = relative(cwd, path)
        if (!('text' in read)) return { path: shown, reason: read.message }
        return { path: shown, text: read.text, isReported: isReported(path) }
      }
      return isOutside ? refused(ref, relative(cwd, root)) : null
    },
  }
}

/**
 * The folder that the children of a file are kept to: that of its project; without one that of the repository around it; else
 * the one called from when the file lies in it, or its own.
 */
export const childrenRoot = (project: string | undefined, file: string, cwd: string): string => {
  if (project !== undefined) return dirname(project)
  const folder = dirname(file)
  return repositoryOf(folder) ?? (isInside(cwd, relative(cwd, folder)) ? resolve(cwd) : folder)
}

const repositoryOf = (start: string): string | undefined => {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/** Gives each file one name, the first that it was known by, however many links lead to it. */
const namer = () => {
  const names = new Map<string, string>()
  return (path: string): string => {
    const real = realOf(path)
    const name = names.get(real) ?? path
    names.set(real, name)
    return name
  }
}

const realOf = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Whether there is nothing at all, and not something that gives no text. */
const isMissing = (read: Read): boolean => {
  const { code = '' } = ('cause' in read ? read.cause : {}) as NodeJS.ErrnoException
  return ['ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'].includes(code)
}

const refused = (ref: string, root: string): HostAnswer => ({
  path: ref,
  reason: `leads out of ${root === '' ? 'this folder' : `"${root}"`}, where the parts of this loop have to lie`,
  fix: 'Put it into the same project, or a project file `loop.yaml` into a folder that holds both.',
})
