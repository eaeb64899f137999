import { entrySchema } from '@loop/spec'
import { jsonIn, schemaAt } from '../../drive/read-output.js'

/**
 * What of an entry does not fit the schema of the memory; undefined when it fits, or there is none.
 *
 * @param schema a JSON Schema, the path of one in the project, or types by name as in `{ lesson: string }`
 */
export const misfitOf = async (schema: unknown, text: string, root: string): Promise<string | undefined> => {
  if (schema === undefined || schema === null) return undefined
  const value = jsonIn(text)
  if (value === undefined) return 'it is not one JSON value'
  const { checkAgainst } = await import('../../drive/json-schema.js')
  return checkAgainst(typeof schema === 'string' ? await schemaAt(root, schema) : entrySchema(schema as object), value)
}
