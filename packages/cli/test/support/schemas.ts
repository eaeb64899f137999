import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'

const folder = join(import.meta.dirname, '../../../../specs')

const ajv = new Ajv({ strict: false, allErrors: true })
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (path.endsWith('.schema.json')) ajv.addSchema(JSON.parse(readFileSync(join(folder, path), 'utf8')))

/** Everything about a value that a schema of specs/ does not allow. */
export const problemsBy = (schema: string, value: unknown): unknown[] => {
  const validate = ajv.getSchema(schema)
  if (!validate) throw new Error(`there is no schema ${schema}`)
  return validate(value) ? [] : (validate.errors ?? [])
}
