import { jsonIn, schemaAt } from '../drive/read-output.js'
import type { GuardKind } from './guard.js'

/** Results have the form of a schema: the guard's own, else that of the worker's output; else they are one JSON value. */
export const schemaEnforce: GuardKind = {
  parts: ['result', 'entry'],
  async look({ text, name, guard, task, root }) {
    const value = jsonIn(text)
    if (value === undefined) return { message: `"${name}" is not one JSON value` }
    const { schema, schema_ref } = guard.config ?? {}
    const path = (schema_ref as string | undefined) ?? task?.output?.schemaRef
    if (schema === undefined && path === undefined) return undefined
    const { checkAgainst } = await import('../drive/json-schema.js')
    const wrong = checkAgainst((schema as object | undefined) ?? (await schemaAt(root, path as string)), value)
    return wrong === undefined ? undefined : { message: `"${name}" does not fit its schema: ${wrong}` }
  },
}
