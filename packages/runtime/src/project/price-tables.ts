import { join } from 'node:path'
import { LoopError, type Place, type PriceTable, readPriceTable } from '@loop/spec'
import { isInside } from './inside.js'
import { readText } from './read-file.js'

/**
 * Tables of prices in files of a project, by their paths from its folder; nothing where there is no such file.
 *
 * @param root absolute
 * @throws LoopError `document` for a file that is no table of prices
 */
export const priceTables =
  (root: string) =>
  (path: string, place: Place): PriceTable | undefined => {
    if (!isInside(root, path)) return undefined
    const found = readText(join(root, path))
    if (!('text' in found)) return undefined
    const read = readPriceTable(found.text, path)
    if ('table' in read) return read.table
    throw new LoopError('document', `"${path}" is no table of prices: ${read.problem}`, { exitCode: 1, place })
  }

/** The same, where a table that cannot be read is none: a rule tells of it. */
export const soundPriceTables = (root: string): ReturnType<typeof priceTables> => {
  const strict = priceTables(root)
  return (path, place) => {
    try {
      return strict(path, place)
    } catch {
      return undefined
    }
  }
}
