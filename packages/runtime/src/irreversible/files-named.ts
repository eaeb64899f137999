import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'

/** A file that a command names, and what is in it. */
export interface NamedFile {
  path: string
  /** What tells it from another file in its place. */
  version: string
}

/** Bytes from which on a file is told by its size and its time: a large one is a program of the machine. */
const large = 16 * 1024 * 1024

/** The files that a command names, alone or behind `=`: when one is another file later, something else would be done. */
export const filesNamed = async (command: readonly string[], cwd: string, root: string): Promise<NamedFile[]> => {
  const found = new Map<string, NamedFile>()
  for (const word of command.flatMap(word => [word, word.slice(word.indexOf('=') + 1)])) {
    if (word === '' || word.length > 4096 || word.includes('\0')) continue
    const path = resolve(cwd, word)
    const file = found.has(path) ? undefined : await stat(path).catch(() => undefined)
    if (!file?.isFile()) continue
    const inside = relative(root, path)
    const version =
      file.size > large ? `${file.size} bytes, ${file.mtime.toISOString()}` : `SHA-256 ${await digestOfFile(path)}`
    found.set(path, { path: inside.startsWith('..') ? path : inside, version })
  }
  return [...found.values()]
}

const digestOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}
