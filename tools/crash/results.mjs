// What scenarios came to that were crashed, kept for a later call with the same code.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const repository = join(here, '../..')

/** Under `node_modules`, where nobody looks for sources. */
const file = join(repository, 'node_modules/.cache/loop-crash/results.json')

/** Tells one state of the code from another: what was built, and the scenarios. */
const codeDigest = () => {
  const hash = createHash('sha256')
  for (const folder of ['packages/spec/dist', 'packages/runtime/dist', 'tools/crash'])
    for (const name of readdirSync(join(repository, folder), { recursive: true }).sort())
      if (/\.m?js$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(repository, folder, name)))
  return hash.digest('hex')
}

/**
 * The results that are kept for this code, this Node and these points.
 *
 * @param every which points are crashed: every n-th
 */
export const keptResults = every => {
  const about = { code: codeDigest(), node: process.version, every }
  const read = () => {
    try {
      const kept = JSON.parse(readFileSync(file, 'utf8'))
      return Object.entries(about).every(([key, value]) => kept.about[key] === value) ? kept.rows : []
    } catch {
      return []
    }
  }
  const isSame = (a, b) => a.name === b.name && a.mode === b.mode
  const write = rows => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.${process.pid}`, JSON.stringify({ about, rows }, null, 2))
    renameSync(`${file}.${process.pid}`, file)
  }
  return {
    rows: read,
    find: wanted => read().find(row => isSame(row, wanted)),
    add: row => write([...read().filter(other => !isSame(other, row)), row]),
  }
}
