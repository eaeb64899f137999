import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every JSON Schema below a folder, in a stable order: its path there, its text and its value. */
export const readSchemas = async folder => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.schema.json'))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
  return Promise.all(
    paths.map(async path => {
      const text = await readFile(join(folder, path), 'utf8')
      return { path, text, schema: JSON.parse(text) }
    }),
  )
}
