import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** What differs between two folders, as one unified diff; the runs and memory in .loop are left out. */
export const changesBetween = async (before, after) => {
  const paths = new Set([...(await filesIn(before)), ...(await filesIn(after))])
  const patches = await Promise.all([...paths].sort().map(path => patchOf(path, before, after)))
  return patches.filter(patch => patch !== undefined).join('')
}

const filesIn = async folder => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !path.startsWith('.loop/'))
}

const patchOf = async (path, before, after) => {
  const [old, now] = await Promise.all([textOf(join(before, path)), textOf(join(after, path))])
  if (old === now) return undefined
  const names = [old === undefined ? '/dev/null' : `a/${path}`, now === undefined ? '/dev/null' : `b/${path}`]
  return createTwoFilesPatch(...names, old ?? '', now ?? '', undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  })
}

const textOf = path =>
  readFile(path, 'utf8').catch(cause => {
    if (cause.code === 'ENOENT') return undefined
    throw cause
  })
