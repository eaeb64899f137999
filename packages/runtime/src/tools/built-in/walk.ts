import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder, isClosed } from '../jail.js'
import type { Allowed } from '../patterns.js'
import { allowedIn, type Workplace } from './place.js'

/** What is found in a folder. */
export interface Found {
  /** Relative to the workspace, with `/`. */
  path: string
  kind: 'file' | 'folder' | 'link' | 'other'
}

/** Folders that are not looked into unless they are asked for: what is in them was installed, and is nobody's work. */
const installed: ReadonlySet<string> = new Set(['node_modules', '.venv', '__pycache__'])

/**
 * What is below a folder, sorted, the members of a folder before those of the folders in it. Links are told and not followed.
 *
 * @param depth how many folders deep; 1 for its members alone
 */
export async function* walk(at: Workplace, tool: string, folder: string, depth: number): AsyncGenerator<Found> {
  const allowed = allowedIn(at, tool)
  const waiting = [{ path: folder, depth }]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, depth } = next
    for (const found of await membersOf(at, path, allowed)) {
      yield found
      if (found.kind !== 'folder' || depth <= 1 || installed.has(found.path.split('/').at(-1) ?? '')) continue
      waiting.push({ path: found.path, depth: depth - 1 })
    }
  }
}

const membersOf = async (at: Workplace, folder: string, allowed: Allowed): Promise<Found[]> => {
  const entries = await inFolder(at.jail, folder, path => readdir(join(path, '.'), { withFileTypes: true })).catch(
    cause => {
      if (folder === '' || (cause as NodeJS.ErrnoException).syscall === undefined) throw cause
      return [] // it went, or became something else, meanwhile
    },
  )
  return entries
    .map(
      entry =>
        ({
          path: folder === '' ? entry.name : `${folder}/${entry.name}`,
          kind: entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other',
        }) satisfies Found,
    )
    .filter(
      ({ path, kind }) => !isClosed(at.jail, path) && (kind === 'folder' ? allowed.below(path) : allowed.file(path)),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
