import { fstatSync } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Folders that hold nothing a maker makes: records, dependencies and the caches of common tools. */
const passedOver = new Set([
  '.git',
  '.loop',
  'node_modules',
  '__pycache__',
  '.pytest_cache',
  '.mypy_cache',
  '.ruff_cache',
  '.cache',
  '.turbo',
  '.nyc_output',
])

/** The files of a folder, each with what changes whenever the file does. */
export type Fingerprint = ReadonlyMap<string, string>

/**
 * Takes the fingerprint of a folder.
 *
 * @param except paths, relative to the folder, of files and folders that are left out
 */
export const fingerprint = async (root: string, except: readonly string[]): Promise<Fingerprint> => {
  const skipped = new Set(except.map(path => relative(root, join(root, path))))
  const files = new Map<string, string>()
  const own = ownOutputs()
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name)
      const shown = relative(root, path)
      if (passedOver.has(entry.name) || skipped.has(shown)) continue
      if (entry.isDirectory()) {
        await visit(path)
        continue
      }
      const stats = await lstat(path, { bigint: true }).catch(() => undefined)
      if (stats && !own.has(`${stats.dev}:${stats.ino}`))
        files.set(
          shown.split(sep).join('/'),
          `${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}:${stats.ino}:${stats.mode}`,
        )
    }
  }
  await visit(root)
  return files
}

/** Paths that differ between two fingerprints, sorted. */
export const changesBetween = (before: Fingerprint, after: Fingerprint): string[] => {
  const changed = [...after].flatMap(([path, mark]) => (before.get(path) === mark ? [] : [path]))
  for (const path of before.keys()) if (!after.has(path)) changed.push(path)
  return changed.sort()
}

/** Files that this very process prints to: they grow while a check runs, and it is not the check that changes them. */
const ownOutputs = (): ReadonlySet<string> =>
  new Set(
    [1, 2].flatMap(descriptor => {
      try {
        const stats = fstatSync(descriptor, { bigint: true })
        return stats.isFile() ? [`${stats.dev}:${stats.ino}`] : []
      } catch {
        return []
      }
    }),
  )
