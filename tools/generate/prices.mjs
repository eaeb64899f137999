import { readFile } from 'node:fs/promises'
import Ajv from 'ajv/dist/2020.js'

/**
 * A module with the table of prices, which has to fit its schema.
 *
 * @param schemas those of specs/
 */
export const pricesOf = async (path, schemas) => {
  const table = JSON.parse(await readFile(path, 'utf8'))
  const ajv = new Ajv({ strict: false, schemas: schemas.map(({ schema }) => schema) })
  if (!ajv.validate('loop:prices', table)) throw new Error(`${path}: ${ajv.errorsText()}`)
  const used = new Set(Object.values(table.prices).flatMap(({ sources }) => sources))
  for (const name of new Set([...used, ...Object.keys(table.sources)]))
    if (!table.sources[name] || !used.has(name))
      throw new Error(`${path}: the source "${name}" is named on one side only`)
  const rows = Object.entries(table.prices).map(
    ([name, { price }]) => `  ${JSON.stringify(name)}: ${JSON.stringify(price)},\n`,
  )
  return `// Generated from specs/prices.json by \`npm run generate\`. Do not edit.
import type { Price } from './types.js'

/** The day of the table. */
export const pricesDate = ${JSON.stringify(table.date)}

/** What models cost, by \`provider/name\`; to be checked with the provider. */
export const builtInPrices: Readonly<Record<string, Price>> = {
${rows.join('')}}
`
}
