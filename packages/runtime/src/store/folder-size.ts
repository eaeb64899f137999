import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes of all files in a folder; links count as themselves. */
export const sizeOf = async (path: string): Promise<number> => {
  let bytes = 0
  for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) {
    const inner = join(path, entry.name)
    bytes += entry.isDirectory()
      ? await sizeOf(inner)
      : await lstat(inner).then(
          ({ size }) => size,
          () => 0, // gone meanwhile
        )
  }
  return bytes
}

/** When a folder was last changed. */
export const mtimeOf = async (path: string): Promise<Date> => (await lstat(path)).mtime
