import { jsonIn, schemaAt } from '../../drive/read-output.js'
import type { BuiltInCheck } from '../function.js'
import { eachOutput } from '../together.js'

/** Each result is one JSON value that fits a JSON Schema. */
export const schemaValidate: BuiltInCheck = {
  name: 'schema_validate',
  async judge({ config, outputs, workspace }) {
    const ref = config['schema_ref'] as string | undefined
    const schema = ref === undefined ? (config['schema'] as object) : await schemaAt(workspace, ref)
    const { checkAgainst } = await import('../../drive/json-schema.js')
    return eachOutput(outputs, `fits ${ref ?? 'the schema'}`, text => {
      const value = jsonIn(text)
      if (value === undefined) return { passes: false, evidence: `it is not one JSON value: ${text.slice(0, 200)}` }
      const wrong = checkAgainst(schema, value)
      return { passes: wrong === undefined, evidence: wrong ?? 'it fits' }
    })
  },
}
